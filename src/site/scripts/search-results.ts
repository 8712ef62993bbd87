import { facing, isLanguage, type Language } from '../../glossary/language.ts';
import type { Result, Section, SectionName } from '../../glossary/search/arrange.ts';
import { narrow } from '../../glossary/search/facets.ts';
import { neighbours } from '../../glossary/search/neighbours.ts';
import { fill } from '../fill.ts';
import { loadWords, type SearchWording } from '../wording/search/words.ts';
import { type Answer, answerFromConcepts, answerInFull, isNamed } from './search/answer.ts';
import { linkTo } from './base.ts';
import { element } from './element.ts';
import { type Asked, readAsked } from './results/address.ts';
import { FacetPanel } from './results/facets.ts';
import { pageOf, pagerLinks } from './results/links.ts';
import { loadDefinitions, loadHeadwords } from './search/headwords.ts';
import { definition, resultLines, textExcerpt, type View } from './search/hit-view.ts';

const MOST_TEXTS = 60;
const NEIGHBOURS = 3;

/** The results page: shows what answers the address's `?q=`, narrowed and page by page. */
class SearchResults extends HTMLElement {
  readonly #language: Language = isLanguage(document.documentElement.lang)
    ? document.documentElement.lang
    : 'fr';
  #words!: SearchWording;
  #facets!: FacetPanel;
  /** What the page shows, or is about to. */
  #asked: Asked | undefined;
  #answered: { query: string; answer: Answer } | undefined;

  async connectedCallback(): Promise<void> {
    // Who comes to this page searches: what is needed for it is already on its way.
    void loadHeadwords().catch(() => undefined);
    const { query } = readAsked(location.href);
    if (query !== '') {
      this.#entitle(query);
      void loadDefinitions(this.#language).catch(() => undefined);
    }
    this.#words = await loadWords(this.#language);
    const panel = this.#part<HTMLDetailsElement>('.facets');
    this.#facets = new FacetPanel(panel, this.#language, this.#words);
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
    this.#asked = asked;
    const input = document.querySelector<HTMLInputElement>('term-search input');
    if (input) input.value = asked.query;
    if (asked.query === '') return;
    this.#entitle(asked.query);
    if (this.#answered?.query === asked.query) this.#fill(asked, this.#answered.answer);
    else await this.#answer(asked);
  }

  #entitle(query: string): void {
    const title = fill(this.dataset['resultsFor'] ?? '', { query: query.replaceAll("'", '’') });
    this.#part('h1').textContent = title;
    document.title = `${title} · En regard`;
    this.#part('.results-start').hidden = true;
  }

  /** Shows what the concepts say as soon as it is known, and what their text says below it. */
  async #answer(asked: Asked): Promise<void> {
    this.#say(this.#words.searching);
    this.#facets.expect();
    const { query } = asked;
    const inFull = () =>
      answerInFull(query, this.#language, MOST_TEXTS, true).catch(() => undefined);
    // Where a designation is meant, nothing keeps the concepts from being shown first.
    const named = await isNamed(query, this.#language).catch(() => false);
    const begun = named ? undefined : inFull();
    const first = await answerFromConcepts(query, this.#language).catch(() => undefined);
    if (this.#asked !== asked) return;
    const shown = first ? this.#draw(asked, first) : 0;
    const answer = await (begun ?? inFull());
    if (this.#asked !== asked) return;
    if (answer === undefined) {
      this.#say(this.#words.broken);
      return;
    }
    this.#answered = { query, answer };
    this.#fill(asked, answer, shown);
  }

  /** @param shown how many sections stand there already. */
  #fill(asked: Asked, answer: Answer, shown = 0): void {
    this.#draw(asked, answer, shown);
    const sections = narrow(answer.sections, asked);
    const count = sections.reduce((sum, { results }) => sum + results.length, 0);
    this.#facets.show(asked, answer.sections, answer.headwords.data.domains);
    this.#part('.pager').replaceChildren(...pagerLinks(asked, count, this.#words));
    const failure = import.meta.env.DEV ? this.#words.dev : this.#words.failed;
    const found = count === 0 ? this.#words.none(asked.query) : this.#words.count(count);
    this.#say(answer.complete ? found : `${found} ${failure}`);
    this.#part('.results-none').hidden = count > 0;
    if (count === 0) this.#helpOut(asked.query, answer);
  }

  /**
   * @param shown how many sections stand there already.
   * @returns how many stand there now.
   */
  #draw(asked: Asked, { sections, headwords, definitions }: Answer, shown = 0): number {
    const view = {
      query: asked.query,
      language: this.#language,
      words: this.#words,
      domains: headwords.data.domains,
      definitions,
    };
    const page = pageOf(narrow(sections, asked), asked.page);
    const made = page.slice(shown).flatMap((section) => this.#section(section, view));
    if (shown === 0) this.#part('.results').replaceChildren(...made);
    else this.#part('.results').append(...made);
    return page.length;
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

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`the results page has no ${selector}`);
    return part;
  }

  #say(message: string): void {
    this.#part('[role=status]').textContent = message;
  }
}

customElements.define('search-results', SearchResults);
