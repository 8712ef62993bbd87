import type { Card, CardHalf, CardSet } from '../cards.ts';
import type { Concept } from '../concept.ts';
import type { Glossary } from '../glossary.ts';
import type { Language } from '../language.ts';
import { type GrammarOf, inShort } from './concept-in-short.ts';
import { type Shelf, shelved, shelves, termAddress } from '../permalinks.ts';

/**
 * Makes the revision cards of everything that can be revised: lessons, selections and domains.
 * @param definedIn the ids of the concepts whose definitions stand in a lesson.
 * @param grammarOf abbreviates a term's grammar.
 * @returns the sets that hold at least one card, each in its own order.
 */
export function cardSets(
  glossary: Glossary,
  definedIn: (lesson: string) => readonly string[],
  grammarOf: GrammarOf,
): CardSet[] {
  const conceptsOf: Record<Shelf, (id: string) => readonly string[]> = {
    lessons: definedIn,
    selections: (id) =>
      glossary.selections.find((one) => one.id === id)?.concepts.map((concept) => concept.id) ?? [],
    domains: (id) => glossary.inDomain(id, 'fr').map((concept) => concept.id),
  };
  const half = (concept: Concept, language: Language): CardHalf => ({
    ...inShort(concept, language, glossary, grammarOf),
    address: termAddress(concept, language),
  });
  /** A card for each published concept, once. */
  const cardsOf = (ids: readonly string[]): Card[] =>
    [...new Set(ids)]
      .map((id) => glossary.get(id))
      .filter((concept) => concept !== undefined)
      .filter((concept) => concept.status === 'published')
      .map((concept) => ({ id: concept.id, fr: half(concept, 'fr'), en: half(concept, 'en') }));
  return shelves.flatMap((shelf) =>
    shelved(glossary, shelf)
      .map(({ id, name }) => ({ shelf, id, name, cards: cardsOf(conceptsOf[shelf](id)) }))
      .filter(({ cards }) => cards.length > 0),
  );
}
