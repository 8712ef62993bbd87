import { languages } from '../language.ts';
import type { Problem } from '../problem.ts';
import { slugify } from '../text.ts';
import { problemAt, type Rule } from './rule.ts';

/**
 * One preferred term for a concept in a language, one concept for a preferred term, and no
 * designation twice (ISO 30042). Homographs stay possible among the other designations.
 */
export const designations: Rule = ({ sources }) => {
  const problems: Problem[] = [];
  for (const language of languages) {
    const owners = new Map<string, (typeof sources)[number]>();
    for (const source of sources) {
      const section = source.concept[language];
      const slug = slugify(section.term);
      const owner = owners.get(slug);
      if (owner === undefined) {
        owners.set(slug, source);
      } else {
        problems.push(
          problemAt(
            source,
            [language, 'term'],
            `“${section.term}” is also the preferred term of ${owner.file}:${owner.lineOf([language, 'term'])}`,
            'merge the two concepts, or give one a term that tells them apart',
          ),
        );
      }
      const seen = new Set([section.term.toLowerCase()]);
      for (const [index, { term, status }] of section.designations.entries()) {
        const path = [language, 'designations', index];
        if (status === 'preferred') {
          problems.push(
            problemAt(
              source,
              [...path, 'status'],
              `a second preferred term beside “${section.term}”`,
              '“admitted”; the preferred term is the one in “term”',
            ),
          );
        }
        if (seen.has(term.toLowerCase())) {
          problems.push(
            problemAt(source, [...path, 'term'], `“${term}” stands twice`, 'remove one of the two'),
          );
        }
        seen.add(term.toLowerCase());
      }
    }
  }
  return problems;
};
