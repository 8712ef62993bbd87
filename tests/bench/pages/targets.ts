import type { Glossary } from '../../../src/glossary/glossary.ts';
import { type Language, languages } from '../../../src/glossary/language.ts';
import {
  homeAddress,
  pageAddress,
  shelfAddress,
  shelved,
  termAddress,
} from '../../../src/glossary/permalinks.ts';

export const kinds = ['home', 'term', 'index', 'search', 'domain', 'lesson'] as const;
export type Kind = (typeof kinds)[number];

/** The concept whose page is measured: it has a formula and a figure. */
export const MEASURED = 'nps';

/** A page to measure. */
export interface Target {
  kind: Kind;
  language: Language;
  address: string;
}

/** @returns the pages of this site that are measured, in both languages. */
export function ownTargets(glossary: Glossary): Target[] {
  const concept = glossary.get(MEASURED);
  const [domain] = shelved(glossary, 'domains');
  const [lesson] = shelved(glossary, 'lessons');
  if (!concept || !domain || !lesson) throw new Error(`no ${MEASURED}, no domain or no lesson`);
  const addressOf: Record<Kind, (language: Language) => string> = {
    home: homeAddress,
    term: (language) => termAddress(concept, language),
    index: (language) => pageAddress('index', language),
    search: (language) => `${pageAddress('search', language)}?q=attrition`,
    domain: (language) => shelfAddress('domains', domain, language),
    lesson: (language) => shelfAddress('lessons', lesson, language),
  };
  return kinds.flatMap((kind) =>
    languages.map((language) => ({ kind, language, address: addressOf[kind](language) })),
  );
}
