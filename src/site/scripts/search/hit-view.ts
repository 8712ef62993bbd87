import { facing, type Language } from '../../glossary/language.ts';
import type { Headword, HeadwordData } from '../../glossary/search/headwords.ts';
import type { Hit } from '../../glossary/search/lookup.ts';
import { searchWording } from '../wording/search.ts';

/** @returns an element with text and children; `lang` where the text is not the interface's. */
export function element(
  tag: string,
  className: string,
  content: string | Node[],
  lang?: Language,
): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (lang !== undefined) made.lang = lang;
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  return made;
}

/** @returns the lines that show a headword: its term, its equivalent, its domain and why it is here. */
export function hitLines(
  headword: Headword,
  { domains }: HeadwordData,
  language: Language,
  why: HTMLElement | undefined,
): Node[] {
  const other = facing(language);
  const lines = [
    element('span', 'hit-term', headword.term[language]),
    element('span', 'hit-equivalent', headword.term[other], other),
  ];
  if (why !== undefined) lines.push(why);
  lines.push(element('span', 'hit-domain', domains[headword.domain]?.[language] ?? ''));
  return lines;
}

/** @returns why a label led to its concept; undefined where the term shown says it already. */
export function reason({ label }: Hit, language: Language): HTMLElement | undefined {
  const words = searchWording[language];
  const { kind, text, language: spoken } = label;
  if (kind === 'preferred term' && spoken === language) return undefined;
  const shown = element('span', '', text, spoken);
  if (kind === 'key') return element('span', 'hit-why', [shown]);
  const what = kind === 'preferred term' ? words.otherTerm : words.why[kind];
  return element('span', 'hit-why', [document.createTextNode(what + words.colon), shown]);
}
