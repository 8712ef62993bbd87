import type { Concept } from '../glossary/concept.ts';
import type { Language } from '../glossary/language.ts';
import { wording } from './wording/index.ts';

/** @returns a term's part of speech, gender and number, as a dictionary abbreviates them. */
export function grammar(concept: Concept, language: Language): string {
  const section = concept[language];
  const gender = 'gender' in section ? section.gender : undefined;
  return wording[language].term.partOfSpeech(
    section.partOfSpeech,
    gender,
    section.number === 'plural',
  );
}
