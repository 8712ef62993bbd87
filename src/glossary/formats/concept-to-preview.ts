import type { Concept } from '../concept.ts';
import { type Glossary, mainAcronym } from '../glossary.ts';
import { type Bilingual, type Language, languages } from '../language.ts';
import { plainText } from '../links.ts';

/** What a preview shows of a concept, in one language. */
export interface PreviewHalf {
  term: string;
  /** Absent where there is none. */
  acronym?: string | undefined;
  definition: string;
  domain: string;
}

/** `/data/concepts/<id>.json`. */
export type Preview = Bilingual<PreviewHalf>;

/** @returns a concept in short: terms, acronyms, definitions without markup, the domain's name. */
export function conceptToPreview(concept: Concept, glossary: Glossary): Preview {
  const half = (language: Language): PreviewHalf => ({
    term: concept[language].term,
    acronym: mainAcronym(concept, language),
    definition: plainText(
      concept[language].definition,
      (id) => glossary.get(id)?.[language].term ?? id,
    ),
    domain: glossary.domain(concept.domain)?.[language].name ?? '',
  });
  return Object.fromEntries(languages.map((language) => [language, half(language)])) as Preview;
}
