import { facing, type Language } from '../../glossary/language.ts';
import { find, linkTo, loadHeadwords } from './headwords.ts';
import { element } from './hit-view.ts';

const MOST = 5;

/** The 404 page: speaks the language of the address asked for, and searches for its words. */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    const path = location.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
    const language: Language = path.startsWith('/en/') ? 'en' : 'fr';
    this.querySelector(`section[lang=${facing(language)}]`)?.remove();
    document.documentElement.lang = language;
    const asked = decodeURIComponent(path.split('/').findLast((part) => part !== '') ?? '');
    document.title = `${this.querySelector('h1')?.textContent ?? ''} · En regard`;
    void this.#suggest(asked.replace(/[-_.]|html?$/g, ' '), language);
  }

  async #suggest(query: string, language: Language): Promise<void> {
    const headwords = await loadHeadwords().catch(() => undefined);
    if (headwords === undefined) return;
    const { sure, guesses } = find(headwords, query, language);
    const hits = [...sure, ...guesses].slice(0, MOST);
    const items = hits.map((hit) => {
      const link = document.createElement('a');
      link.href = linkTo(hit, language);
      link.textContent = hit.headword.term[language];
      const other = facing(language);
      return element('li', '', [
        link,
        element('span', 'equivalent', hit.headword.term[other], other),
      ]);
    });
    const suggestions = this.querySelector<HTMLElement>('.suggestions');
    suggestions?.querySelector('ul')?.append(...items);
    if (suggestions) suggestions.hidden = items.length === 0;
  }
}

customElements.define('not-found', NotFound);
