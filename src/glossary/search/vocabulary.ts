import { editDistance } from '../edit-distance.ts';
import { stem, withoutElision } from './fold.ts';
import { likeness } from './scores.ts';

/** A word as it is written, but for case and accents, and as it is folded. */
export interface Word {
  written: string;
  folded: string;
}

/** The folded words that can be looked up, and which of them a typed word may stand for. */
export class Vocabulary {
  /** In the order of what is written. */
  readonly #words: readonly Word[];
  readonly #known: ReadonlySet<string>;
  readonly #forgiven: readonly string[];
  readonly #families = new Map<string, string[]>();

  /**
   * @param names the words of designations, folded by written: they are looked for behind a slip.
   * @param phrases the other words, likewise.
   */
  constructor(names: ReadonlyMap<string, string>, phrases: ReadonlyMap<string, string>) {
    this.#words = [...new Map([...phrases, ...names])]
      .map(([written, folded]) => ({ written, folded }))
      .sort((a, b) => (a.written < b.written ? -1 : 1));
    this.#known = new Set(this.#words.map(({ folded }) => folded));
    this.#forgiven = [...new Set(names.values())];
    for (const word of this.#known) {
      const root = stem(word);
      const family = this.#families.get(root);
      if (family) family.push(word);
      else this.#families.set(root, [word]);
    }
  }

  /**
   * @param typing whether the word may be unfinished: it is the query's last.
   * @returns the known words that it may stand for, each with its likeness; slips are looked for
   * only where the word itself is not known.
   */
  readings({ written, folded }: Word, typing: boolean): Map<string, number> {
    const known = this.#known.has(folded);
    const found = new Map<string, number>();
    for (const kin of this.#families.get(stem(folded)) ?? []) found.set(kin, likeness.form);
    if (known) found.set(folded, likeness.same);
    if (typing || (!known && written.length >= 5)) {
      const like = typing && found.size === 0 ? likeness.beginning : likeness.continued;
      for (const longer of this.#beginningWith(written)) {
        if (!found.has(longer)) found.set(longer, like);
      }
    }
    if (known || (typing && found.size > 0)) return found;
    const rest = withoutElision(folded);
    if (rest !== undefined && this.#known.has(rest)) return found.set(rest, likeness.elided);
    for (const [other, slip] of this.#misspelt(folded)) {
      if (slip > (found.get(other) ?? 0)) found.set(other, slip);
    }
    return found;
  }

  /** @returns whether the word can be looked up as it is. */
  has(word: string): boolean {
    return this.#known.has(word);
  }

  #beginningWith(start: string): string[] {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle]?.written ?? '') < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#words[end]?.written.startsWith(start)) end += 1;
    return this.#words.slice(low, end).map(({ folded }) => folded);
  }

  #misspelt(word: string): Map<string, number> {
    const found = new Map<string, number>();
    const limit = tolerance(word.length);
    if (limit === 0 || /\d/.test(word)) return found;
    for (const other of this.#forgiven) {
      const edits = editDistance(word, other, limit);
      if (edits > limit || (edits === 2 && word[0] !== other[0])) continue;
      found.set(other, edits === 1 ? likeness.oneSlip : likeness.twoSlips);
    }
    return found;
  }
}

/** @returns how many slips a word of this length is forgiven; short words are not guessed at. */
export function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
