import { type Card, type Face, facesOf, type Way } from '../../../glossary/cards.ts';
import type { Language } from '../../../glossary/language.ts';
import type { CardScriptWords } from '../../wording/cards.ts';
import { element } from '../element.ts';

/**
 * @param tag of the element that holds the term or the definition.
 * @returns one side of a card: a definition, or a term with its acronym and grammar.
 */
export function faceElements(
  { kind, language, half }: Face,
  tag: 'h2' | 'h3' | 'p',
): HTMLElement[] {
  const text = element(tag, `card-${kind}`, half[kind], language);
  if (kind === 'definition') return [text];
  const { acronym, grammar } = half;
  const beside = [
    ...(acronym ? [element('span', acronymClass(acronym), acronym)] : []),
    element('span', 'grammar', grammar),
  ];
  return [text, element('p', 'headword-grammar', beside, language)];
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
      element('div', 'sheet-face', faceElements(face, 'p')),
    );
    return element('li', 'sheet-card', sides);
  });
  return [
    element('p', 'sheet-note', `${words.way[way]} · ${words.cut}`),
    element('ul', 'sheet-cards', items),
  ];
}
