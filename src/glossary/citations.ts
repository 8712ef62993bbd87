import type { Concept } from './concept.ts';
import type { Glossary } from './glossary.ts';
import type { Language } from './language.ts';
import { compareTerms } from './text.ts';

/** A source, and the concepts that cite it. */
export interface Citation {
  text: string;
  url: string | undefined;
  concepts: Concept[];
}

/** @returns every source that published concepts cite, each once, in alphabetical order. */
export function citations(glossary: Glossary, language: Language): Citation[] {
  const found = new Map<string, Citation>();
  for (const concept of glossary.concepts) {
    for (const { citation, url } of concept.sources) {
      const text = typeof citation === 'string' ? citation : citation[language];
      const entry = found.get(text) ?? { text, url, concepts: [] };
      entry.concepts.push(concept);
      found.set(text, entry);
    }
  }
  return [...found.values()].toSorted((a, b) => compareTerms(a.text, b.text, language));
}
