import { nearest } from '../fields.ts';
import { linkedIds } from '../links.ts';
import type { FieldPath, Problem } from '../problem.ts';
import type { ConceptSource } from '../source.ts';
import { problemAt, type Rule, textsOf } from './rule.ts';

/** Every domain, relation and link leads somewhere else that exists. */
export const references: Rule = ({ sources, domains, ids }) => {
  const domainIds = domains.map(({ id }) => id);
  const known = [...ids];
  return sources.flatMap((source) => {
    const problems: Problem[] = [];
    const { concept, body } = source;
    const dangling = (id: string, right = known) => {
      const meant = nearest(id, right);
      return meant === undefined ? 'the id of a concept that exists' : `did you mean “${meant}”?`;
    };
    if (!domainIds.includes(concept.domain)) {
      problems.push(
        problemAt(
          source,
          ['domain'],
          `“${concept.domain}” is not a domain`,
          `one of ${domainIds.join(', ')}`,
        ),
      );
    }
    for (const { path, id } of relationsOf(source)) {
      if (id === concept.id) {
        problems.push(
          problemAt(
            source,
            path,
            'relates the concept to itself',
            'another concept’s id, or no line',
          ),
        );
      } else if (!ids.has(id)) {
        problems.push(problemAt(source, path, `“${id}” is no concept`, dangling(id)));
      }
    }
    for (const { path, text } of textsOf(source)) {
      for (const id of linkedIds(text).filter((one) => !ids.has(one))) {
        problems.push(problemAt(source, path, `[[${id}]] is no concept`, dangling(id)));
      }
    }
    for (const { id, line } of body.links.filter(({ id }) => !ids.has(id))) {
      problems.push({
        file: source.file,
        line,
        field: 'body',
        wrong: `[[${id}]] is no concept`,
        right: dangling(id),
      });
    }
    return problems;
  });
};

function relationsOf({ concept }: ConceptSource): { path: FieldPath; id: string }[] {
  const single = (['broader', 'replacedBy'] as const).flatMap((field) => {
    const id = concept[field];
    return id === undefined ? [] : [{ path: [field], id }];
  });
  return [
    ...single,
    ...concept.related.map((id, index) => ({ path: ['related', index], id })),
    ...concept.confusable.map(({ id }, index) => ({ path: ['confusable', index, 'id'], id })),
  ];
}
