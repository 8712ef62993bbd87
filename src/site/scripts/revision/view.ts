import { type Card, type Face, facesOf, type Way } from '../../../glossary/cards.ts';
import type { Language } from '../../../glossary/language.ts';
import type { CardScriptWords } from '../../wording/cards.ts';

/** @returns the words with each `{name}` filled in. */
export function fill(words: string, values: Record<string, number>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/**
 * @param tag of the element that holds the term or the definition.
 * @returns one side of a card: a definition, or a term with its acronym and gender.
 */
export function faceElements(
  { kind, language, half }: Face,
  tag: 'h2' | 'h3' | 'p',
  words: CardScriptWords,
): HTMLElement[] {
  const text = element(tag, `card-${kind}`, [half[kind]], language);
  if (kind === 'definition') return [text];
  const { acronym, gender, plural } = half;
  const grammar = gender && `${words.gender[gender]} ${plural ? words.plural : ''}`.trim();
  const beside = [
    ...(acronym ? [element('span', acronymClass(acronym), [acronym])] : []),
    ...(grammar ? [element('span', 'grammar', [grammar])] : []),
  ];
  return beside.length === 0 ? [text] : [text, element('p', 'headword-grammar', beside, language)];
}

/** Small capitals would hide the small letters of VoIP. */
function acronymClass(acronym: string): string {
  return acronym === acronym.toUpperCase() ? 'acronym capitals' : 'acronym';
}

/** @returns every card of a set for print: the question on the left, the answer on the right. */
export function sheetElements(
  cards: readonly Card[],
  way: Way,
  language: Language,
  words: CardScriptWords,
): HTMLElement[] {
  const items = cards.map((card) => {
    const { question, answer } = facesOf(card, way, language);
    const sides = [question, answer].map((face) =>
      element('div', 'sheet-face', faceElements(face, 'p', words)),
    );
    return element('li', 'sheet-card', sides);
  });
  return [
    element('p', 'sheet-note', [`${words.way[way]} · ${words.cut}`]),
    element('ul', 'sheet-cards', items),
  ];
}

/** @returns an element with its class, content and language. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  content: (Node | string)[],
  language = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (language !== '') made.lang = language;
  made.append(...content);
  return made;
}
