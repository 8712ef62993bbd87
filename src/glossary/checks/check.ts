import { Glossary } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import { type Ledger, lostAddresses, parseLedger } from '../permalinks.ts';
import { readConcept, readDomains } from '../source.ts';
import { fileId } from './identity.ts';
import { judge } from './judge.ts';

/** A file’s path from the project’s root, and its bytes. */
export interface ContentFile {
  file: string;
  bytes: Uint8Array;
}

/** What a check of the content gives. */
export interface Checked {
  glossary: Glossary;
  ledger: Ledger;
  /** Every problem of every file, in the order of files and lines; empty where all is well. */
  problems: Problem[];
}

/**
 * Reads and judges the whole content.
 * @param files.concepts every file of `content/concepts`.
 * @param files.domains the list of domains.
 * @param files.ledger the published addresses.
 * @param files.today the day of the check, as YYYY-MM-DD.
 */
export function checkContent(files: {
  concepts: readonly ContentFile[];
  domains: ContentFile;
  ledger: ContentFile;
  today: string;
}): Checked {
  const entries = files.concepts.filter(({ file }) => file.endsWith('.mdx'));
  const readings = entries.map(({ file, bytes }) => readConcept(file, bytes));
  const { value: domains = [], problems: domainProblems } = readDomains(
    files.domains.file,
    files.domains.bytes,
  );
  const sources = readings.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const ids = new Set(entries.map(({ file }) => fileId(file)));
  const glossary = new Glossary(
    sources.map(({ concept }) => concept),
    domains,
  );
  const { ledger, lost } = readLedger(files.ledger, glossary, ids);
  const strangers = files.concepts
    .filter((file) => !entries.includes(file))
    .map(({ file }) => ({
      file,
      field: '',
      wrong: 'is not an .mdx file',
      right: 'name it <id>.mdx, or keep it elsewhere: only entries belong here',
    }));
  const problems = [
    ...strangers,
    ...domainProblems,
    ...readings.flatMap((reading) => reading.problems),
    ...judge({ sources, domains, ids, today: files.today }),
    ...lost,
  ];
  return { glossary, ledger, problems: problems.toSorted(byPlace) };
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
