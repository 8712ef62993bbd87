import type { Language } from './language.ts';

const NO_BREAK_SPACE = '\u00A0';

/**
 * Sets a text as its language is printed: typographic apostrophes in both languages; in French,
 * no-break spaces before `; : ! ? » %` and after `«` (Lexique des règles typographiques en usage à
 * l’Imprimerie nationale). A number of an article or a volume keeps to its abbreviation. Line breaks
 * and runs of spaces become one space.
 * @param text what an editor typed on an ordinary keyboard.
 * @returns the same words, ready to print.
 */
export function typeset(text: string, language: Language): string {
  const joined = text
    .normalize('NFC')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  const bound = joined
    .replaceAll("'", '’')
    .replace(
      /(?<=(?<![\p{L}])(?:arts?\.?|[LRD]\.|n°s?|[Nn]o\.|vol\.|§)) (?=[\dLRD])/gu,
      NO_BREAK_SPACE,
    );
  return space(bound, language);
}

function space(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text
    .replace(/[ \u00A0]+([;:!?»%€])/g, `${NO_BREAK_SPACE}$1`)
    .replace(/(?<=[^\s\u00A0])»/g, `${NO_BREAK_SPACE}»`)
    .replace(/«[ \u00A0]*/g, `«${NO_BREAK_SPACE}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK_SPACE);
}

/** @returns `text` without accents or ligatures: é → e, œ → oe, æ → ae. Case is kept. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'Ae');
}

/** @returns `text` as one segment of an address: ASCII lower case, digits and single hyphens. */
export function slugify(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const leadingArticle: Record<Language, RegExp> = {
  fr: /^(?:l[’']|(?:le|la|les|un|une|des)\s+)/iu,
  en: /^(?:the|an?)\s+/iu,
};

/** @returns the part of a term that decides its place in the alphabet: no article, no mark, no hyphen. */
export function sortKey(term: string, language: Language): string {
  return term
    .replace(/[®™℠]/gu, '')
    .replace(/[-\u2010\u2011]/g, ' ')
    .trim()
    .replace(leadingArticle[language], '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
}

/** @returns the heading a term stands under in an A–Z index: A to Z, or `#` for digits. */
export function initial(term: string, language: Language): string {
  const first = withoutAccents(sortKey(term, language)).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

const collators = new Map<Language, Intl.Collator>();

/** Made when it is first needed: a browser takes milliseconds for each. */
function collator(language: Language): Intl.Collator {
  const known = collators.get(language);
  if (known) return known;
  const made = new Intl.Collator(language, { numeric: true, ignorePunctuation: false });
  collators.set(language, made);
  return made;
}

/**
 * Orders two terms as a dictionary of `language` does: accents and case decide only between
 * otherwise equal words, œ counts as oe, leading articles and marks not at all.
 * @returns a negative number, zero or a positive number, as `Array.sort` wants it.
 */
export function compareTerms(a: string, b: string, language: Language): number {
  return collator(language).compare(sortKey(a, language), sortKey(b, language));
}

/**
 * Typesets the text between the tags of HTML; tags and their attributes stay as they are.
 * @param html well-formed HTML without `<` in attributes.
 */
export function typesetHtml(html: string, language: Language): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) =>
      piece.startsWith('<') ? piece : space(piece.replace(/'|&#39;/g, '’'), language),
    )
    .join('');
}
