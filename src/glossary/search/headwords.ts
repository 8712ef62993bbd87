import type { Glossary } from '../glossary.ts';
import { designationsOf } from '../glossary.ts';
import { type Bilingual, type Language, languages } from '../language.ts';
import { termAddress } from '../permalinks.ts';
import type { DesignationType } from '../vocabulary.ts';

/** Why a label leads to its concept. */
export type LabelKind = DesignationType | 'preferred term' | 'deprecated' | 'key';

/** What can be looked up: one designation, or one search key, of one concept. */
export interface Label {
  text: string;
  language: Language;
  kind: LabelKind;
}

/** A concept as the search box needs it. */
export interface Headword {
  id: string;
  domain: string;
  term: Bilingual;
  /** From the site's root, without its base path. */
  address: Bilingual;
  labels: Label[];
}

/** What `/data/headwords.json` holds. */
export interface HeadwordData {
  headwords: Headword[];
  domains: Record<string, Bilingual>;
}

/** @returns every published concept with all that it can be found by, in both languages. */
export function headwordData(glossary: Glossary): HeadwordData {
  return {
    headwords: glossary.concepts.map((concept) => ({
      id: concept.id,
      domain: concept.domain,
      term: { fr: concept.fr.term, en: concept.en.term },
      address: { fr: termAddress(concept, 'fr'), en: termAddress(concept, 'en') },
      labels: [
        ...designationsOf(concept).map(({ term, language, type, status }) => ({
          text: term,
          language,
          kind: status === 'deprecated' ? ('deprecated' as const) : type,
        })),
        ...languages.flatMap((language) =>
          concept[language].keys.map((text) => ({ text, language, kind: 'key' as const })),
        ),
      ],
    })),
    domains: Object.fromEntries(
      glossary.domains.map(({ id, fr, en }) => [id, { fr: fr.name, en: en.name }]),
    ),
  };
}
