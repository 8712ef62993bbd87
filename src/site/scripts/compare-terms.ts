import { isLanguage, type Language } from '../../glossary/language.ts';
import { answerAtOnce } from './search/answer.ts';
import { linkTo } from './base.ts';
import { loadHeadwords } from './search/headwords.ts';
import { comparisonTable, type Rows, readTermPage, type TermPage } from './compare/table.ts';

const MOST = 4;

interface Words {
  rows: Rows;
  remove: string;
  empty: string;
  one: string;
  many: string;
  unknown: string;
  already: string;
  failed: string;
  /** For two, three and four concepts. */
  shown: string[];
}

/** Each concept's addresses, by id: `/data/concepts.json`. */
type Addresses = Record<string, Record<Language, string>>;

/** Two to four concepts side by side: `?c=` says which, their own pages say what. */
class CompareTerms extends HTMLElement {
  #language!: Language;
  #words!: Words;
  #addresses: Promise<Addresses> | undefined;
  readonly #pages = new Map<string, Promise<TermPage>>();

  connectedCallback(): void {
    const { lang } = document.documentElement;
    this.#language = isLanguage(lang) ? lang : 'fr';
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#add(this.#input.value.trim());
    });
    this.#input.addEventListener('focus', () => void this.#offer(), { once: true });
    addEventListener('popstate', () => void this.#show());
    if (this.#ids.length > 0) void this.#show();
  }

  get #input(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement;
  }

  /** What the address asks for. */
  get #ids(): string[] {
    const asked = new URLSearchParams(location.search).get('c') ?? '';
    return [...new Set(asked.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  }

  #load(): Promise<Addresses> {
    this.#addresses ??= fetch(linkTo('/data/concepts.json')).then(
      (response) => response.json() as Promise<Addresses>,
    );
    this.#addresses.catch(() => {
      this.#addresses = undefined;
    });
    return this.#addresses;
  }

  /** Terms and acronyms to choose from. */
  async #offer(): Promise<void> {
    const index = await loadHeadwords().catch(() => undefined);
    const options = (index?.data.headwords ?? []).map(({ term }) => {
      const option = document.createElement('option');
      option.value = term[this.#language];
      return option;
    });
    this.#part('datalist').replaceChildren(...options);
  }

  async #add(query: string): Promise<void> {
    if (query === '') return;
    if (this.#ids.length >= MOST) {
      this.#say(this.#words.many);
      return;
    }
    const [answer, addresses] = await Promise.all([
      answerAtOnce(query, this.#language),
      this.#load(),
    ]).catch(() => []);
    if (answer === undefined || addresses === undefined) {
      this.#say(this.#words.failed);
      return;
    }
    const found = answer.sections
      .flatMap(({ results }) => results)
      .find(({ headword: { kind } }) => kind === 'term' || kind === 'measure');
    const address = found && linkTo(found.headword.address[this.#language]);
    const id = Object.keys(addresses).find((one) => addresses[one]?.[this.#language] === address);
    if (id === undefined) this.#say(this.#words.unknown.replace('{}', query));
    else if (this.#ids.includes(id)) this.#say(this.#words.already.replace('{}', query));
    else {
      this.#input.value = '';
      await this.#ask([...this.#ids, id]);
    }
  }

  async #ask(ids: readonly string[]): Promise<void> {
    const address = new URL(location.href);
    address.search = ids.length === 0 ? '' : `?c=${ids.join(',')}`;
    history.pushState(null, '', address);
    await this.#show();
  }

  async #show(): Promise<void> {
    const ids = this.#ids;
    this.#translate();
    const addresses = await this.#load().catch(() => undefined);
    if (addresses === undefined) {
      this.#say(this.#words.failed);
      return;
    }
    const known = ids.filter((id) => Object.hasOwn(addresses, id));
    const shown = known.slice(0, MOST);
    const pages = await Promise.all(shown.map((id) => this.#page(addresses, id))).catch(() => []);
    if (ids.join() !== this.#ids.join()) return;
    this.#part('.compare-chosen').replaceChildren(
      ...pages.map(({ term }, index) => this.#chip(term, shown[index] ?? '')),
    );
    this.#part('.compare-table').replaceChildren(
      ...(pages.length > 1 ? [comparisonTable(pages, this.#words.rows)] : []),
    );
    const { empty, one, many, unknown, failed, shown: counts } = this.#words;
    const messages = [
      ...ids.filter((id) => !known.includes(id)).map((id) => unknown.replace('{}', id)),
      known.length > MOST ? many : '',
      pages.length < shown.length ? failed : (counts[pages.length - 2] ?? (pages[0] ? one : empty)),
    ];
    this.#say(messages.filter((message) => message !== '').join(' '));
  }

  /** The page in the other language compares the same concepts. */
  #translate(): void {
    const link = document.querySelector<HTMLAnchorElement>('.language-switch');
    if (link) link.search = location.search;
  }

  #page(addresses: Addresses, id: string): Promise<TermPage> {
    const address = addresses[id]?.[this.#language] ?? '';
    let page = this.#pages.get(id);
    if (page === undefined) {
      page = readTermPage(address);
      this.#pages.set(id, page);
      page.catch(() => this.#pages.delete(id));
    }
    return page;
  }

  #chip(term: string, id: string): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = `${term} ×`;
    button.ariaLabel = this.#words.remove.replace('{}', term);
    button.addEventListener('click', () => {
      this.#input.focus();
      void this.#ask(this.#ids.filter((one) => one !== id));
    });
    item.append(button);
    return item;
  }

  #say(message: string): void {
    this.#part('.compare-message').textContent = message;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`the comparison has no ${selector}`);
    return part;
  }
}

customElements.define('compare-terms', CompareTerms);
