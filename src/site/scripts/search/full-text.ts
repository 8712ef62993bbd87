import { facing, type Language } from '../../glossary/language.ts';
import { glueWords, splitWords } from '../../glossary/search/fold.ts';
import type { Pagefind, PagefindResult } from './pagefind.d.ts';

/** An entry whose text answers a query. */
export interface TextHit {
  /** The concept's id. */
  id: string;
  /** The language of the page that the excerpt is from. */
  language: Language;
  /** HTML: the matching words stand in `<mark>`; everything else is escaped by Pagefind. */
  excerpt: string;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const FEW = 3;

let starting: Promise<Pagefind> | undefined;

function start(language: Language): Promise<Pagefind> {
  starting ??= (async () => {
    const bundle = `${base}pagefind/`;
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 24 });
    await pagefind.init();
    // Without `./` Pagefind takes the same bundle in another language for one it has already.
    await pagefind.mergeIndex(`${bundle}./`, { language: facing(language), indexWeight: 0.5 });
    return pagefind;
  })();
  starting.catch(() => {
    starting = undefined;
  });
  return starting;
}

/**
 * Searches the entries' text, in both languages.
 * @param limit how many entries to fetch at the most.
 * @returns one hit a concept, best first.
 * @throws where the index cannot be loaded: offline, or in development before a build.
 */
export async function searchText(
  query: string,
  language: Language,
  limit: number,
): Promise<TextHit[]> {
  const words = splitWords(query.slice(0, 200)).slice(0, 12);
  const content = words.filter((word) => !glueWords.has(word));
  const asked = content.length > 0 ? content : words;
  if (asked.length === 0) return [];
  const pagefind = await start(language);
  let results = (await pagefind.search(asked.join(' ')))?.results ?? [];
  if (results.length < FEW && asked.length > 1) {
    results = [...results, ...(await searchWordByWord(pagefind, asked))];
  }
  const hits = new Map<string, TextHit>();
  for (const result of results) {
    if (hits.size >= limit) break;
    const { url, excerpt, meta } = await result.data();
    const { id } = meta;
    if (id === undefined || hits.has(id) || !answers(excerpt, asked)) continue;
    const page: Language = url.slice(base.length).startsWith('fr/') ? 'fr' : 'en';
    hits.set(id, { id, language: page, excerpt: excerpt.replace(/(\p{L})'/gu, '$1’') });
  }
  return [...hits.values()];
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

/** Any of the words, the rarer counting for more. */
async function searchWordByWord(pagefind: Pagefind, words: string[]): Promise<PagefindResult[]> {
  const scores = new Map<string, { result: PagefindResult; score: number }>();
  for (const word of words) {
    const results = (await pagefind.search(word))?.results ?? [];
    for (const result of results) {
      const known = scores.get(result.id)?.score ?? 0;
      scores.set(result.id, {
        result,
        score: known + result.score / Math.log2(2 + results.length),
      });
    }
  }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}
