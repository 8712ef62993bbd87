import { idPattern } from '../schema.ts';
import { slugify } from '../text.ts';
import { problemAt, type Rule } from './rule.ts';

/** A concept’s id is the name of its file, in ASCII kebab-case. */
export const identity: Rule = ({ sources }) =>
  sources.flatMap((source) => {
    const name = fileId(source.file);
    const { id } = source.concept;
    if (!idPattern.test(name)) {
      return [
        problemAt(
          source,
          [],
          `“${name}” is not an id in ASCII kebab-case`,
          `rename the file ${slugify(name)}.mdx, and its id with it`,
        ),
      ];
    }
    if (id === name) return [];
    return [
      problemAt(
        source,
        ['id'],
        `“${id}” is not the file’s name`,
        `“${name}”, or rename the file ${id}.mdx; a published id never changes`,
      ),
    ];
  });

/** @returns the id that a file’s name stands for. */
export function fileId(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.(?:mdx|yaml)$/, '');
}
