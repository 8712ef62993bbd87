import { cardFile, type CardSet, isWay, trackOf } from '../../glossary/cards.ts';
import { isLanguage } from '../../glossary/language.ts';
import { countBoxes, LAST_BOX } from '../../glossary/revision.ts';
import { fill } from '../fill.ts';
import { linkTo } from './base.ts';
import { type Asked, readAsked, writeAsked } from './revision/address.ts';
import { Deck, type Surroundings } from './revision/deck.ts';
import { SavedProgress } from './revision/progress.ts';
import { sheetElements } from './revision/view.ts';
import { shortcuts } from './shortcuts.ts';

/** The page of the revision cards: all sets, or the one that the address's `?set=` asks for. */
class RevisionCards extends HTMLElement {
  #page!: Surroundings;
  #titles!: { heading: string; document: string };
  #asked!: Asked;
  #deck: Deck | undefined;

  connectedCallback(): void {
    const { lang } = document.documentElement;
    this.#page = {
      part: (name) => this.#part(name),
      words: JSON.parse(this.dataset['words'] ?? '{}'),
      language: isLanguage(lang) ? lang : 'fr',
      progress: new SavedProgress(),
    };
    this.#titles = {
      heading: this.#part('heading').textContent ?? '',
      document: document.title,
    };
    this.addEventListener('click', (event) => this.#onClick(event));
    document.addEventListener('keydown', (event) => this.#onKey(event));
    addEventListener('popstate', () => this.#move());
    void this.#show();
  }

  /** Shows what the address asks for now, and moves the focus to its heading. */
  #move(): void {
    void this.#show();
    this.#part('heading').focus();
  }

  async #show(): Promise<void> {
    const asked = readAsked(location.href);
    const name = this.#find(asked.set)?.textContent?.trim();
    const inList = name === undefined;
    const { words } = this.#page;
    this.#asked = asked;
    this.#deck = undefined;
    this.#part('heading').textContent = name ?? this.#titles.heading;
    document.title = [...(inList ? [] : [name]), this.#titles.document].join(' · ');
    this.#say('notice', inList && asked.set !== undefined ? words.unknown : '');
    for (const part of ['lead', 'sets', 'forget-all']) this.#part(part).hidden = !inList;
    for (const part of ['crumb', 'deck', 'print', 'forget-set']) this.#part(part).hidden = inList;
    this.#part('deck').dataset['loading'] = '';
    this.#part('sheet').replaceChildren();
    this.#askToForget(false);
    this.#say('forgotten', '');
    this.#link();
    if (asked.set !== undefined && !inList) await this.#open(asked, asked.set);
  }

  async #open(asked: Asked, set: string): Promise<void> {
    const { language, words } = this.#page;
    const cardSet = await load(linkTo(`/data/cards/${cardFile(set)}`));
    if (asked !== this.#asked) return;
    if (cardSet === undefined) {
      for (const part of ['deck', 'print']) this.#part(part).hidden = true;
      this.#say('notice', words.failed);
      return;
    }
    this.#deck = new Deck(this.#page, cardSet, asked.way);
    this.#deck.open();
    delete this.#part('deck').dataset['loading'];
    this.#part('sheet').replaceChildren(
      ...sheetElements(cardSet.cards, asked.way, language, words),
    );
  }

  /** Gives every link its address: other sets keep the way, other ways the set. */
  #link(): void {
    const { set, way } = this.#asked;
    const { language, progress, words } = this.#page;
    const boxes = progress.boxes(trackOf(way, language));
    for (const link of this.#sets) {
      const counts = countBoxes(boxes, idsOf(link));
      const known = counts[LAST_BOX - 1] ?? 0;
      const started = counts.slice(1, -1).reduce((sum, count) => sum + count, 0);
      link.href = writeAsked({ set: link.dataset['set'], way });
      link.dataset['here'] = '';
      const got = link.parentElement?.querySelector('[data-got]');
      if (got) got.textContent = known + started > 0 ? fill(words.got, { known, started }) : '';
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-way]')) {
      const own = link.dataset['way'];
      if (!isWay(own)) continue;
      link.href = writeAsked({ set, way: own });
      link.ariaCurrent = own === way ? 'true' : null;
    }
    (this.#part('all-sets') as HTMLAnchorElement).href = writeAsked({ set: undefined, way });
    const other = document.querySelector<HTMLAnchorElement>('a.language-switch');
    if (other) other.search = location.search;
  }

  #onClick(event: MouseEvent): void {
    const target = (event.target as Element).closest<HTMLElement>('a, button');
    if (target?.dataset['here'] !== undefined) this.#follow(event, target as HTMLAnchorElement);
    else this.#do(target?.dataset['part'], event.detail > 1);
  }

  /** Links between sets and ways change the address without loading the page anew. */
  #follow(event: MouseEvent, link: HTMLAnchorElement): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#move();
  }

  /** @param double whether it is a double click, whose second half must not judge the answer. */
  #do(action: string | undefined, double: boolean): void {
    if (action === 'show') this.#deck?.reveal();
    else if (action === 'missed' && !double) this.#deck?.answer(false);
    else if (action === 'knew' && !double) this.#deck?.answer(true);
    else if (action === 'again') this.#deck?.again();
    else if (action === 'print') print();
    else if (action === 'forget') this.#askToForget(true);
    else if (action === 'forget-yes') this.#forget();
    else if (action === 'forget-no') this.#askToForget(false);
    if (action === 'forget') this.#part('forget-no').focus();
    if (action === 'forget-yes' || action === 'forget-no') this.#part('forget').focus();
  }

  #askToForget(asking: boolean): void {
    this.#part('forget').hidden = asking;
    this.#part('forget-sure').hidden = !asking;
  }

  #forget(): void {
    const { progress, language, words } = this.#page;
    const set = this.#find(this.#asked.set);
    if (set === undefined) progress.forgetAll();
    else progress.forget(trackOf(this.#asked.way, language), idsOf(set));
    this.#askToForget(false);
    this.#link();
    this.#deck?.open();
    this.#say('forgotten', words.forgotten);
  }

  /** Keys act where the focus is on the cards, or on nothing in particular; never in a field. */
  #onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    const here = this.contains(target) || target.contains(this);
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (!here || modified || event.repeat || event.defaultPrevented) return;
    const digit = /^\d$/.test(event.key) || event.code.startsWith('Digit');
    if (digit && !shortcuts.on) return;
    const turning = event.key === ' ' || event.key === 'Enter';
    if (turning && target.closest('a, button') !== null) return;
    if (this.#deck?.press(event)) event.preventDefault();
  }

  #find(set: string | undefined): HTMLAnchorElement | undefined {
    return this.#sets.find(({ dataset }) => dataset['set'] === set);
  }

  get #sets(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-set]')];
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`the page of the cards has no ${name}`);
    return part;
  }

  #say(part: string, message: string): void {
    this.#part(part).textContent = message;
  }
}

/** @returns the concepts that a link's set holds. */
function idsOf(link: HTMLAnchorElement): string[] {
  return link.dataset['ids']?.split(' ') ?? [];
}

/** @returns the cards, or undefined where they cannot be had. */
async function load(address: string): Promise<CardSet | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('revision-cards', RevisionCards);
