import type { Domain } from '../concept.ts';
import type { Language } from '../language.ts';
import { plainText } from '../links.ts';
import { type FieldPath, fieldName, type Problem } from '../problem.ts';
import type { ConceptSource, LessonSource, SelectionSource } from '../source.ts';
import { typesetHtml } from '../text.ts';

/** What a rule judges: every concept that could be read, and what it may refer to. */
export interface Content {
  sources: readonly ConceptSource[];
  lessons?: readonly LessonSource[];
  selections?: readonly SelectionSource[];
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
  source: Pick<ConceptSource, 'file' | 'lineOf'>,
  path: FieldPath,
  wrong: string,
  right: string,
): Problem {
  return { file: source.file, line: source.lineOf(path), field: fieldName(path), wrong, right };
}

/** @returns every piece of running text of a concept, with its field and language. */
export function* textsOf({ concept }: ConceptSource): Generator<FieldText> {
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

/** A text of a file's front matter, with its field. */
interface FieldText {
  path: FieldPath;
  language: Language;
  text: string;
}

/** @returns every piece of running text in the front matter of a lesson or a selection. */
export function* courseTexts(source: LessonSource | SelectionSource): Generator<FieldText> {
  const course = 'lesson' in source ? source.lesson : source.selection;
  for (const language of ['fr', 'en'] as const) {
    for (const field of ['title', 'introduction'] as const) {
      yield { path: [language, field], language, text: course[language][field] };
    }
    if ('lesson' in source) {
      const { summary, questions } = source.lesson[language];
      for (const [index, text] of summary.entries()) {
        yield { path: [language, 'summary', index], language, text };
      }
      for (const [index, item] of questions.entries()) {
        for (const field of ['question', 'answer'] as const) {
          yield { path: [language, 'questions', index, field], language, text: item[field] };
        }
      }
    } else {
      for (const [index, item] of source.selection.concepts.entries()) {
        yield { path: ['concepts', index, language], language, text: item[language] };
      }
    }
  }
}

/** A stretch of text that a reader reads, and where it stands. */
export interface WrittenText {
  text: string;
  language: Language;
  at: Pick<Problem, 'file' | 'line' | 'field'>;
}

/** @returns all that readers read: entries, lessons and selections, bodies included. */
export function* writtenTexts({
  sources,
  lessons = [],
  selections = [],
}: Content): Generator<WrittenText> {
  for (const source of [...sources, ...lessons, ...selections]) {
    const { file, lineOf, body } = source;
    const fields = 'concept' in source ? textsOf(source) : courseTexts(source);
    for (const { path, language, text } of fields) {
      const at = { file, line: lineOf(path), field: fieldName(path) };
      yield { text: plainText(text, (id) => id), language, at };
    }
    for (const { text, language, line } of body.texts) {
      yield { text: typesetHtml(text, language), language, at: { file, line, field: 'body' } };
    }
  }
}
