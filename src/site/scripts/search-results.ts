import { facing, isLanguage, type Language } from '../../glossary/language.ts';
import type { Result, Section, SectionName } from '../../glossary/search/arrange.ts';
import { countFacets, narrow } from '../../glossary/search/facets.ts';
import { neighbours } from '../../glossary/search/neighbours.ts';
import { loadWords, type SearchWording } from '../wording/search/words.ts';
import { type Answer, answerInFull } from './search/answer.ts';
import { linkTo } from './base.ts';
import { element } from './element.ts';
import { definition, resultLines, textExcerpt, type View } from './search/hit-view.ts';
import { type Asked, readAsked, writeAsked } from './search/results-address.ts';

const PAGE = 20;
const MOST_TEXTS = 60;
const NEIGHBOURS = 3;

/** The results page: shows what answers the address's `?q=`, narrowed and page by page. */
class SearchResults extends HTMLElement {
  readonly #language: Language = isLanguage(document.documentElement.lang)
    ? document.documentElement.lang
    : 'fr';
  #words!: SearchWording;
  #answered: { query: string; answer: Answer } | undefined;

  async connectedCallback(): Promise<void> {
    this.#words = await loadWords(this.#language);
    this.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('popstate', () => void this.#show());
    await this.#show();
  }

  /** Facets and pages change the address without loading the page anew. */
  #onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-here]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void this.#show().then(() => {
      this.querySelector<HTMLElement>('h1')?.focus();
      this.scrollIntoView();
    });
  }

  async #show(): Promise<void> {
    const asked = readAsked(location.href);
    const input = document.querySelector<HTMLInputElement>('term-search input');
    if (input) input.value = asked.query;
    if (asked.query === '') return;
    const title = this.#words.resultsFor(asked.query.replaceAll("'", '’'));
    const heading = this.querySelector('h1');
    if (heading) heading.textContent = title;
    document.title = `${title} · En regard`;
    this.#part('.results-lead').hidden = true;
    if (this.#answered?.query !== asked.query) this.#say(this.#words.searching);
    const answer = await this.#answer(asked.query);
    if (answer === undefined) this.#say(this.#words.broken);
    else this.#fill(asked, answer);
  }

  async #answer(query: string): Promise<Answer | undefined> {
    if (this.#answered?.query === query) return this.#answered.answer;
    const answer = await answerInFull(query, this.#language, MOST_TEXTS, true).catch(
      () => undefined,
    );
    if (answer) this.#answered = { query, answer };
    return answer;
  }

  #fill(asked: Asked, answer: Answer): void {
    const sections = narrow(answer.sections, asked);
    const count = sections.reduce((sum, { results }) => sum + results.length, 0);
    const view = {
      query: asked.query,
      language: this.#language,
      words: this.#words,
      domains: answer.headwords.data.domains,
      definitions: answer.definitions,
    };
    const start = (asked.page - 1) * PAGE;
    this.#part('.results').replaceChildren(
      ...pageOf(sections, start).flatMap((section) => this.#section(section, view)),
    );
    this.#part('.facets').replaceChildren(...this.#facets(asked, answer));
    this.#part('.pager').replaceChildren(...this.#pager(asked, count));
    const failure = import.meta.env.DEV ? this.#words.dev : this.#words.failed;
    const found = count === 0 ? this.#words.none(asked.query) : this.#words.count(count);
    this.#say(answer.complete ? found : `${found} ${failure}`);
    this.#part('.results-none').hidden = count > 0;
    if (count === 0) this.#helpOut(asked.query, answer);
  }

  #section({ name, results }: Section, view: View): HTMLElement[] {
    const headings: Record<SectionName, string | undefined> = {
      found: undefined,
      near: this.#words.didYouMean,
      about: undefined,
      text: this.#words.fullText,
    };
    const list = element(
      'ol',
      'result-list',
      results.map((result) => this.#item(result, name, view)),
    );
    const heading = headings[name];
    return heading === undefined ? [list] : [element('h2', 'part-heading', heading), list];
  }

  #item(result: Result, name: SectionName, view: View): HTMLElement {
    const link = document.createElement('a');
    link.href = linkTo(result.headword.address[this.#language]);
    link.append(...resultLines(result, view, false));
    const sentence = name === 'text' ? textExcerpt(result.text, this.#language) : [];
    const excerpt = sentence.length > 0 ? sentence : definition(result.headword, view);
    return element('li', 'result', [link, ...excerpt]);
  }

  #facets(asked: Asked, { sections, headwords: { data } }: Answer): HTMLElement[] {
    const { domains, kinds } = countFacets(sections, asked);
    const named = [...domains]
      .map(([id, count]) => [id, data.domains[id]?.[this.#language] ?? id, count] as const)
      .sort(([, , a], [, , b]) => b - a);
    const natures = [...kinds].map(
      ([kind, count]) => [kind, this.#words.kinds[kind], count] as const,
    );
    return [
      ...this.#facet(this.#words.byDomain, named, asked.domain, (domain) => ({
        ...asked,
        domain,
        page: 1,
      })),
      ...this.#facet(this.#words.byKind, natures, asked.kind, (kind) => ({
        ...asked,
        kind,
        page: 1,
      })),
    ];
  }

  #facet<Value extends string>(
    title: string,
    values: (readonly [value: Value, name: string, count: number])[],
    chosen: Value | undefined,
    narrowed: (value: Value | undefined) => Asked,
  ): HTMLElement[] {
    if (values.length < 2 && chosen === undefined) return [];
    const choice = (value: Value | undefined, name: string, count: number | undefined) => {
      const text = count === undefined ? name : `${name} `;
      const number = count === undefined ? [] : [element('span', 'count', String(count))];
      const link = hereLink(narrowed(value), [document.createTextNode(text), ...number]);
      if (value === chosen) link.ariaCurrent = 'true';
      return element('li', '', [link]);
    };
    const list = element('ul', 'facet-values', [
      choice(undefined, this.#words.everything, undefined),
      ...values.map(([value, name, count]) => choice(value, name, count)),
    ]);
    return [element('h2', 'facet-heading', title), list];
  }

  #pager(asked: Asked, count: number): HTMLElement[] {
    const last = Math.ceil(count / PAGE);
    if (last < 2) return [];
    const to = (page: number, text: string) => {
      const link = hereLink({ ...asked, page }, [document.createTextNode(text)]);
      if (page === asked.page) link.ariaCurrent = 'page';
      return element('li', '', [link]);
    };
    const pages = Array.from({ length: last }, (_, index) => index + 1);
    return [
      element('ul', '', [
        ...(asked.page > 1 ? [to(asked.page - 1, this.#words.previous)] : []),
        ...pages.map((page) => to(page, String(page))),
        ...(asked.page < last ? [to(asked.page + 1, this.#words.next)] : []),
      ]),
    ];
  }

  #helpOut(query: string, { headwords: { data } }: Answer): void {
    const near = neighbours(data.headwords, query, this.#language, NEIGHBOURS);
    const other = facing(this.#language);
    const items = near.map(({ term, address }) => {
      const link = document.createElement('a');
      link.href = linkTo(address[this.#language]);
      link.textContent = term[this.#language];
      return element('li', '', [link, element('span', 'equivalent', term[other], other)]);
    });
    this.#part('.results-none ul').replaceChildren(...items);
    const suggest = this.querySelector<HTMLAnchorElement>('.results-none a[data-suggest]');
    if (!suggest) return;
    suggest.textContent = this.#words.suggest(query);
    suggest.search = `?q=${encodeURIComponent(query)}`;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`the results page has no ${selector}`);
    return part;
  }

  #say(message: string): void {
    this.#part('[role=status]').textContent = message;
  }
}

/** A link that the page follows by itself. */
function hereLink(asked: Asked, content: Node[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = writeAsked(asked);
  link.dataset['here'] = '';
  link.append(...content);
  return link;
}

/** The part of the sections that stands on one page of results. */
function pageOf(sections: readonly Section[], start: number): Section[] {
  let before = 0;
  return sections.flatMap(({ name, results }) => {
    const from = Math.max(0, start - before);
    const to = start + PAGE - before;
    before += results.length;
    const part = to > from ? results.slice(from, to) : [];
    return part.length > 0 ? [{ name, results: part }] : [];
  });
}

customElements.define('search-results', SearchResults);
