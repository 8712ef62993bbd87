import { withoutAccents } from '../text.ts';

const elision = /(?<![a-z0-9])(?:l|d|j|m|t|s|n|c|qu|lorsqu|puisqu|jusqu|quoiqu)'/g;
const strayElision = /^(?:l|d|j|m|t|s|n|c|qu|lorsqu|puisqu|jusqu|quoiqu)$/;

/** Words that hold a phrase together and say little by themselves, in both languages. */
export const glueWords: ReadonlySet<string> = new Set(
  'a an and au aux d de des du en et for from in is l la le les of on or ou par pour sur the to un une with'.split(
    ' ',
  ),
);

/**
 * Reduces what is typed or written to comparable words: case, accents, ligatures, marks, kinds of
 * apostrophe and dash, dots of acronyms and French elisions no longer count.
 * @returns the words, in order: “l’A.C.D. réparti” gives `acd`, `reparti`.
 */
export function splitWords(text: string): string[] {
  const words = withoutAccents(text.normalize('NFKC').replace(/[®™℠]|TM\b/gu, ''))
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(elision, '')
    .replace(/(?<![a-z0-9])(?:[a-z]\.){2,}[a-z]?(?![a-z0-9])/g, (dotted) =>
      dotted.replaceAll('.', ''),
    )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length > 1 && strayElision.test(words.at(-1) ?? '')) words.pop();
  return words;
}

/** @returns the words of `splitWords` without the endings of regular plurals. */
export function foldWords(text: string): string[] {
  return splitWords(text).map(singular);
}

/** @returns a word without the endings of regular French and English plurals. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('aux') && !word.endsWith('eaux') && word.length > 4) {
    return `${word.slice(0, -3)}al`;
  }
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^s]s$|ux$/.test(word) ? word.slice(0, -1) : word;
}

/** @returns a page's HTML as Pagefind should index it; never what a reader is shown. */
export function foldForIndex(html: string): string {
  return html
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\u2060', '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .replaceAll('æ', 'ae');
}
