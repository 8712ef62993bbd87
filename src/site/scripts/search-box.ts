import { isLanguage } from '../../glossary/language.ts';
import { loadWords } from '../wording/search/words.ts';
import { singleKey } from './shortcuts.ts';
import type { SearchBox } from './search/search-box.ts';

/**
 * The search box before it is used: all that searches is loaded when it gets the focus. `/` and
 * Ctrl-K or ⌘-K go to it from anywhere on the page.
 */
class TermSearch extends HTMLElement {
  #box: Promise<SearchBox> | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', () => void this.#load());
    const input = this.querySelector('input');
    input?.addEventListener('click', () => void this.#open(), { once: true });
    this.querySelector('form')?.addEventListener('reset', () => {
      // The field is emptied after this event.
      requestAnimationFrame(() => this.#focus());
    });
    document.addEventListener('keydown', (event) => this.#onShortcut(event));
  }

  #load(): Promise<SearchBox> {
    this.#box ??= this.#make();
    this.#box.catch(() => {
      this.#box = undefined;
    });
    return this.#box;
  }

  async #open(): Promise<void> {
    const box = await this.#load();
    box.update();
  }

  async #make(): Promise<SearchBox> {
    const { lang } = document.documentElement;
    const language = isLanguage(lang) ? lang : 'fr';
    const [{ SearchBox }, words] = await Promise.all([
      import('./search/search-box.ts'),
      loadWords(language),
    ]);
    return new SearchBox(this, language, words);
  }

  #onShortcut(event: KeyboardEvent): void {
    const slash = singleKey(event) === '/';
    const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const input = this.querySelector('input');
    if ((!slash && !commandK) || input === null) return;
    event.preventDefault();
    input.select();
    this.#focus();
  }

  #focus(): void {
    this.querySelector('input')?.focus();
    void this.#open();
  }
}

customElements.define('term-search', TermSearch);
