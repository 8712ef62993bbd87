import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import ledgerText from '../../content/permalinks.yaml?raw';
import { today } from '../glossary/checks/dates.ts';
import { judge } from '../glossary/checks/judge.ts';
import { Glossary } from '../glossary/glossary.ts';
import { type Ledger, lostAddresses, parseLedger } from '../glossary/permalinks.ts';
import { describeProblem } from '../glossary/problem.ts';

/** The glossary as the pages know it. */
export interface Site {
  glossary: Glossary;
  ledger: Ledger;
  /** The content entry behind a concept, for its body. */
  entry: (id: string) => CollectionEntry<'concepts'>;
}

let loaded: Promise<Site> | undefined;

/**
 * Loads the content, once a build; in development anew for each page, so that edits show.
 * @throws Error that lists every problem, where the content breaks a rule.
 */
export function loadGlossary(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Site> {
  const [entries, domains] = await Promise.all([
    getCollection('concepts'),
    getCollection('domains'),
  ]);
  const problems = judge({
    sources: entries.map((entry) => ({
      file: entry.filePath ?? entry.id,
      concept: entry.data,
      body: { components: [], links: [], loose: [] },
      lineOf: () => undefined,
    })),
    domains: domains.map(({ data }) => data),
    ids: new Set(entries.map(({ id }) => id)),
    today: today(),
  });
  const glossary = new Glossary(
    entries.map(({ data }) => data),
    domains.map(({ data }) => data),
  );
  const ledger = parseLedger(ledgerText);
  for (const { address, wrong, right } of lostAddresses(glossary, ledger)) {
    problems.push({ file: 'content/permalinks.yaml', field: address, wrong, right });
  }
  if (problems.length > 0) {
    throw new Error(`The content has problems:\n${problems.map(describeProblem).join('\n')}`);
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const entry = (id: string) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no entry “${id}”`);
    return found;
  };
  return { glossary, ledger, entry };
}
