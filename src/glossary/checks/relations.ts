import type { Concept } from '../concept.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** Each relation is said once, and the relations do not contradict each other. */
export const relations: Rule = ({ sources }) => {
  const byId = new Map(sources.map((source) => [source.concept.id, source]));
  return sources.flatMap((source) => {
    const { concept } = source;
    const problems: Problem[] = [];
    for (const [index, { id }] of concept.confusable.entries()) {
      const other = byId.get(id)?.concept;
      const twice = concept.confusable.findIndex((one) => one.id === id) !== index;
      const elsewhere = other?.confusable.some((one) => one.id === concept.id) === true;
      if (twice || (elsewhere && concept.id > id)) {
        problems.push(
          problemAt(
            source,
            ['confusable', index, 'id'],
            `the difference from “${id}” is written twice`,
            `keep it in one place, here or in ${byId.get(id)?.file ?? id}: both pages show it`,
          ),
        );
      }
    }
    for (const [index, id] of concept.related.entries()) {
      if (concept.related.indexOf(id) !== index) {
        problems.push(
          problemAt(source, ['related', index], `“${id}” stands twice`, 'write it once'),
        );
      }
      const other = byId.get(id)?.concept;
      if (concept.broader === id || other?.broader === concept.id) {
        problems.push(
          problemAt(
            source,
            ['related', index],
            `“${id}” is already broader or narrower`,
            'write either “broader” or “related”',
          ),
        );
      }
    }
    if (isOwnAncestor(concept, (id) => byId.get(id)?.concept)) {
      problems.push(
        problemAt(source, ['broader'], 'goes round in a circle', 'a chain that ends at the top'),
      );
    }
    return problems;
  });
};

function isOwnAncestor(concept: Concept, get: (id: string) => Concept | undefined): boolean {
  const seen = new Set<string>();
  let at = concept.broader === undefined ? undefined : get(concept.broader);
  while (at !== undefined && !seen.has(at.id)) {
    if (at.id === concept.id) return concept.broader !== concept.id;
    seen.add(at.id);
    at = at.broader === undefined ? undefined : get(at.broader);
  }
  return false;
}
