import { isLanguage, type Language } from '../../glossary/language.ts';
import type { Hit } from '../../glossary/search/lookup.ts';
import { type SearchWording, searchWording } from '../wording/search.ts';
import { searchText, type TextHit } from './full-text.ts';
import { find, type Headwords, linkTo, loadHeadwords } from './headwords.ts';
import { element, hitLines, reason } from './hit-view.ts';

const MOST_HEADWORDS = 7;
const MOST_TEXTS = 4;
const TYPING_PAUSE = 150;

/** The search box: a combobox with a list of concepts (WAI-ARIA Authoring Practices, “list autocomplete”). */
class TermSearch extends HTMLElement {
  readonly #language: Language = isLanguage(document.documentElement.lang)
    ? document.documentElement.lang
    : 'fr';
  readonly #words: SearchWording = searchWording[this.#language];
  #active = -1;
  #query = '';
  #enterTarget: string | undefined;
  #pause: number | undefined;

  connectedCallback(): void {
    const input = this.#input;
    input.addEventListener('focus', () => void loadHeadwords().catch(() => undefined));
    input.addEventListener('input', () => void this.#update());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('click', () => void this.#update());
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget)))
        this.#close();
    });
    this.#popup.addEventListener('pointerdown', (event) => event.preventDefault());
    document.addEventListener('keydown', (event) => this.#onShortcut(event));
  }

  get #input(): HTMLInputElement {
    return this.#part('input');
  }

  get #popup(): HTMLElement {
    return this.#part('.search-popup');
  }

  get #list(): HTMLElement {
    return this.#part('[role=listbox]');
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`the search box has no ${selector}`);
    return part;
  }

  async #update(): Promise<void> {
    const query = this.#input.value.trim();
    this.#query = query;
    this.#enterTarget = undefined;
    clearTimeout(this.#pause);
    if (query === '') {
      this.#close();
      return;
    }
    const headwords = await loadHeadwords().catch(() => undefined);
    if (query !== this.#query) return;
    if (headwords === undefined) {
      this.#show([], [this.#words.failed]);
      return;
    }
    const { sure, guesses } = find(headwords, query, this.#language);
    const hits = sure.length > 0 ? sure.slice(0, MOST_HEADWORDS) : guesses.slice(0, 1);
    const exact = sure.filter(({ match }) => match === 'exact');
    const [only] = exact;
    if (exact.length === 1 && only) this.#enterTarget = linkTo(only, this.#language);
    this.#show(
      hits.map((hit) => this.#option(hit, headwords)),
      [],
      sure.length === 0 && hits.length > 0 ? this.#words.didYouMean : undefined,
    );
    this.#pause = window.setTimeout(
      () => void this.#addTexts(query, headwords, hits),
      TYPING_PAUSE,
    );
  }

  #option(hit: Hit, headwords: Headwords): HTMLAnchorElement {
    const lines = hitLines(
      hit.headword,
      headwords.data,
      this.#language,
      reason(hit, this.#language),
    );
    return this.#link(linkTo(hit, this.#language), lines);
  }

  #link(target: string, lines: Node[]): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = target;
    link.role = 'option';
    link.tabIndex = -1;
    link.ariaSelected = 'false';
    link.append(...lines);
    return link;
  }

  #show(options: HTMLElement[], messages: string[], heading?: string): void {
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(...(heading ? [this.#group(heading, options)] : options));
    this.#number();
    const message = this.#part('.search-message');
    message.textContent = messages.join(' ');
    message.hidden = messages.length === 0;
    this.#setOpen(options.length > 0 || messages.length > 0);
    this.#announce();
  }

  #group(heading: string, options: HTMLElement[]): HTMLElement {
    const group = element('div', 'search-group', options);
    group.role = 'group';
    group.ariaLabel = heading;
    const title = element('p', 'search-heading', heading);
    title.ariaHidden = 'true';
    group.prepend(title);
    return group;
  }

  async #addTexts(query: string, { data }: Headwords, above: readonly Hit[]): Promise<void> {
    let texts: TextHit[] = [];
    let failed = false;
    try {
      texts = await searchText(query, this.#language, MOST_TEXTS + above.length);
    } catch {
      failed = true;
    }
    if (query !== this.#query || document.activeElement !== this.#input) return;
    const shown = new Set(above.map(({ headword }) => headword.id));
    const options = texts
      .filter(({ id }) => !shown.has(id))
      .slice(0, MOST_TEXTS)
      .flatMap((text) => {
        const headword = data.headwords.find(({ id }) => id === text.id);
        if (headword === undefined) return [];
        const excerpt = element('span', 'hit-excerpt', [], text.language);
        excerpt.innerHTML = text.excerpt;
        const lines = hitLines(headword, data, this.#language, undefined);
        return [this.#link(linkTo({ headword }, this.#language), [...lines, excerpt])];
      });
    if (options.length > 0) this.#list.append(this.#group(this.#words.fullText, options));
    this.#number();
    const nothing = this.#options.length === 0;
    const message = this.#part('.search-message');
    if (failed) message.textContent = import.meta.env.DEV ? this.#words.dev : this.#words.failed;
    else if (nothing) {
      message.textContent = `${this.#words.none(this.#input.value.trim())} ${this.#words.noneHint}`;
    }
    message.hidden = !failed && !nothing;
    this.#setOpen(true);
    this.#announce();
  }

  #number(): void {
    for (const [index, option] of this.#options.entries()) option.id = `search-option-${index}`;
  }

  #announce(): void {
    this.#part('[role=status]').textContent = this.#words.count(this.#options.length);
  }

  #setOpen(open: boolean): void {
    this.#popup.hidden = !open;
    this.#input.ariaExpanded = String(open);
  }

  #close(): void {
    clearTimeout(this.#pause);
    this.#query = '';
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#setOpen(false);
  }

  #activate(index: number): void {
    const options = this.#options;
    if (options.length === 0) return;
    this.#active = (index + options.length) % options.length;
    for (const [at, option] of options.entries()) {
      option.ariaSelected = String(at === this.#active);
    }
    const active = options[this.#active];
    if (active === undefined) return;
    this.#input.setAttribute('aria-activedescendant', active.id);
    active.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const open = !this.#popup.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) void this.#update();
      else if (event.key === 'ArrowDown') this.#activate(this.#active + 1);
      else this.#activate(this.#active === -1 ? -1 : this.#active - 1);
    } else if (event.key === 'Enter') {
      const target = this.#options[this.#active]?.href ?? this.#enterTarget;
      if (target === undefined) return;
      event.preventDefault();
      location.assign(target);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (open) this.#close();
      else this.#input.value = '';
    }
  }

  #onShortcut(event: KeyboardEvent): void {
    const typing =
      event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !commandK) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  }
}

customElements.define('term-search', TermSearch);
