import { facing, type Language } from '../../../glossary/language.ts';
import type { TextHit } from '../../../glossary/search/arrange.ts';
import { askingWords, glueWords, splitWords } from '../../../glossary/search/fold.ts';
import type { Headword } from '../../../glossary/search/headword.ts';
import { base } from '../base.ts';
import { once } from '../once.ts';
import type { Pagefind, PagefindResult } from './pagefind.d.ts';

const FEW = 3;
const MOST_CHARACTERS = 200;
const MOST_WORDS = 12;

/** What the full text answers. */
export interface Texts {
  /** One a page, best first. */
  hits: TextHit[];
  /** The query's words that no page was found for. */
  unanswered: string[];
}

const start = once(async (language: Language, both: boolean) => {
  const bundle = `${base}pagefind/`;
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: '/',
    excerptLength: 24,
    ranking: { metaWeights: { headword: 0 } },
  });
  await pagefind.init();
  if (!both) return pagefind;
  // Without `./` Pagefind takes the same bundle in another language for one it has already.
  await pagefind.mergeIndex(`${bundle}./`, {
    language: facing(language),
    indexWeight: 0.5,
    baseUrl: '/',
  });
  return pagefind;
});

/**
 * Searches the entries' text.
 * @param both whether in both languages, or only in the interface's: each has an index to load.
 * @param limit how many pages to fetch at the most.
 * @throws where the index cannot be loaded: offline, say.
 */
export async function searchText(
  query: string,
  language: Language,
  both: boolean,
  limit: number,
): Promise<Texts> {
  const words = splitWords(query.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS);
  const content = words.filter((word) => !glueWords.has(word) && !askingWords.has(word));
  const asked = content.length > 0 ? content : words;
  if (asked.length === 0) return { hits: [], unanswered: [] };
  const pagefind = await start(language, both);
  const whole = (await pagefind.search(asked.join(' ')))?.results ?? [];
  const byWord = whole.length < FEW ? await searchWordByWord(pagefind, asked) : undefined;
  const results = new Map([...whole, ...(byWord?.results ?? [])].map((one) => [one.id, one]));
  const pages = await Promise.all([...results.values()].slice(0, limit).map((one) => one.data()));
  const hits = pages
    .filter(({ excerpt }) => answers(excerpt, asked))
    .map(({ url, excerpt, meta }): TextHit => ({
      headword: { ...(JSON.parse(meta['headword'] ?? '{}') as Headword), labels: [] },
      language: url.startsWith('/fr/') ? 'fr' : 'en',
      excerpt: `… ${excerpt.replace(/^[\s,;:.!?»)]+/, '').replace(/(\p{L})'/gu, '$1’')} …`,
    }));
  return { hits, unanswered: byWord?.unanswered ?? [] };
}

/**
 * Pagefind answers an unknown word with its longest known beginning, be it one letter. An excerpt
 * answers only where a marked word begins as a word of the query does, but for an ending.
 */
function answers(excerpt: string, asked: readonly string[]): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) =>
    splitWords(text),
  );
  return asked.some((word) => {
    const beginning = word.slice(0, Math.max(3, word.length - 3));
    return marked.some((other) => other.startsWith(beginning));
  });
}

/** Pages with at least half of the words, the rarer counting for more. */
async function searchWordByWord(
  pagefind: Pagefind,
  words: readonly string[],
): Promise<{ results: PagefindResult[]; unanswered: string[] }> {
  const found = new Map<string, { result: PagefindResult; score: number; words: number }>();
  const unanswered: string[] = [];
  for (const word of words) {
    const results = (await pagefind.search(word))?.results ?? [];
    if (results.length === 0) unanswered.push(word);
    for (const result of results) {
      const known = found.get(result.id) ?? { score: 0, words: 0 };
      const score = known.score + result.score / Math.log2(2 + results.length);
      found.set(result.id, { result, score, words: known.words + 1 });
    }
  }
  const results = [...found.values()]
    .filter((one) => one.words >= words.length / 2)
    .sort((a, b) => b.score - a.score);
  return { results: results.map(({ result }) => result), unanswered };
}
