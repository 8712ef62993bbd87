import type { Card, CardHalf, CardSet } from '../cards.ts';
import type { Concept } from '../concept.ts';
import { type Glossary, mainAcronym } from '../glossary.ts';
import type { Language } from '../language.ts';
import { plainText } from '../links.ts';
import { type Shelf, shelved, shelves, termAddress } from '../permalinks.ts';

/**
 * Makes the revision cards of everything that can be revised: lessons, selections and domains.
 * @param definedIn the ids of the concepts whose definitions stand in a lesson.
 * @returns the sets that hold at least one card, each in its own order.
 */
export function cardSets(
  glossary: Glossary,
  definedIn: (lesson: string) => readonly string[],
): CardSet[] {
  const conceptsOf: Record<Shelf, (id: string) => readonly string[]> = {
    lessons: definedIn,
    selections: (id) =>
      glossary.selections.find((one) => one.id === id)?.concepts.map((concept) => concept.id) ?? [],
    domains: (id) => glossary.inDomain(id, 'fr').map((concept) => concept.id),
  };
  return shelves.flatMap((shelf) =>
    shelved(glossary, shelf)
      .map(({ id, name }) => ({ shelf, id, name, cards: cardsOf(glossary, conceptsOf[shelf](id)) }))
      .filter(({ cards }) => cards.length > 0),
  );
}

/** @returns a card for each published concept, once. */
function cardsOf(glossary: Glossary, ids: readonly string[]): Card[] {
  return [...new Set(ids)].flatMap((id) => {
    const concept = glossary.get(id);
    if (concept?.status !== 'published') return [];
    return [{ id, fr: half(glossary, concept, 'fr'), en: half(glossary, concept, 'en') }];
  });
}

function half(glossary: Glossary, concept: Concept, language: Language): CardHalf {
  const { term, number, definition } = concept[language];
  const acronym = mainAcronym(concept, language);
  const gender = language === 'fr' ? concept.fr.gender : undefined;
  return {
    term,
    ...(acronym !== undefined && { acronym }),
    ...(gender !== undefined && { gender }),
    ...(number === 'plural' && { plural: true }),
    definition: plainText(definition, (id) => glossary.get(id)?.[language].term ?? id),
    address: termAddress(concept, language),
  };
}
