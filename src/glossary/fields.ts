import { editDistance } from './edit-distance.ts';

/** For each field, what an editor should write there: the “right” of a problem with it. */
export const fieldHints: Readonly<Record<string, string>> = {
  id: 'the file’s name without .mdx, in ASCII kebab-case: “churn-rate”',
  domain: 'one of the ids in content/domains.yaml',
  status: 'one of the listed statuses, or no such line',
  replacedBy: 'the id of the concept that replaces this one',
  created: 'a real date, as 2026-11-22',
  updated: 'a real date, as 2026-11-22',
  checked: 'a real date, as 2026-11-22',
  broader: 'the id of the concept above this one',
  related: 'a list of ids: [churn-rate, kpi]',
  confusable: 'a list of entries, each with an id and the difference in fr and en',
  fr: 'the French half: term, gender, definition, example …',
  en: 'the English half: term, definition, example …',
  term: 'the term as it stands in running text',
  gender: 'the French noun’s gender',
  number: '“plural” for a term used in the plural, or no such line',
  partOfSpeech: 'the term’s part of speech, or no such line for a noun',
  designations: 'a list of entries, each with a term and a type',
  type: 'what kind of designation it is',
  region: 'the country’s code, or no such line where the term is used everywhere',
  mark: 'a sign (®, ™ or ℠) and its owner',
  sign: '®, ™ or ℠',
  owner: 'who holds the mark',
  definition: 'one phrase that could stand in for the term, after “definition: >-”',
  notes: 'a list of paragraphs, each after “- >-”',
  example: 'a sentence that uses the term, after “example: >-”',
  keys: 'a list of phrases that people may type',
  formula: 'expression, unit, better, variables, case and reading',
  expression: 'arithmetic on the variables: “lost / start * 100”',
  unit: 'the unit the value is given in',
  decimals: 'a whole number from 0 to 4',
  minimum: 'a number',
  maximum: 'a number',
  better: 'which way the measure is good',
  variables: 'a name for each variable, with fr, en and unit',
  case: 'a worked case: given, result, and its story in fr and en',
  given: 'a number for each variable',
  result: 'the number that the formula gives',
  reading: 'how to read the result, in fr and en',
  title: 'the title, as a heading',
  introduction: 'what the reader finds here, after “introduction: >-”',
  summary: 'a list of sentences, each after “- >-”',
  questions: 'a list of entries, each with a question and an answer',
  question: 'a question to test oneself with',
  answer: 'its answer',
  concepts: 'a list of entries, each with an id and the reason in fr and en',
  sources: 'a list of entries, each with a citation and perhaps a url',
  citation: 'author, title, year; or the same in fr and en',
  url: 'an address that starts with https://',
};

/**
 * @param unknown a name that is not in `known`.
 * @returns the known name nearest to it, within two edits and a third of its length, if any.
 */
export function nearest(unknown: string, known: readonly string[]): string | undefined {
  const limit = Math.min(2, Math.floor(unknown.length / 3));
  return known
    .map((name) => ({
      name,
      edits: editDistance(unknown.toLowerCase(), name.toLowerCase(), limit),
    }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)[0]?.name;
}
