import type { Concept } from '../concept.ts';
import { type Language, languages } from '../language.ts';
import { plainText } from '../links.ts';
import type { Problem } from '../problem.ts';
import { foldWords } from '../search/fold.ts';
import { problemAt, type Rule } from './rule.ts';

const SHORTEST = 4;
const LONGEST = 50;

const leadingArticle: Record<Language, RegExp> = {
  fr: /^(?:l’|(?:le|la|les|un|une|des|du)\s)/iu,
  en: /^(?:the|an?)\s/iu,
};

const padding: Record<Language, RegExp> = {
  fr: /^(?:terme|mot|expression) (?:qui|désignant|par)|\b(?:désigne|se dit d)/iu,
  en: /^(?:term|word) (?:for|that|used)|\b(?:refers to|is a term)\b/iu,
};

/** A capital is right where a proper name starts the definition: an acronym, “European Union”. */
const properStart =
  /^(?:\p{Lu}[\p{Lu}\d]|\p{Lu}\p{L}+ \p{Lu}|(?:French|European|British|American)\b)/u;

/** A definition is one phrase that can stand in for its term (ISO 704). */
export const definitions: Rule = ({ sources }) => {
  const byId = new Map(sources.map(({ concept }) => [concept.id, concept]));
  return sources.flatMap((source) =>
    languages.flatMap((language) => {
      const { term, definition } = source.concept[language];
      const text = plainText(definition, (id) => byId.get(id)?.[language].term ?? id);
      const count = text.split(/\s+/).length;
      const findings: Pick<Problem, 'wrong' | 'right'>[] = [];
      const find = (wrong: string, right: string) => findings.push({ wrong, right });
      if (/^\p{Lu}/u.test(text) && !properStart.test(text)) {
        find('starts with a capital', 'a small letter: the definition is a phrase, not a sentence');
      }
      if (/[.;:!?…]$/u.test(text)) find('ends with a stop', 'nothing after the last word');
      if (leadingArticle[language].test(text)) {
        find('starts with an article', 'the bare noun: what kind of thing it is');
      }
      if (padding[language].test(text)) find('speaks of the word', 'say what the thing is');
      if (count < SHORTEST || count > LONGEST) {
        find(`has ${count} words`, `${SHORTEST} to ${LONGEST}; the rest belongs in a note`);
      }
      if (contains(text, term)) find(`contains its own term, “${term}”`, 'other words for it');
      return findings.map(({ wrong, right }) =>
        problemAt(source, [language, 'definition'], wrong, right),
      );
    }),
  );
};

/** Two definitions do not each need the other. */
export const circles: Rule = ({ sources }) =>
  languages.flatMap((language) => {
    const uses = (a: Concept, b: Concept) => contains(a[language].definition, b[language].term);
    return sources.flatMap((source) =>
      sources
        .filter(({ concept }) => concept.id > source.concept.id)
        .filter(({ concept }) => uses(source.concept, concept) && uses(concept, source.concept))
        .map((other) =>
          problemAt(
            source,
            [language, 'definition'],
            `leans on “${other.concept[language].term}”, whose definition leans on this term`,
            `define one of the two without the other: here or in ${other.file}`,
          ),
        ),
    );
  });

const folded = new Map<string, string>();

function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = ` ${foldWords(text).join(' ')} `;
  folded.set(text, made);
  return made;
}

/** @returns whether a text contains a term, plurals and spelling variants aside. */
export function contains(text: string, term: string): boolean {
  return fold(text).includes(fold(term));
}
