import { editDistance } from '../edit-distance.ts';
import type { Language } from '../language.ts';
import { foldWords, glueWords } from './fold.ts';
import type { Headword, Label, LabelKind } from './headwords.ts';

/** How well a label answers a query, best first. */
export type Match = 'exact' | 'prefix' | 'words' | 'contained' | 'similar';

/** A concept that answers a query, and the label that it was found by. */
export interface Hit {
  headword: Headword;
  label: Label;
  match: Match;
  score: number;
}

interface FoldedLabel {
  headword: Headword;
  label: Label;
  words: string[];
  key: string;
  joined: string;
}

/** Headwords, folded once, ready to be looked up at every keystroke. */
export type HeadwordIndex = readonly FoldedLabel[];

/** Hits below this score are guesses: similar spellings, or a headword inside the query. */
export const SURE = 60;

const tier: Record<Match, number> = {
  exact: 100,
  prefix: 80,
  words: 60,
  contained: 50,
  similar: 57,
};

/** @returns the index of `headwords`. */
export function indexHeadwords(headwords: readonly Headword[]): HeadwordIndex {
  return headwords.flatMap((headword) =>
    headword.labels.map((label) => {
      const words = foldWords(label.text);
      return { headword, label, words, key: words.join(' '), joined: words.join('') };
    }),
  );
}

/**
 * Looks a query up among the designations and search keys of both languages.
 * @param language the interface's: between equals, its terms come first.
 * @returns one hit a concept, best first; hits of `SURE` and over are meant, the others guessed.
 */
export function lookUp(index: HeadwordIndex, query: string, language: Language): Hit[] {
  const words = foldWords(query.slice(0, 200)).slice(0, 24);
  if (words.length === 0) return [];
  const asked = { words, key: words.join(' '), joined: words.join('') };
  const best = new Map<Headword, Hit>();
  for (const entry of index) {
    const found = compare(asked, entry);
    if (found === undefined) continue;
    const score = found.score + bonus(entry.label, language);
    const known = best.get(entry.headword);
    if (known === undefined || score > known.score) {
      best.set(entry.headword, {
        headword: entry.headword,
        label: entry.label,
        match: found.match,
        score,
      });
    }
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || (a.headword.id < b.headword.id ? -1 : 1),
  );
}

type Folded = Pick<FoldedLabel, 'words' | 'key' | 'joined'>;

function compare(asked: Folded, label: Folded): { match: Match; score: number } | undefined {
  if (asked.key === label.key || asked.joined === label.joined) {
    return { match: 'exact', score: tier.exact };
  }
  const share = asked.joined.length / label.joined.length;
  if (label.key.startsWith(asked.key) || label.joined.startsWith(asked.joined)) {
    return { match: 'prefix', score: tier.prefix + 10 * share };
  }
  const meant = asked.words.filter((word) => !glueWords.has(word));
  if (
    meant.length > 0 &&
    meant.every((word) => label.words.some((other) => other.startsWith(word)))
  ) {
    return { match: 'words', score: tier.words + 10 * Math.min(1, share) };
  }
  if (` ${asked.key} `.includes(` ${label.key} `)) {
    return { match: 'contained', score: tier.contained + 12 / Math.max(1, share) };
  }
  return similar(asked, label);
}

/** Edits that a word of this length may need: short words are not guessed at. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function similar(asked: Folded, label: Folded): { match: Match; score: number } | undefined {
  const limit = tolerance(asked.joined.length);
  if (limit === 0) return undefined;
  const whole = editDistance(asked.joined, label.joined, limit);
  if (whole <= limit) return { match: 'similar', score: tier.similar - 9 * whole };
  const meant = asked.words.filter((word) => !glueWords.has(word));
  let edits = 0;
  for (const word of meant) {
    const allowed = tolerance(word.length);
    const nearest = label.words.reduce(
      (least, other) => Math.min(least, editDistance(word, other, allowed)),
      allowed + 1,
    );
    if (nearest > allowed) return undefined;
    edits += nearest;
  }
  if (meant.length === 0 || edits > 2) return undefined;
  const share = Math.min(1, asked.joined.length / label.joined.length);
  return { match: 'similar', score: tier.similar - 4 - 9 * edits + 3 * share };
}

const bonuses: Partial<Record<LabelKind, number>> = { acronym: 5, 'full form': 2, synonym: 2 };

function bonus({ kind, language: spoken }: Label, language: Language): number {
  if (kind === 'preferred term') return spoken === language ? 6 : 3;
  if (kind === 'key') return -8;
  if (kind === 'deprecated') return -2;
  return (bonuses[kind] ?? 1) - (spoken === language ? 0 : 0.5);
}
