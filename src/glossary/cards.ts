import type { InShort } from './formats/concept-in-short.ts';
import type { Bilingual, Language } from './language.ts';
import type { Shelf } from './permalinks.ts';

/** What a card knows of a concept in one language. */
export interface CardHalf extends InShort {
  /** The entry's address, from the site's root. */
  address: string;
}

/** A concept to be learnt. */
export interface Card extends Bilingual<CardHalf> {
  id: string;
}

/** The cards of a lesson, a selection or a domain. */
export interface CardSet {
  shelf: Shelf;
  id: string;
  name: Bilingual;
  cards: Card[];
}

/**
 * @param set `lesson:<id>`, `selection:<id>` or `domain:<id>`.
 * @returns the name of the file that holds its cards.
 */
export function cardFile(set: string): string {
  return `${set.replace(':', '-')}.json`;
}

/** From what to what a card is asked. */
export const ways = ['term-definition', 'definition-term', 'fr-en', 'en-fr'] as const;

export type Way = (typeof ways)[number];

/** @returns whether `value` is a way to ask cards. */
export function isWay(value: unknown): value is Way {
  return ways.some((way) => way === value);
}

/** One side of a card. */
export interface Face {
  kind: 'term' | 'definition';
  language: Language;
  half: CardHalf;
}

/**
 * @param language of the reader; it decides where a way stays within one language.
 * @returns the side of a card that asks and the one that answers.
 */
export function facesOf(
  card: Card,
  way: Way,
  language: Language,
): { question: Face; answer: Face } {
  const term = (of: Language): Face => ({ kind: 'term', language: of, half: card[of] });
  const definition: Face = { kind: 'definition', language, half: card[language] };
  switch (way) {
    case 'term-definition':
      return { question: term(language), answer: definition };
    case 'definition-term':
      return { question: definition, answer: term(language) };
    case 'fr-en':
      return { question: term('fr'), answer: term('en') };
    case 'en-fr':
      return { question: term('en'), answer: term('fr') };
  }
}

/** @returns the name under which progress is kept: what was learnt in one language is not known in the other. */
export function trackOf(way: Way, language: Language): string {
  return way === 'fr-en' || way === 'en-fr' ? way : `${way}:${language}`;
}
