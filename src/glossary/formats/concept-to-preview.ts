import type { Concept } from '../concept.ts';
import type { Glossary } from '../glossary.ts';
import type { Bilingual, Language } from '../language.ts';
import { type GrammarOf, type InShort, inShort } from './concept-in-short.ts';

/** What a preview shows of a concept, in one language. */
export interface PreviewHalf extends InShort {
  /** The domain's name. */
  domain: string;
}

/** `/data/concepts/<id>.json`. */
export type Preview = Bilingual<PreviewHalf>;

/** @returns what the preview of a link to a concept shows. */
export function conceptToPreview(
  concept: Concept,
  glossary: Glossary,
  grammarOf: GrammarOf,
): Preview {
  const half = (language: Language): PreviewHalf => ({
    ...inShort(concept, language, glossary, grammarOf),
    domain: glossary.domain(concept.domain)?.[language].name ?? '',
  });
  return { fr: half('fr'), en: half('en') };
}
