import type { Concept } from '../../../src/glossary/concept.ts';
import { designationsOf, type Glossary } from '../../../src/glossary/glossary.ts';
import { type Language, languages } from '../../../src/glossary/language.ts';
import { plainText } from '../../../src/glossary/links.ts';

/** A concept as the other search engines are given it: the same words that ours has. */
export interface BenchDocument {
  id: string;
  /** Preferred terms, then the other designations, then the search keys; both languages. */
  terms: string[];
  designations: string[];
  keys: string[];
  definitions: string;
  /** Notes, examples and what not to confuse the concept with. */
  text: string;
}

export function documentsOf(glossary: Glossary): BenchDocument[] {
  const plain = (text: string, language: Language) =>
    plainText(text, (id) => glossary.get(id)?.[language].term ?? id);
  const both = (texts: (concept: Concept, language: Language) => string[]) => (concept: Concept) =>
    languages.flatMap((language) => texts(concept, language).map((text) => plain(text, language)));
  const text = both((concept, language) => [
    ...concept[language].notes,
    concept[language].example,
    ...concept.confusable.map((confusion) => confusion[language]),
  ]);
  return glossary.concepts.map((concept) => ({
    id: concept.id,
    terms: languages.map((language) => concept[language].term),
    designations: designationsOf(concept).map(({ term }) => term),
    keys: languages.flatMap((language) => concept[language].keys),
    definitions: both((one, language) => [one[language].definition])(concept).join(' '),
    text: text(concept).join(' '),
  }));
}
