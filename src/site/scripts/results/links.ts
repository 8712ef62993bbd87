import type { Section } from '../../../glossary/search/arrange.ts';
import type { SearchWording } from '../../wording/search/words.ts';
import { element } from '../element.ts';
import { type Asked, writeAsked } from './address.ts';

/** How many results stand on a page. */
const PAGE = 20;

/** @returns a link within the results, which the page follows by itself. */
export function hereLink(asked: Asked, content: Node[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = writeAsked(asked);
  link.dataset['here'] = '';
  link.append(...content);
  return link;
}

/** @returns the part of the sections that stands on a page, counted from 1. */
export function pageOf(sections: readonly Section[], page: number): Section[] {
  const start = (page - 1) * PAGE;
  let before = 0;
  return sections.flatMap(({ name, results }) => {
    const from = Math.max(0, start - before);
    const to = start + PAGE - before;
    before += results.length;
    const part = to > from ? results.slice(from, to) : [];
    return part.length > 0 ? [{ name, results: part }] : [];
  });
}

/** @returns the links to the pages of `count` results; nothing where one page holds them all. */
export function pagerLinks(asked: Asked, count: number, words: SearchWording): HTMLElement[] {
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
      ...(asked.page > 1 ? [to(asked.page - 1, words.previous)] : []),
      ...pages.map((page) => to(page, String(page))),
      ...(asked.page < last ? [to(asked.page + 1, words.next)] : []),
    ]),
  ];
}
