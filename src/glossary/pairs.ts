import type { Concept } from './concept.ts';
import type { Glossary } from './glossary.ts';
import { type Bilingual, type Language, languages } from './language.ts';
import type { Ledger } from './ledger.ts';
import { pageAddress } from './permalinks.ts';

/** Two concepts that are set side by side, by id; a pair has one order. */
export interface Pair {
  concepts: readonly [Concept, Concept];
  /** What sets them apart; absent where they are no longer said to be confused. */
  difference: Bilingual | undefined;
}

/** @returns every confusable pair of published concepts, once. */
export function confusablePairs(glossary: Glossary): Pair[] {
  return glossary.concepts.flatMap((concept) =>
    glossary
      .relations(concept)
      .confusable.filter(({ concept: other }) => concept.id < other.id)
      .map(({ concept: other, difference }) => ({ concepts: [concept, other], difference })),
  );
}

/**
 * @returns the address that compares two concepts, whichever comes first. It is made of their ids,
 * so that it outlives their names.
 */
export function pairAddress(one: Concept, other: Concept, language: Language): string {
  const [first, second] = [one.id, other.id].toSorted();
  return `${pageAddress('compare', language)}${first}/${second}/`;
}

/** @returns every pair that has a page: the confusable ones, and those that once were. */
export function planPairs(glossary: Glossary, ledger: Ledger): Pair[] {
  const pairs = new Map<string, Pair>();
  const key = ({ concepts }: Pair) => concepts.map(({ id }) => id).join();
  for (const pair of confusablePairs(glossary)) pairs.set(key(pair), pair);
  for (const [address, ids] of ledger) {
    const isPair = languages.some((one) => address.startsWith(pageAddress('compare', one)));
    const [first, second] = ids.map((id) => glossary.get(id));
    if (!isPair || !first || !second) continue;
    const pair: Pair = { concepts: [first, second], difference: undefined };
    if (!pairs.has(key(pair))) pairs.set(key(pair), pair);
  }
  return [...pairs.values()];
}

/** @returns what is read today of a pair: each concept, or what replaces a withdrawn one. */
export function presentConcepts({ concepts }: Pair, glossary: Glossary): Concept[] {
  const present = concepts.map((concept) =>
    concept.status === 'withdrawn' ? glossary.get(concept.replacedBy ?? '') : concept,
  );
  return [...new Set(present)].filter((concept) => concept?.status === 'published') as Concept[];
}
