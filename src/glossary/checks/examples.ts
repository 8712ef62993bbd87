import { languages } from '../language.ts';
import { plainText } from '../links.ts';
import { contains } from './definitions.ts';
import { problemAt, type Rule } from './rule.ts';

/** An example shows its term, or another designation of it, at work. */
export const examples: Rule = ({ sources }) =>
  sources.flatMap((source) =>
    languages.flatMap((language) => {
      const { term, designations, example } = source.concept[language];
      const text = plainText(example, (id) => id);
      const shown = [term, ...designations.map((one) => one.term)].some((one) =>
        contains(text, one),
      );
      if (shown) return [];
      return [
        problemAt(
          source,
          [language, 'example'],
          `does not contain “${term}” or another designation of it`,
          'a sentence that uses the term',
        ),
      ];
    }),
  );
