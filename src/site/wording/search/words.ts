import type { Language } from '../../../glossary/language.ts';
import type { FacetKind } from '../../../glossary/search/facets.ts';
import type { LabelKind } from '../../../glossary/search/headword.ts';
import type { Region } from '../../../glossary/vocabulary.ts';

/** What a label is to the term that it leads to; a spelling is a variant that sounds the same. */
export type Reason = Exclude<LabelKind, 'key'> | 'spelling';

/** How a found label is introduced: “US spelling of ” before “call centre”. */
export type Introduce = (
  reason: Reason,
  spoken: Language,
  region: Region | undefined,
  term: string,
) => string;

/** The words that search says in the browser, one language at a time. */
export interface SearchWording {
  none: (query: string) => string;
  neighbours: string;
  indexLink: string;
  suggest: (query: string) => string;
  didYouMean: string;
  about: string;
  fullText: string;
  readings: (query: string) => string;
  recent: string;
  clear: string;
  cleared: string;
  start: string;
  starters: readonly string[];
  count: (count: number) => string;
  introduce: Introduce;
  lesson: string;
  selection: string;
  searching: string;
  /** Something beyond the designations is missing. */
  failed: string;
  /** Not even the designations are there. */
  broken: string;
  dev: string;
  byDomain: string;
  byKind: string;
  everything: string;
  kinds: Record<FacetKind, string>;
  previous: string;
  next: string;
}

/** @returns the words in a language, loaded. */
export async function loadWords(language: Language): Promise<SearchWording> {
  const { words } = await (language === 'fr' ? import('./fr.ts') : import('./en.ts'));
  return words;
}
