import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import ledgerText from '../../content/permalinks.yaml?raw';
import { noBody } from '../glossary/components.ts';
import { today } from '../glossary/checks/dates.ts';
import { judge, structural } from '../glossary/checks/judge.ts';
import { Glossary } from '../glossary/glossary.ts';
import { type Ledger, parseLedger } from '../glossary/ledger.ts';
import { lostAddresses } from '../glossary/published.ts';
import { describeProblem } from '../glossary/problem.ts';

/** The glossary as the pages know it. */
export interface Site {
  glossary: Glossary;
  ledger: Ledger;
  /** The content entry behind a concept, for its body. */
  entry: (id: string) => CollectionEntry<'concepts'>;
  /** The content entry behind a lesson, for its body. */
  lesson: (id: string) => CollectionEntry<'lessons'>;
}

let loaded: Promise<Site> | undefined;

/**
 * Loads the content, once a build; in development anew for each page, so that edits show.
 * @throws Error that lists every problem, where pages cannot be made of the content. `npm run
 * check`, which every build starts with, judges its quality too.
 */
export function loadGlossary(): Promise<Site> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Site> {
  const [entries, domainEntries, lessonEntries, selectionEntries] = await Promise.all([
    getCollection('concepts'),
    getCollection('domains'),
    getCollection('lessons'),
    getCollection('selections'),
  ]);
  const domains = domainEntries.map(({ data }) => data);
  const selections = selectionEntries.map(({ data }) => data);
  const asSource = ({ filePath, id }: { filePath?: string | undefined; id: string }) => ({
    file: filePath ?? id,
    body: noBody,
    lineOf: () => undefined,
  });
  const content = {
    sources: entries.map((entry) => ({ ...asSource(entry), concept: entry.data })),
    lessons: lessonEntries.map((entry) => ({ ...asSource(entry), lesson: entry.data })),
    selections: selectionEntries.map((entry) => ({ ...asSource(entry), selection: entry.data })),
    domains,
    ids: new Set(entries.map(({ id }) => id)),
    today: today(),
  };
  const glossary = new Glossary(
    entries.map(({ data }) => data),
    domains,
    { lessons: lessonEntries.map(({ data }) => data), selections },
  );
  const ledger = parseLedger(ledgerText);
  const problems = judge(content, structural);
  for (const { address, wrong, right } of lostAddresses(glossary, ledger)) {
    problems.push({ file: 'content/permalinks.yaml', field: address, wrong, right });
  }
  if (problems.length > 0) {
    throw new Error(`The content has problems:\n${problems.map(describeProblem).join('\n')}`);
  }
  return {
    glossary,
    ledger,
    entry: finder(entries, 'concept'),
    lesson: finder(lessonEntries, 'lesson'),
  };
}

function finder<Entry extends { id: string }>(
  entries: readonly Entry[],
  kind: string,
): (id: string) => Entry {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no ${kind} “${id}”`);
    return found;
  };
}
