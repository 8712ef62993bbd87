import type { Concept } from './concept.ts';

const DAY = 86_400_000;
/** Prime, so that it has no factor in common with the number of concepts unless a multiple of it. */
const STEP = 7919;

/**
 * @param concepts in an order that stays the same.
 * @param date the day, as YYYY-MM-DD.
 * @returns the day's concept, the same for everybody: each has its turn before one comes again.
 * @throws Error where there is no concept.
 */
export function conceptOfTheDay(concepts: readonly Concept[], date: string): Concept {
  const day = Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
  const concept = concepts[(day * STEP) % concepts.length];
  if (concept === undefined) throw new Error('a glossary without concepts has none for today');
  return concept;
}
