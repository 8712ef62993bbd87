import type { Language } from '../glossary/language.ts';
import type { Unit } from '../glossary/vocabulary.ts';
import { wording } from './wording/index.ts';

const locale: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * @param date as YYYY-MM-DD.
 * @returns the day as it is written in running text: “22 November 2026”, « 1er octobre 2015 ».
 */
export function formatDate(date: string, language: Language): string {
  const text = new Intl.DateTimeFormat(locale[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** @returns a number with the language's separators and a real minus sign. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  return new Intl.NumberFormat(locale[language], {
    ...(decimals === undefined ? {} : { minimumFractionDigits: decimals }),
    maximumFractionDigits: decimals ?? 6,
  })
    .format(value)
    .replace('-', '−');
}

/** @returns a number with its unit: « 35 points », “€1,200”. */
export function formatQuantity(
  value: number,
  unit: Unit,
  language: Language,
  decimals?: number,
): string {
  const singular = language === 'fr' ? Math.abs(value) < 2 : Math.abs(value) === 1;
  const amount = formatNumber(Math.abs(value), language, decimals);
  return (value < 0 ? '−' : '') + wording[language].unit[unit](amount, singular);
}
