import { glueWords, splitWords } from './fold.ts';
import type { Headword, HeadwordData } from './headword.ts';
import { type PackedHeadwords, packHeadwords } from './packed.ts';

/** Above so many headwords they travel in shards, and only those that a query needs. */
export const MOST_AT_ONCE = 2000;

/** The letters that name a shard: a word is looked up from this one on. */
const LETTERS = 3;

/** A word that more headwords hold than this finds none: its label's other words do. */
const COMMON = 200;

/**
 * Files headwords by the first three letters of the words of their designations. A word that is
 * common is left aside wherever its designation has a rarer one.
 * @returns the headwords by shard.
 */
export function shardHeadwords(headwords: readonly Headword[]): Map<string, Headword[]> {
  const holders = new Map<string, number>();
  for (const headword of headwords) {
    for (const word of new Set(headword.labels.flatMap(({ text }) => wordsOf(text)))) {
      holders.set(word, (holders.get(word) ?? 0) + 1);
    }
  }
  const holdersOf = (word: string) => holders.get(word) ?? 0;
  const shards = new Map<string, Headword[]>();
  for (const headword of headwords) {
    const words = headword.labels.flatMap(({ text }) => {
      const own = wordsOf(text).sort((a, b) => holdersOf(a) - holdersOf(b));
      return own.filter((word, at) => at === 0 || holdersOf(word) <= COMMON);
    });
    for (const name of new Set(words.map(shardOf))) {
      const shard = shards.get(name);
      if (shard) shard.push(headword);
      else shards.set(name, [headword]);
    }
  }
  return shards;
}

/** @returns what the browser loads first: every headword, or the shards that too many are in. */
export function packFirst(data: HeadwordData): PackedHeadwords {
  const packed = packHeadwords(data);
  if (data.headwords.length <= MOST_AT_ONCE) return packed;
  return { ...packed, shards: [...shardHeadwords(data.headwords).keys()], headwords: [] };
}

/** @returns the shards that may answer a query. */
export function shardsOf(query: string): string[] {
  return [...new Set(wordsOf(query).map(shardOf))];
}

function wordsOf(text: string): string[] {
  const words = splitWords(text);
  const content = words.filter((word) => !glueWords.has(word));
  return content.length > 0 ? content : words;
}

/** Names of files: letters and digits beyond ASCII share one. */
function shardOf(word: string): string {
  return word.slice(0, LETTERS).replace(/[^a-z0-9]/g, '_');
}
