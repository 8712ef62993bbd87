import type { Language } from '../glossary/language.ts';
import { formatNumber, isSingular, locales } from '../glossary/number.ts';
import type { Unit } from '../glossary/vocabulary.ts';
import { wording } from './wording/index.ts';

/**
 * @param date as YYYY-MM-DD.
 * @returns the day as it is written in running text: “22 November 2026”, « 1er octobre 2015 ».
 */
export function formatDate(date: string, language: Language): string {
  const text = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** @returns a number with its unit: « 35 points », “€1,200”. */
export function formatQuantity(
  value: number,
  unit: Unit,
  language: Language,
  decimals?: number,
): string {
  const amount = formatNumber(Math.abs(value), language, decimals);
  return (value < 0 ? '−' : '') + wording[language].unit[unit](amount, isSingular(value, language));
}
