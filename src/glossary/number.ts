import type { Bilingual, Language } from './language.ts';
import type { Unit } from './vocabulary.ts';

/** Whose numbers and dates each language writes. */
export const locales: Bilingual = { fr: 'fr-FR', en: 'en-GB' };

/** The largest number that is read: a million million. */
export const MOST = 1e12;

/** Decimals that a number is read and written with, unless fewer are asked for. */
const DECIMALS = 6;

/**
 * @returns a number with the language's separators and a real minus sign.
 * @param decimals exactly so many; without it, as many as the number has, up to six.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals ?? DECIMALS,
  })
    .format(value)
    .replace('-', '−');
}

/** @returns whether a noun after the number is singular: « 1,5 point », “1.5 points”. */
export function isSingular(value: number, language: Language): boolean {
  return language === 'fr' ? Math.abs(value) < 2 : Math.abs(value) === 1;
}

/** What somebody typed, read as a number; or why it cannot be. */
export type NumberReading =
  | {
      value: number;
      /** The unit written with it. */
      unit: Unit | undefined;
      /** “1,500” and “1.500” are a thousand and more in one language, little in the other. */
      ambiguous: boolean;
    }
  | { fault: 'empty' | 'notNumber' | 'tooBig' };

const decimalMark: Bilingual = { fr: ',', en: '.' };

const unitSigns: Readonly<Record<string, Unit>> = { '%': 'percent', '€': 'euros' };

/** Sign, euro sign, digits with separators, unit sign. */
const written = /^([-+]?) ?(€?) ?([\d.,' ]*[\d.,]) ?([%€]?)$/;

/** Digits in groups of three behind one kind of separator, or in a row; then decimals. */
const grouped = /^(\d{1,3}(?:([ ',.])\d{3})(?:\2\d{3})*|\d*)(?:([.,])(\d*))?$/;

/**
 * Reads a number as people in either language write it: `1 500,5`, `1,500.5`, `1’500`, `−3`,
 * `12 %`, `€90`. Only what can be read in two ways, `1,500` and `1.500`, depends on the language.
 * @returns the number, to six decimals; or that there is nothing, no number, or one beyond `MOST`.
 */
export function parseNumber(typed: string, language: Language): NumberReading {
  const text = typed
    .replace(/\s+/g, ' ')
    .replace(/[−–‑]/g, '-')
    .replace(/[’ʼ]/g, "'")
    .trim()
    .replace(/^€ ?([-+])/, '$1€');
  if (text === '') return { fault: 'empty' };
  const [, sign, euro = '', digits = '', suffix = ''] = written.exec(text) ?? [];
  const read = readDigits(digits, language);
  if (read === undefined || (euro && suffix)) {
    return { fault: 'notNumber' };
  }
  if (read.value > MOST) return { fault: 'tooBig' };
  const size = Number(read.value.toFixed(DECIMALS));
  return {
    value: sign === '-' && size > 0 ? -size : size,
    unit: unitSigns[euro || suffix],
    ambiguous: read.ambiguous,
  };
}

function readDigits(
  digits: string,
  language: Language,
): { value: number; ambiguous: boolean } | undefined {
  const match = grouped.exec(digits);
  if (match === null || !/\d/.test(digits)) return undefined;
  const [, whole = '', separator, mark, fraction = ''] = match;
  if (separator === undefined) {
    return { value: Number(`${whole || '0'}.${fraction || '0'}`), ambiguous: false };
  }
  const groups = whole.split(separator);
  const couldBeDecimal = groups.length === 2 && mark === undefined && /[.,]/.test(separator);
  const startsWithZero = whole.startsWith('0');
  if (couldBeDecimal && (startsWithZero || separator === decimalMark[language])) {
    return { value: Number(groups.join('.')), ambiguous: !startsWithZero };
  }
  if (startsWithZero || mark === separator) return undefined;
  return { value: Number(`${groups.join('')}.${fraction || '0'}`), ambiguous: couldBeDecimal };
}
