import { type Concept, conceptSchema, type Domain } from '../../src/glossary/concept.ts';
import { Glossary } from '../../src/glossary/glossary.ts';
import type { Language } from '../../src/glossary/language.ts';

type Half = { term?: string; [field: string]: unknown };

/** @returns a concept that is right, but for the fields given. */
export function concept(
  id: string,
  fields: { fr?: Half; en?: Half; [field: string]: unknown } = {},
): Concept {
  const half = (language: Language, given: Half = {}) => ({
    term: `${id} ${language}`,
    definition: `definition of ${id} in ${language}`,
    example: `example of ${id} in ${language}`,
    ...given,
  });
  return conceptSchema.parse({
    id,
    domain: 'metrics',
    created: '2026-01-01',
    updated: '2026-01-01',
    ...fields,
    fr: half('fr', fields.fr),
    en: half('en', fields.en),
  });
}

export const metrics: Domain = {
  id: 'metrics',
  fr: { name: 'Indicateurs et mesure', scope: 'Ce qui se mesure.' },
  en: { name: 'Metrics and measurement', scope: 'What is measured.' },
};

export function glossaryOf(...concepts: Concept[]): Glossary {
  return new Glossary(concepts, [metrics]);
}

/** @returns the concept; a test that asks for one that is not there is wrong. */
export function pick(glossary: Glossary, id: string): Concept {
  const found = glossary.get(id);
  if (found === undefined) throw new Error(`the sample has no “${id}”`);
  return found;
}
