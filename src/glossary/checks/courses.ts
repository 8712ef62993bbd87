import { nearest } from '../fields.ts';
import { linkedIds } from '../links.ts';
import type { Problem } from '../problem.ts';
import { fileId } from './identity.ts';
import { courseTexts, problemAt, type Rule } from './rule.ts';

/** Lessons and selections bear their file’s name and speak of concepts that exist. */
export const courses: Rule = ({ lessons = [], selections = [], ids }) => {
  const known = [...ids];
  const unknown = (id: string) => ({
    wrong: `“${id}” is no concept`,
    right: nearest(id, known)
      ? `did you mean “${nearest(id, known)}”?`
      : 'the id of a concept that exists',
  });
  const listed = selections.flatMap((source) =>
    source.selection.concepts
      .map(({ id }, index) => ({ id, path: ['concepts', index, 'id'] }))
      .filter(({ id }) => !ids.has(id))
      .map(({ id, path }) => problemAt(source, path, unknown(id).wrong, unknown(id).right)),
  );
  const misnamed = [
    ...lessons.map((source) => ({ source, id: source.lesson.id })),
    ...selections.map((source) => ({ source, id: source.selection.id })),
  ]
    .filter(({ source, id }) => fileId(source.file) !== id)
    .map(({ source, id }) =>
      problemAt(source, ['id'], `“${id}” is not the file’s name`, `“${fileId(source.file)}”`),
    );
  const linked = [...lessons, ...selections].flatMap((source) =>
    [...courseTexts(source)].flatMap(({ path, text }) =>
      linkedIds(text)
        .filter((id) => !ids.has(id))
        .map((id) => problemAt(source, path, unknown(id).wrong, unknown(id).right)),
    ),
  );
  const inBodies = lessons.flatMap(({ file, body }) =>
    body.links
      .filter(({ id }) => !ids.has(id))
      .map(({ id, line }): Problem => ({ file, line, field: 'body', ...unknown(id) })),
  );
  return [...misnamed, ...listed, ...linked, ...inBodies];
};
