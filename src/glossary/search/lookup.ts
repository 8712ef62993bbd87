import { editDistance } from '../edit-distance.ts';
import type { Language } from '../language.ts';
import { askingWords, foldWord, glueWords, quantityWords, splitWords } from './fold.ts';
import type { Headword, Label } from './headword.ts';
import { ALIKE, bonus, likeness, PHRASE, points, trust } from './scores.ts';
import { tolerance, Vocabulary, type Word } from './vocabulary.ts';

/**
 * How a label answers a query: it is the query, begins with it, holds its words, holds words
 * spelt like them, or its headword is about some of them.
 */
export type Match = 'whole' | 'beginning' | 'words' | 'slips' | 'about';

/** A headword that answers a query, and the label that it was found by. */
export interface Hit {
  headword: Headword;
  label: Label;
  match: Match;
  score: number;
}

interface Folded {
  words: Word[];
  /** The words that count: without those that only hold the others together. */
  meant: Word[];
  /** All words without spaces: as they are written, folded, and only those that count. */
  written: string;
  joined: string;
  meantJoined: string;
}

interface FoldedLabel extends Folded {
  headword: Headword;
  label: Label;
  isPhrase: boolean;
  /** The rarity of all its meant words, once it has been asked for. */
  mass?: number;
}

/** A word of a label; `parts` are the label's own words: two for “helpdesk” in “help desk”. */
interface Posting {
  label: FoldedLabel;
  parts: readonly string[];
}

const MOST_CHARACTERS = 200;
const MOST_WORDS = 24;

/** Headwords, folded once, ready to be looked up at every keystroke. */
export class HeadwordIndex {
  readonly #labels: FoldedLabel[] = [];
  readonly #postings = new Map<string, Posting[]>();
  readonly #rarities = new Map<string, number>();
  readonly #words = new Map<string, Word>();
  #vocabulary = new Vocabulary(new Map(), new Map());
  #count = 0;

  private constructor() {}

  /** @returns the index of `headwords`. */
  static of(headwords: readonly Headword[]): HeadwordIndex {
    const building = HeadwordIndex.building(headwords);
    let step = building.next();
    while (!step.done) step = building.next();
    return step.value;
  }

  /** Makes the index of `headwords` in small steps, so that a page can do other things between. */
  static *building(headwords: readonly Headword[]): Generator<void, HeadwordIndex> {
    const index = new HeadwordIndex();
    const names = new Map<string, string>();
    const phrases = new Map<string, string>();
    for (const headword of headwords) {
      for (const label of headword.labels) {
        index.#add(headword, label, label.kind === 'key' ? phrases : names);
      }
      yield;
    }
    index.#vocabulary = new Vocabulary(names, phrases);
    index.#count = headwords.length;
    return index;
  }

  #add(headword: Headword, label: Label, words: Map<string, string>): void {
    const isPhrase = label.kind === 'key';
    const folded = { headword, label, isPhrase, ...fold(this.#wordsOf(label.text)) };
    this.#labels.push(folded);
    for (const [at, { written, folded: word }] of folded.meant.entries()) {
      words.set(written, word);
      this.#post(word, { label: folded, parts: [word] });
      const next = folded.meant[at + 1]?.folded;
      if (next === undefined || isPhrase) continue;
      this.#post(word + next, { label: folded, parts: [word, next] });
    }
  }

  /**
   * Looks a query up among the labels of both languages.
   * @param language the interface's: between equals, its terms come first.
   * @returns one hit a headword, best first; hits of `SURE` and over are meant, the others guessed.
   */
  lookUp(query: string, language: Language): Hit[] {
    const asked = foldQuery(query);
    if (asked.words.length === 0) return [];
    const best = new Map<Headword, Hit>();
    const consider: Consider = ({ headword, label }, match, value) => {
      const score = value + bonus(label, language);
      if (score <= (best.get(headword)?.score ?? 0)) return;
      best.set(headword, { headword, label, match, score });
    };
    this.#compareWhole(asked, consider);
    this.#compareWords(asked, consider);
    if (![...best.values()].some(isWhole)) this.#forgive(asked, consider);
    return [...best.values()].sort(
      (a, b) => b.score - a.score || (a.headword.address.en < b.headword.address.en ? -1 : 1),
    );
  }

  /** @returns whether a designation holds the word, as it is or folded. */
  knows(word: string): boolean {
    const postings = this.#postings.get(foldWord(word)) ?? [];
    return postings.some(({ label }) => !label.isPhrase);
  }

  /** The words of a label; what is written alike is one word, folded once. */
  #wordsOf(text: string): Word[] {
    return splitWords(text).map((written) => {
      const word = this.#words.get(written) ?? makeWord(written);
      this.#words.set(written, word);
      return word;
    });
  }

