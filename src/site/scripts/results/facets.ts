import type { Language } from '../../../glossary/language.ts';
import type { Section } from '../../../glossary/search/arrange.ts';
import { countFacets } from '../../../glossary/search/facets.ts';
import type { HeadwordData } from '../../../glossary/search/headword.ts';
import type { SearchWording } from '../../wording/search/words.ts';
import { element } from '../element.ts';
import type { Asked } from './address.ts';
import { hereLink } from './links.ts';

/** A value that results can be narrowed to; the one that is undefined leaves them all. */
interface Value {
  value: string | undefined;
  name: string;
  count?: number;
  asked: Asked;
}

/** Shows what narrows the results in a `<details>`, which is always open where there is room. */
export class FacetPanel {
  readonly #panel: HTMLDetailsElement;
  readonly #language: Language;
  readonly #words: SearchWording;

  /** @param panel holds a `<summary>` with a `.facets-chosen`, and a `<nav>`. */
  constructor(panel: HTMLDetailsElement, language: Language, words: SearchWording) {
    this.#panel = panel;
    this.#language = language;
    this.#words = words;
    // As in styles/results.css, which hides the summary from there on.
    const room = matchMedia('(min-width: 60.0625rem)');
    const unfold = () => {
      this.#panel.open = room.matches;
    };
    room.addEventListener('change', unfold);
    unfold();
  }

  /** Keeps the room for what the results will be narrowed to. */
  expect(): void {
    this.#panel.hidden = false;
  }

  /** Shows the values that leave any results; nothing at all where there are none. */
  show(asked: Asked, sections: readonly Section[], domainNames: HeadwordData['domains']): void {
    const { domains, kinds } = countFacets(sections, asked);
    const named = [...domains]
      .sort(([, a], [, b]) => b - a)
      .map(([domain, count]): Value => ({
        value: domain,
        name: domainNames[domain]?.[this.#language] ?? domain,
        count,
        asked: { ...asked, domain, page: 1 },
      }));
    const natures = [...kinds].map(([kind, count]): Value => ({
      value: kind,
      name: this.#words.kinds[kind],
      count,
      asked: { ...asked, kind, page: 1 },
    }));
    const name = this.#words.everything;
    const anyDomain = { value: undefined, name, asked: { ...asked, domain: undefined, page: 1 } };
    const anyKind = { value: undefined, name, asked: { ...asked, kind: undefined, page: 1 } };
    this.#panel
      .querySelector('nav')
      ?.replaceChildren(
        ...list(this.#words.byDomain, asked.domain, [anyDomain, ...named]),
        ...list(this.#words.byKind, asked.kind, [anyKind, ...natures]),
      );
    const chosen = [
      named.find(({ value }) => value === asked.domain)?.name,
      natures.find(({ value }) => value === asked.kind)?.name,
    ].filter((one) => one !== undefined);
    const summary = this.#panel.querySelector('.facets-chosen');
    if (summary) summary.textContent = chosen.join(', ');
    this.#panel.hidden = sections.length === 0;
  }
}

function list(title: string, chosen: string | undefined, values: readonly Value[]): HTMLElement[] {
  const items = values.map(({ value, name, count, asked }) => {
    const number = count === undefined ? [] : [element('span', 'count', String(count))];
    const link = hereLink(asked, [element('span', '', name), ...number]);
    if (value === chosen) link.ariaCurrent = 'true';
    return element('li', '', [link]);
  });
  return [element('h2', 'facet-heading', title), element('ul', 'facet-values', items)];
}
