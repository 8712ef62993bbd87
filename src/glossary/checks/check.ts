import { Glossary } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import { type Ledger, parseLedger } from '../ledger.ts';
import { lostAddresses } from '../published.ts';
import type { ContentFile, Reading } from '../read.ts';
import { readConcept, readDomains, readLesson, readSelection } from '../source.ts';
import { fileId } from './identity.ts';
import { judge } from './judge.ts';

/** What a check of the content gives. */
export interface Checked {
  glossary: Glossary;
  ledger: Ledger;
  /** Every problem of every file, in the order of files and lines; empty where all is well. */
  problems: Problem[];
}

/**
 * Reads and judges the whole content.
 * @param files.concepts every file of `content/concepts`; `lessons` and `selections` likewise.
 * @param files.domains the list of domains.
 * @param files.ledger the published addresses.
 * @param files.today the day of the check, as YYYY-MM-DD.
 */
export function checkContent(files: {
  concepts: readonly ContentFile[];
  lessons: readonly ContentFile[];
  selections: readonly ContentFile[];
  domains: ContentFile;
  ledger: ContentFile;
  today: string;
}): Checked {
  const concepts = readAll(files.concepts, '.mdx', readConcept);
  const lessons = readAll(files.lessons, '.mdx', readLesson);
  const selections = readAll(files.selections, '.yaml', readSelection);
  const { value: domains = [], problems: domainProblems } = readDomains(files.domains);
  const ids = new Set(concepts.names.map(fileId));
  const glossary = new Glossary(
    concepts.values.map(({ concept }) => concept),
    domains,
    {
      lessons: lessons.values.map(({ lesson }) => lesson),
      selections: selections.values.map(({ selection }) => selection),
    },
  );
  const { ledger, lost } = readLedger(files.ledger, glossary, ids);
  const problems = [
    ...domainProblems,
    ...concepts.problems,
    ...lessons.problems,
    ...selections.problems,
    ...judge({
      sources: concepts.values,
      lessons: lessons.values,
      selections: selections.values,
      domains,
      ids,
      today: files.today,
    }),
    ...lost,
  ];
  return { glossary, ledger, problems: problems.toSorted(byPlace) };
}

/** Reads a folder's files; one that is none of its kind is a problem. */
function readAll<T>(
  files: readonly ContentFile[],
  ending: string,
  read: (file: ContentFile) => Reading<T>,
): { names: string[]; values: T[]; problems: Problem[] } {
  const own = files.filter(({ file }) => file.endsWith(ending));
  const readings = own.map(read);
  const strangers = files
    .filter((file) => !own.includes(file))
    .map(({ file }) => ({
      file,
      field: '',
      wrong: `is not an ${ending} file`,
      right: `name it <id>${ending}, or keep it elsewhere`,
    }));
  return {
    names: own.map(({ file }) => file),
    values: readings.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: [...strangers, ...readings.flatMap(({ problems }) => problems)],
  };
}

/** A concept whose file cannot be read has problems of its own: its addresses are not lost. */
function readLedger(
  { file, bytes }: ContentFile,
  glossary: Glossary,
  ids: ReadonlySet<string>,
): { ledger: Ledger; lost: Problem[] } {
  const text = new TextDecoder().decode(bytes);
  const ledger = parseLedger(text);
  const lines = text.split('\n');
  const unreadable = (id: string) => ids.has(id) && glossary.get(id) === undefined;
  const lost = lostAddresses(glossary, ledger)
    .filter(({ target }) => !unreadable(target))
    .map(({ address, wrong, right }) => ({
      file,
      line: lines.findIndex((line) => line.startsWith(`${address}:`)) + 1,
      field: address,
      wrong,
      right,
    }));
  return { ledger, lost };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
