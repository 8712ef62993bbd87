import type { Domain } from '../concept.ts';
import type { Language } from '../language.ts';
import { type FieldPath, fieldName, type Problem } from '../problem.ts';
import type { ConceptSource } from '../source.ts';

/** What a rule judges: every concept that could be read, and what it may refer to. */
export interface Content {
  sources: readonly ConceptSource[];
  domains: readonly Domain[];
  /** The ids of all files, also of those that could not be read. */
  ids: ReadonlySet<string>;
  /** The day of the check, as YYYY-MM-DD. */
  today: string;
}

/** An editorial or structural rule: what it finds wrong, or nothing. */
export type Rule = (content: Content) => Problem[];

/** @returns a problem with a field of a concept, with its line. */
export function problemAt(
  source: ConceptSource,
  path: FieldPath,
  wrong: string,
  right: string,
): Problem {
  return { file: source.file, line: source.lineOf(path), field: fieldName(path), wrong, right };
}

/** @returns every piece of running text of a concept, with its field and language. */
export function* textsOf({
  concept,
}: ConceptSource): Generator<{ path: FieldPath; language: Language; text: string }> {
  for (const language of ['fr', 'en'] as const) {
    const { definition, notes, example } = concept[language];
    yield { path: [language, 'definition'], language, text: definition };
    for (const [index, text] of notes.entries()) {
      yield { path: [language, 'notes', index], language, text };
    }
    yield { path: [language, 'example'], language, text: example };
    for (const [index, confusion] of concept.confusable.entries()) {
      yield { path: ['confusable', index, language], language, text: confusion[language] };
    }
    if (concept.formula === undefined) continue;
    yield {
      path: ['formula', 'reading', language],
      language,
      text: concept.formula.reading[language],
    };
    yield { path: ['formula', 'case', language], language, text: concept.formula.case[language] };
  }
}
