import { isLanguage, type Language } from '../../glossary/language.ts';
import { searchWording } from '../wording/search.ts';
import { searchText, type TextHit } from './full-text.ts';
import { find, type Headwords, linkTo, loadHeadwords } from './headwords.ts';
import { element, hitLines, reason } from './hit-view.ts';

const MOST_TEXTS = 20;

/** The results page: shows what answers the address's `?q=`. */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const query = new URL(location.href).searchParams.get('q')?.trim() ?? '';
    const { lang } = document.documentElement;
    const input = document.querySelector<HTMLInputElement>('term-search input');
    if (query === '' || !isLanguage(lang)) return;
    if (input) input.value = query;
    void this.#search(query, lang);
  }

  async #search(query: string, language: Language): Promise<void> {
    const words = searchWording[language];
    const heading = this.querySelector('h1');
    const title = words.resultsFor(query.replaceAll("'", '’'));
    if (heading) heading.textContent = title;
    document.title = `${title} · En regard`;
    const [headwords, texts] = await Promise.all([
      loadHeadwords().catch(() => undefined),
      searchText(query, language, MOST_TEXTS).catch(() => undefined),
    ]);
    if (headwords === undefined) {
      this.#say(words.failed);
      return;
    }
    const items = this.#items(query, language, headwords, texts ?? []);
    this.querySelector('.results')?.replaceChildren(...items.sections);
    const failure = import.meta.env.DEV ? words.dev : words.failed;
    const count = items.count === 0 ? words.none(query) : words.count(items.count);
    this.#say(texts === undefined ? `${count} · ${failure}` : count);
    const hint = this.querySelector<HTMLElement>('.results-hint');
    if (hint) hint.hidden = items.count > 0;
  }

  #items(
    query: string,
    language: Language,
    headwords: Headwords,
    texts: TextHit[],
  ): { sections: HTMLElement[]; count: number } {
    const words = searchWording[language];
    const { sure, guesses } = find(headwords, query, language);
    const excerpts = new Map(texts.map((text) => [text.id, text]));
    const shown = new Set<string>();
    const item = (id: string, why: HTMLElement | undefined): HTMLElement[] => {
      const headword = headwords.data.headwords.find((one) => one.id === id);
      if (headword === undefined || shown.has(id)) return [];
      shown.add(id);
      const link = document.createElement('a');
      link.href = linkTo({ headword }, language);
      link.append(...hitLines(headword, headwords.data, language, why));
      const text = excerpts.get(id);
      const made = element('li', 'result', [link]);
      if (text) {
        const excerpt = element('p', 'hit-excerpt', [], text.language);
        excerpt.innerHTML = text.excerpt;
        made.append(excerpt);
      }
      return [made];
    };
    const list = (entries: HTMLElement[], heading?: string): HTMLElement[] => {
      if (entries.length === 0) return [];
      const made = element('ol', 'result-list', entries);
      return heading === undefined ? [made] : [element('h2', 'part-heading', heading), made];
    };
    const offered = sure.length > 0 ? sure : guesses.slice(0, 3);
    const sections = [
      ...list(
        offered.flatMap((hit) => item(hit.headword.id, reason(hit, language))),
        sure.length > 0 || offered.length === 0 ? undefined : words.didYouMean,
      ),
      ...list(
        texts.flatMap(({ id }) => item(id, undefined)),
        offered.length > 0 ? words.fullText : undefined,
      ),
    ];
    return { sections, count: shown.size };
  }

  #say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

customElements.define('search-results', SearchResults);
