import { parseBody } from '../glossary/body.ts';
import type { CardSet } from '../glossary/cards.ts';
import { cardSets } from '../glossary/formats/concepts-to-cards.ts';
import { grammar } from './grammar.ts';
import { loadGlossary } from './glossary.ts';

/** @returns every set of revision cards. */
export async function loadCardSets(): Promise<CardSet[]> {
  const { glossary, lesson } = await loadGlossary();
  return cardSets(glossary, (id) => parseBody(lesson(id).body ?? '', 1).definitions, grammar);
}
