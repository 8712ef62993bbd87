import type { Language } from '../language.ts';
import { compareTerms } from '../text.ts';
import type { Headword } from './headword.ts';

/**
 * @param word anything; it need not be a term.
 * @param count how many to give on each side.
 * @returns the headwords between which the word would stand in the alphabet of `language`.
 */
export function neighbours(
  headwords: readonly Headword[],
  word: string,
  language: Language,
  count: number,
): Headword[] {
  const sorted = headwords.toSorted((a, b) =>
    compareTerms(a.term[language], b.term[language], language),
  );
  const after = sorted.findIndex(({ term }) => compareTerms(term[language], word, language) >= 0);
  const at = after === -1 ? sorted.length : after;
  return sorted.slice(Math.max(0, at - count), at + count);
}
