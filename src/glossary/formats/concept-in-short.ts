import type { Concept } from '../concept.ts';
import { type Glossary, mainAcronym } from '../glossary.ts';
import type { Language } from '../language.ts';

/** A concept in one language, in short: what a preview and a revision card show. */
export interface InShort {
  term: string;
  /** The acronym that stands beside the headword; absent where there is none. */
  acronym?: string | undefined;
  /** Part of speech, gender and number, abbreviated in the term's language. */
  grammar: string;
  /** Without markup. */
  definition: string;
}

/** Abbreviates a term's part of speech, gender and number. */
export type GrammarOf = (concept: Concept, language: Language) => string;

/** @returns a concept in short. */
export function inShort(
  concept: Concept,
  language: Language,
  glossary: Glossary,
  grammarOf: GrammarOf,
): InShort {
  const { term, definition } = concept[language];
  return {
    term,
    acronym: mainAcronym(concept, language),
    grammar: grammarOf(concept, language),
    definition: glossary.plain(definition, language),
  };
}
