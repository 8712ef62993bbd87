import type { Language } from '../language.ts';
import type { Headword } from './headword.ts';
import type { Hit } from './lookup.ts';
import { LEAST, SURE } from './scores.ts';

/** An entry whose text answers a query. */
export interface TextHit {
  /** Whose page was found. */
  headword: Headword;
  language: Language;
  /** HTML in which the matching words stand in `<mark>` and everything else is escaped. */
  excerpt: string;
}

/** A headword that is shown for a query, with why. */
export interface Result {
  headword: Headword;
  hit?: Hit | undefined;
  text?: TextHit | undefined;
}

/**
 * What the results of a section have in common: they are what was typed; they are spelt like it;
 * they are about it; its words stand in their text.
 */
export type SectionName = 'found' | 'near' | 'about' | 'text';

export interface Section {
  name: SectionName;
  results: Result[];
}

const MOST_NEAR = 3;

/**
 * Puts what the headwords and the text have found into one order, each headword once: what was
 * typed, or what is spelt like it where that fits better; failing the former, what the query is
 * about; then what only the text holds.
 * @param hits best first.
 * @param texts best first.
 * @returns the sections that have results, in the order in which to show them.
 */
export function arrange(hits: readonly Hit[], texts: readonly TextHit[]): Section[] {
  const textOf = new Map<string, TextHit>();
  for (const text of texts) {
    const key = keyOf(text);
    if (!textOf.has(key)) textOf.set(key, text);
  }
  const found = hits.filter(({ match, score }) => match !== 'slips' && score >= SURE);
  const near = hits.filter(({ match, score }) => match === 'slips' && score >= LEAST);
  const isNamed = found.length > 0 || (near[0]?.score ?? 0) >= SURE;
  const about = hits.filter(({ match, score }) => match !== 'slips' && score >= LEAST);
  const named: [SectionName, readonly Hit[]][] = [
    ['near', near.slice(0, MOST_NEAR)],
    isNamed ? ['found', found] : ['about', about],
  ];
  const [[, [slip] = []] = [], [, [other] = []] = []] = named;
  if ((other?.score ?? 0) > (slip?.score ?? 0)) named.reverse();
  const hitOf = new Map(hits.map((hit) => [keyOf(hit), hit]));
  const shown = new Set<string>();
  const section = (name: SectionName, list: readonly { headword: Headword }[]): Section => ({
    name,
    results: list.flatMap((one) => {
      const key = keyOf(one);
      if (shown.has(key)) return [];
      shown.add(key);
      const hit = hitOf.get(key);
      return [{ headword: hit?.headword ?? one.headword, hit, text: textOf.get(key) }];
    }),
  });
  return [
    ...named.map(([name, list]) => section(name, list)),
    section('text', [...textOf.values()]),
  ].filter(({ results }) => results.length > 0);
}

function keyOf({ headword }: { headword: Headword }): string {
  return headword.address.en;
}