  #post(word: string, posting: Posting): void {
    const postings = this.#postings.get(word);
    if (postings) postings.push(posting);
    else this.#postings.set(word, [posting]);
  }

  #compareWhole(asked: Folded, consider: Consider): void {
    for (const label of this.#labels) {
      const factor = label.isPhrase ? PHRASE : 1;
      if (asked.joined === label.joined) consider(label, 'whole', points.whole * factor);
      else if (asked.meantJoined === label.meantJoined) {
        consider(label, 'whole', points.wholeButGlue * factor);
      } else if (!label.isPhrase && beginsWith(label, asked)) {
        const share = asked.joined.length / label.joined.length;
        consider(label, 'beginning', points.beginning + points.beginningShare * share);
      }
    }
  }

  #compareWords(asked: Folded & { ofQuantity: boolean }, consider: Consider): void {
    const labels = new Map<FoldedLabel, { asked: number; own: number; least: number }>();
    const anywhere = new Map<Headword, number>();
    let total = 0;
    for (const [at, { folded }] of asked.meant.entries()) {
      const readings = this.#readings(asked.meant, at);
      const rarity = this.#rarityOf(folded, readings.keys());
      total += rarity;
      const inHeadword = new Map<Headword, { most: number; sum: number }>();
      for (const [label, { like, parts }] of this.#labelsWith(readings)) {
        const sum = labels.get(label) ?? { asked: 0, own: 0, least: 1 };
        labels.set(label, {
          asked: sum.asked + like * rarity,
          own: sum.own + like * this.#massOf(parts),
          least: Math.min(sum.least, like),
        });
        const worth = like * (trust[label.label.kind] ?? 1);
        const known = inHeadword.get(label.headword);
        inHeadword.set(label.headword, {
          most: Math.max(worth, known?.most ?? 0),
          sum: worth + (known?.sum ?? 0),
        });
      }
      for (const [headword, { most, sum }] of inHeadword) {
        const worth = most + points.often * Math.log(sum / most);
        anywhere.set(headword, (anywhere.get(headword) ?? 0) + worth * rarity);
      }
    }
    for (const [label, sum] of labels) {
      const coverage = Math.min(1, sum.asked / total);
      label.mass ??= this.#massOf(label.meant.map(({ folded }) => folded));
      const share = Math.min(1, sum.own / label.mass);
      const factor = label.isPhrase ? PHRASE : 1;
      const about =
        points.label * factor * coverage ** points.coveragePower * share ** points.sharePower +
        (points.anywhere * (anywhere.get(label.headword) ?? 0)) / total +
        (asked.ofQuantity && label.headword.kind === 'measure' ? points.measure : 0);
      const all = factor * (points.words * coverage + points.wordsShare * share);
      if (coverage < ALIKE) consider(label, 'about', about);
      else consider(label, sum.least < ALIKE ? 'slips' : 'words', Math.max(about, all));
    }
  }

  /** What a word of the query may stand for, also together with the word before or after it. */
  #readings(words: readonly Word[], at: number): Map<string, number> {
    const word = words[at] as Word;
    const readings = this.#vocabulary.readings(word, at === words.length - 1);
    if (this.#postings.has(word.folded)) readings.set(word.folded, likeness.same);
    for (const [first, second] of [
      [words[at - 1], word],
      [word, words[at + 1]],
    ]) {
      const joined = `${first?.folded}${second?.folded}`;
      if (this.#vocabulary.has(joined)) readings.set(joined, likeness.joined);
    }
    return readings;
  }

  /** The labels that hold one of the readings, each with the likest. */
  #labelsWith(
    readings: ReadonlyMap<string, number>,
  ): Map<FoldedLabel, { like: number; parts: readonly string[] }> {
    const found = new Map<FoldedLabel, { like: number; parts: readonly string[] }>();
    for (const [reading, like] of readings) {
      for (const { label, parts } of this.#postings.get(reading) ?? []) {
        if (like > (found.get(label)?.like ?? 0)) found.set(label, { like, parts });
      }
    }
    return found;
  }

  /** Looks for slips over whole designations, where words are joined or split as well. */
  #forgive(asked: Folded, consider: Consider): void {
    const limit = tolerance(asked.written.length);
    if (limit === 0) return;
    for (const label of this.#labels) {
      if (label.isPhrase) continue;
      const edits = editDistance(asked.written, label.written, limit);
      if (edits <= limit) consider(label, 'slips', points.slips - points.slip * edits);
    }
  }

  /** The rarity of a word, or of the commonest that it may stand for: ln(1 + all / holders). */
  #rarityOf(word: string, readings: Iterable<string> = []): number {
    const own = this.#ownRarity(word);
    if (own !== undefined) return own;
    let least = Math.log(1 + this.#count);
    for (const reading of readings) least = Math.min(least, this.#ownRarity(reading) ?? least);
    return least;
  }

  #ownRarity(word: string): number | undefined {
    const postings = this.#postings.get(word);
    if (postings === undefined) return undefined;
    const holders = () => new Set(postings.map(({ label }) => label.headword)).size;
    const rarity = this.#rarities.get(word) ?? Math.log(1 + this.#count / holders());
    this.#rarities.set(word, rarity);
    return rarity;
  }

  #massOf(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.#rarityOf(word), 0);
  }
}

type Consider = (label: FoldedLabel, match: Match, value: number) => void;

function beginsWith(label: Folded, asked: Folded): boolean {
  return label.written.startsWith(asked.written) || label.joined.startsWith(asked.joined);
}

function isWhole({ match }: Hit): boolean {
  return match === 'whole' || match === 'beginning';
}

function foldQuery(query: string): Folded & { ofQuantity: boolean } {
  const written = splitWords(query.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS);
  const asked = fold(written.map(makeWord));
  const meant = asked.meant.filter((word) => !isAmong(askingWords, word));
  const ofQuantity = asked.words.some((word) => isAmong(quantityWords, word));
  if (meant.length === 0) return { ...asked, ofQuantity };
  return { ...asked, ofQuantity, meant, meantJoined: join(meant) };
}

function isAmong(words: ReadonlySet<string>, { written, folded }: Word): boolean {
  return words.has(written) || words.has(folded);
}

function makeWord(written: string): Word {
  return { written, folded: foldWord(written) };
}

function fold(words: Word[]): Folded {
  const content = words.filter(({ written }) => !glueWords.has(written));
  const meant = content.length === 0 ? words : content;
  const written = words.map((word) => word.written).join('');
  const joined = join(words);
  const meantJoined = meant.length === words.length ? joined : join(meant);
  return { words, meant, written, joined, meantJoined };
}

function join(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join('');
}
