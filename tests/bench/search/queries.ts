import { readFileSync } from 'node:fs';
import { fingerprint } from '../../../src/glossary/fingerprint.ts';
import type { Language } from '../../../src/glossary/language.ts';

export const queryClasses = [
  'acronym',
  'term',
  'synonym',
  'former-name',
  'other-language',
  'unaccented',
  'elision',
  'typo',
  'hyphen',
  'plural',
  'us-uk',
  'prefix',
  'word-order',
  'phrase',
  'ambiguous',
  'nonsense',
] as const;
export type QueryClass = (typeof queryClasses)[number];

/** What somebody types, and the concepts that are a right first answer. */
export interface LabelledQuery {
  query: string;
  class: QueryClass;
  language: Language;
  /** Every reading, for an ambiguous query; none, for nonsense. */
  concepts: string[];
}

const SEED = '20261125';

/** @returns the whole set, as its writers left it: they had seen terms and definitions alone. */
export function loadQueries(): LabelledQuery[] {
  const file = new URL('queries.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as LabelledQuery[];
}

/** @returns whether a query is only reported on; the others were looked at while tuning. */
export function isHeldOut({ query }: Pick<LabelledQuery, 'query'>): boolean {
  let bits = Number.parseInt(fingerprint(`${SEED}:${query}`), 16);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x2c1b3c6d) >>> 0;
  bits ^= bits >>> 12;
  return (bits & 1) === 1;
}
