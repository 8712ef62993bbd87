import type { Language } from '../../glossary/language.ts';
import type { HeadwordData } from '../../glossary/search/headwords.ts';
import {
  type Hit,
  type HeadwordIndex,
  indexHeadwords,
  lookUp,
  SURE,
} from '../../glossary/search/lookup.ts';

/** What can be looked up, once it has been loaded. */
export interface Headwords {
  data: HeadwordData;
  index: HeadwordIndex;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

let loading: Promise<Headwords> | undefined;

/** Loads the headwords, once a page. */
export function loadHeadwords(): Promise<Headwords> {
  loading ??= (async () => {
    const response = await fetch(`${base}data/headwords.json`);
    if (!response.ok) throw new Error(`headwords: ${response.status}`);
    const data = (await response.json()) as HeadwordData;
    return { data, index: indexHeadwords(data.headwords) };
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Hits that are meant, and the one guess to offer where there are none. */
export interface Found {
  sure: Hit[];
  guesses: Hit[];
}

/** @returns the hits for a query, those meant apart from those guessed. */
export function find(headwords: Headwords, query: string, language: Language): Found {
  const hits = lookUp(headwords.index, query, language);
  return {
    sure: hits.filter(({ score }) => score >= SURE),
    guesses: hits.filter(({ score }) => score < SURE),
  };
}

/** @returns a link to a headword's page in the language of the interface. */
export function linkTo({ headword }: Pick<Hit, 'headword'>, language: Language): string {
  return base + headword.address[language].slice(1);
}
