import type { Language } from '../language.ts';
import type { Label, LabelKind } from './headword.ts';

/** Hits below this score are guesses. */
export const SURE = 60;

/** Hits below this score share too little with the query to be shown at all. */
export const LEAST = 20;

/** How surely one word stands for another, from 0 to 1. */
export const likeness = {
  same: 1,
  elided: 0.97,
  joined: 0.95,
  form: 0.85,
  /** A longer word that begins with the typed one; less so where that is a word itself. */
  beginning: 0.7,
  continued: 0.68,
  oneSlip: 0.78,
  twoSlips: 0.56,
};

/** From here on a word is taken for the other; below, it may be another word. */
export const ALIKE = 0.8;

/** What a match is worth, in points; tuned on one half of the benchmark's queries. */
export const points = {
  whole: 100,
  wholeButGlue: 97,
  beginning: 80,
  beginningShare: 10,
  words: 60,
  wordsShare: 12,
  slips: 78,
  slip: 10,
  /** Part of the query in one label: times coverage and share, each to its power. */
  label: 29,
  coveragePower: 0.75,
  sharePower: 0.4,
  /** Part of the query anywhere in the headword's labels. */
  anywhere: 35.5,
  /** For each further label with the word, by its logarithm. */
  often: 0.09,
  /** A measure, where the query asks for a number. */
  measure: 7,
};

/** How much a word of a label says about its headword. */
export const trust: Partial<Record<LabelKind, number>> = { key: 0.98 };

/** How much less a match of a whole key says than one of a designation. */
export const PHRASE = 0.92;

const kindBonus: Partial<Record<LabelKind, number>> = {
  acronym: 5,
  'full form': 2,
  synonym: 2,
  deprecated: -2,
  key: -8,
};

/** @returns the points that decide between labels that match equally well. */
export function bonus({ kind, language: spoken }: Label, language: Language): number {
  if (kind === 'preferred term') return spoken === language ? 6 : 3;
  return (kindBonus[kind] ?? 1) - (spoken === language ? 0 : 0.5);
}
