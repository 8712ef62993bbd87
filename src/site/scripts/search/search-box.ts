import type { Language } from '../../../glossary/language.ts';
import type { Result, Section, SectionName } from '../../../glossary/search/arrange.ts';
import type { Headword } from '../../../glossary/search/headword.ts';
import { neighbours } from '../../../glossary/search/neighbours.ts';
import type { SearchWording } from '../../wording/search/words.ts';
import { type Answer, answerAtOnce, answerInFull } from './answer.ts';
import { linkTo } from '../base.ts';
import { Combobox, type ComboboxOwner, makeGroup, makeOption } from './combobox.ts';
import { loadHeadwords } from './headwords.ts';
import { element } from '../element.ts';
import { resultLines, type View } from './hit-view.ts';
import { recentSearches } from './recent.ts';

const MOST: Record<SectionName, number> = { found: 7, near: 3, about: 5, text: 4 };
const TEXTS = 12;
const NEIGHBOURS = 2;
const TYPING_PAUSE = 150;

/** What the search box lists: answers as one types, recent searches while it is empty. */
export class SearchBox implements ComboboxOwner {
  readonly #root: HTMLElement;
  readonly #language: Language;
  readonly #words: SearchWording;
  readonly #box: Combobox;
  /** What is in the list, by English address. */
  readonly #shown = new Set<string>();
  #query = '';
  #enterTarget: string | undefined;
  #pause: number | undefined;

  constructor(root: HTMLElement, language: Language, words: SearchWording) {
    this.#root = root;
    this.#language = language;
    this.#words = words;
    this.#box = new Combobox(root, this);
    void loadHeadwords().catch(() => undefined);
    root.querySelector('form')?.addEventListener('submit', () => {
      recentSearches.add(this.#box.input.value);
    });
    if (this.#box.input.value.trim() !== '' && document.activeElement === this.#box.input) {
      this.update();
    }
  }

  update(): void {
    this.#query = this.#box.input.value.trim();
    this.#enterTarget = undefined;
    clearTimeout(this.#pause);
    if (this.#query === '') this.#offer();
    else void this.#answer(this.#query);
  }

  closed(): void {
    clearTimeout(this.#pause);
    this.#query = '';
  }

  chosen(option: HTMLElement): boolean {
    const { query, clears } = option.dataset;
    if (clears !== undefined) {
      recentSearches.clear();
      this.update();
      this.#box.announce(this.#words.cleared);
      return true;
    }
    recentSearches.add(query ?? this.#box.input.value);
    if (query === undefined) return false;
    this.#box.input.value = query;
    this.update();
    return true;
  }

  enterTarget(): string | undefined {
    if (this.#enterTarget !== undefined) recentSearches.add(this.#query);
    return this.#enterTarget;
  }

  /** The empty box: what was searched before, and where to start. */
  #offer(): void {
    const recent = recentSearches.list();
    const others = this.#words.starters.filter((starter) => !recent.includes(starter));
    const group = (heading: string, queries: readonly string[], more: HTMLElement[] = []) =>
      queries.length === 0
        ? []
        : [makeGroup(heading, [...queries.map((one) => this.#again(one)), ...more])];
    const clear = makeOption(undefined, [element('span', 'search-clear', this.#words.clear)]);
    clear.dataset['clears'] = '';
    this.#box.show([
      ...group(this.#words.recent, recent, [clear]),
      ...group(this.#words.start, others),
    ]);
  }

  #again(query: string): HTMLElement {
    const action = this.#root.querySelector('form')?.action ?? '';
    const option = makeOption(`${action}?q=${encodeURIComponent(query)}`, [
      element('span', 'search-again', query),
    ]);
    option.dataset['query'] = query;
    return option;
  }

  async #answer(query: string): Promise<void> {
    const answer = await answerAtOnce(query, this.#language).catch(() => undefined);
    if (query !== this.#query) return;
    this.#shown.clear();
    if (answer === undefined) {
      this.#box.show([], this.#words.broken);
      return;
    }
    const exact = answer.sections
      .filter(({ name }) => name === 'found')
      .flatMap(({ results }) => results.filter(({ hit }) => hit?.match === 'whole'));
    const [only] = exact;
    if (exact.length === 1 && only) this.#enterTarget = this.#linkTo(only.headword);
    const groups = this.#groups(answer, exact);
    this.#box.show(groups);
    this.#announce();
    this.#pause = window.setTimeout(() => void this.#complete(query), TYPING_PAUSE);
  }

  /** Adds what takes longer to find, below what stands there already. */
  async #complete(query: string): Promise<void> {
    const answer = await answerInFull(query, this.#language, TEXTS).catch(() => undefined);
    if (query !== this.#query || document.activeElement !== this.#box.input) return;
    if (answer === undefined) return;
    const failure = import.meta.env.DEV ? this.#words.dev : this.#words.failed;
    const message = answer.complete ? '' : failure;
    if (this.#shown.size === 0) this.#box.show(this.#groups(answer, []), message);
    else this.#box.append(this.#groups(answer, []), message);
    if (this.#shown.size === 0) this.#giveNeighbours(query, answer, message);
    this.#announce();
  }

  #giveNeighbours(query: string, answer: Answer, failure: string): void {
    const { index = '', suggest = '' } = this.#root.dataset;
    const near = neighbours(answer.headwords.data.headwords, query, this.#language, NEIGHBOURS);
    const options = near.map((headword) => {
      const link = this.#linkTo(headword);
      return makeOption(
        link,
        resultLines({ headword }, { ...this.#view(answer), query: '' }, false),
      );
    });
    const ways = [
      makeOption(index, [element('span', 'search-again', this.#words.indexLink)]),
      makeOption(`${suggest}?q=${encodeURIComponent(query)}`, [
        element('span', 'search-again', this.#words.suggest(query)),
      ]),
    ];
    this.#box.show(
      [makeGroup(this.#words.neighbours, options), element('div', 'search-group', ways)],
      `${this.#words.none(query)} ${failure}`.trim(),
    );
  }

  #groups(answer: Answer, exact: readonly Result[]): HTMLElement[] {
    const headings: Record<SectionName, string | undefined> = {
      found: exact.length > 1 ? this.#words.readings(this.#query) : undefined,
      near: this.#words.didYouMean,
      about: this.#words.about,
      text: this.#words.fullText,
    };
    return answer.sections.flatMap(({ name, results }: Section) => {
      const options = results
        .filter(({ headword }) => !this.#shown.has(headword.address.en))
        .slice(0, MOST[name])
        .map((result) => this.#option(result, this.#view(answer)));
      const heading = headings[name];
      if (options.length === 0) return [];
      return heading === undefined ? options : [makeGroup(heading, options)];
    });
  }

  #view({ headwords, definitions }: Answer): View {
    const { domains } = headwords.data;
    return {
      query: this.#query,
      language: this.#language,
      words: this.#words,
      domains,
      definitions,
    };
  }

  #option(result: Result, view: View): HTMLElement {
    this.#shown.add(result.headword.address.en);
    const link = this.#linkTo(result.headword);
    const option = makeOption(link, resultLines(result, view));
    option.classList.toggle('enters', link === this.#enterTarget);
    return option;
  }

  #linkTo({ address }: Headword): string {
    return linkTo(address[this.#language]);
  }

  #announce(): void {
    this.#box.announce(this.#words.count(this.#shown.size));
  }
}
