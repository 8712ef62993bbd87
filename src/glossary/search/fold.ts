import { withoutAccents } from '../text.ts';

const elided = '(?:l|d|j|m|t|s|n|c|qu|lorsqu|puisqu|jusqu|quoiqu)';
const elision = new RegExp(`(?<![a-z0-9])${elided}'`, 'g');
const strayElision = new RegExp(`^${elided}$`);
const joinedElision = /^(?:qu|[ldjmtsnc])(?=[aeiouyh])/;

/**
 * Words that hold a phrase together and say little by themselves, in both languages; a query is
 * judged without them wherever it says anything else.
 */
export const glueWords: ReadonlySet<string> = new Set(
  `a an and any are as at au aux avec be but by c ce ces cet cette chez d dans de des do does du elle
  elles en est et for from has have he her his i if il ils in is it its j je l la le les leur ma mes
  mon my n ne no nos notre of on or ou our par pas pour qu que qui s sa se ses she si so son sont sur
  t that the their them they this to ton tu un une us was we with y you your`.split(/\s+/),
);

/** Words that ask without saying what about: a query is judged without them where it can be. */
export const askingWords: ReadonlySet<string> = new Set(
  `about acronyme calcul calculate calculation calculer acronym abbreviation can combien comment d definition definir define did difference
  dire eli entre estce explain explication expliquer faire fait how many mean meaning means much
  mot name nom on peut pourquoi quand quel quelle quels quelles quoi sens should sigle
  signifie signification stand stands term terme traduction translation veut what when where
  which who why word`.split(/\s+/),
);

/** Words that ask for a number: they favour measures. */
export const quantityWords: ReadonlySet<string> = new Set(
  `average combien indicateur indicator many mesure mesurer measure moyen moyenne much nombre number part
  percent percentage pourcent pourcentage proportion rate ratio score share taux`.split(/\s+/),
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
    .replace(/(?<![a-z0-9])[a-z](?:\.[a-z])+\.?(?![a-z0-9])/g, (dotted) =>
      dotted.replaceAll('.', ''),
    )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length > 1 && strayElision.test(words.at(-1) ?? '')) words.pop();
  return words;
}

/** @returns the words of `splitWords`, singular and in one spelling for both shores of the Atlantic. */
export function foldWords(text: string): string[] {
  return splitWords(text).map(foldWord);
}

/**
 * Folds one of the words of `splitWords`. Nothing folded is shown, so that French and English
 * words may be folded alike.
 */
export function foldWord(word: string): string {
  if (word.length < 4) return word;
  return singular(word)
    .replace(/is(e|er|ed|ing|ation)$/, 'iz$1')
    .replace(/yse(r|d)?$/, 'yze$1')
    .replace(/tre$/, 'ter')
    .replace(/(?<=..)our$/, 'or')
    .replace(/ence$/, 'ense')
    .replace(/(?<=..)ll(?=(?:ed|er|ing)$)/, 'l')
    .replace(/(?<=..)(log|gram)(?:ue|me)$/, '$1');
}

/** @returns a word without the endings of regular French and English plurals. */
function singular(word: string): string {
  if (word.endsWith('aux') && !word.endsWith('eaux') && word.length > 4) {
    return `${word.slice(0, -3)}al`;
  }
  if (/..ies?$/.test(word)) return word.replace(/ies?$/, 'y');
  return /[^s]s$|ux$/.test(word) ? word.slice(0, -1) : word;
}

const endings =
  /(?:issement|ateur|atrice|ement|ation|ance|anse|ense|ence|euse|eur|able|ible|ive|if|ique|ing|ment|ion|ant|ent|er|or|ir|ez|ed|ee|ity|ite|ly|e)$/;

/** @returns what the forms of a word share, roughly: `recommand` for recommander, recommandation. */
export function stem(word: string): string {
  const bare = word.replace(endings, '');
  return bare.length >= 4 ? bare : word;
}

/** @returns a word without an elided one written onto it, `dattrition`; undefined where none is. */
export function withoutElision(word: string): string | undefined {
  return joinedElision.test(word) ? word.replace(joinedElision, '') : undefined;
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
