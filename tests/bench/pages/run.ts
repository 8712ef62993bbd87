/**
 * `npm run bench:pages`: Lighthouse (mobile, median of 5 runs) on the built site, and beside it
 * Starlight with the same text. `--only ours` leaves Starlight out, `--runs 1` is quick; the results
 * are written to results.md when neither is given.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkProject } from '../../../src/cli/content.ts';
import { BenchServer } from '../server.ts';
import { audit } from './lighthouse.ts';
import { comparison, type Measured, ownReport } from './report.ts';
import { buildStarlight, shared, starlightAddress } from './starlight.ts';
import { ownTargets, type Target } from './targets.ts';

const PAGES = 'dist';
const REPORT = join('tests', 'bench', 'pages', 'results.md');
const RUNS = 5;

const beside = [
  'The same text, taken from our built pages as Markdown, in Starlight’s default theme; its sidebar',
  'has one line here, where the default one lists every page on every page. Starlight uses the',
  'reader’s own fonts, and has neither our figures nor our formulas. The ratio is Starlight’s figure',
  'over ours.',
].join(' ');

const { values } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string' } } });
const runs = Number(values.runs ?? RUNS);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number from 1');
if (values.only !== undefined && values.only !== 'ours') throw new Error('--only takes “ours”');

/** What else kept the machine busy: processes that wanted to run in the last 5 minutes. */
const load = loadavg()[1] ?? 0;

const { glossary } = await checkProject('.');
const starlight = values.only === undefined ? await buildStarlight(glossary, PAGES) : undefined;
const sections = await measureBoth().finally(() => starlight?.remove());
const text = `# Pages, measured\n\n${sections.join('\n\n')}\n`;
if (values.only === undefined && runs === RUNS) await writeFile(REPORT, text);
console.log(text);

async function measureBoth(): Promise<string[]> {
  const own = await measureAll(PAGES, ownTargets(glossary));
  const measured = [facts(own), '## This site', ownReport(own)];
  if (starlight === undefined) return measured;
  const targets = shared.map((kind) => ({
    kind,
    language: 'fr' as const,
    address: starlightAddress[kind],
  }));
  const theirs = await measureAll(starlight.folder, targets);
  return [...measured, '## Beside Starlight', beside, comparison(own, theirs)];
}

async function measureAll(folder: string, targets: readonly Target[]): Promise<Measured[]> {
  const server = new BenchServer([['/', folder]]);
  const origin = await server.start();
  const measured: Measured[] = [];
  try {
    for (const { kind, language, address } of targets) {
      measured.push({ kind, language, audit: await audit(origin + address, runs) });
      console.error(`${kind}, ${language}: done`);
    }
  } finally {
    await server.stop();
  }
  return measured;
}

function facts([first]: readonly Measured[]): string {
  const { lighthouse, browser, benchmarkIndex } = first?.audit.tools ?? {};
  const version = (name: string) => {
    const file = join('node_modules', name, 'package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  };
  return [
    `Lighthouse ${lighthouse}, its mobile preset, ${browser}; the median of ${runs} for each figure.`,
    `Astro ${version('astro')}, Starlight ${version('@astrojs/starlight')}, Node ${process.versions.node}.`,
    `${process.platform} ${process.arch}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; Lighthouse’s own index of the machine’s speed was ${benchmarkIndex?.toFixed(0)}, and its load before the run ${load.toFixed(1)}.`,
    `${glossary.concepts.length} concepts. Sizes are those of a first view, compressed (gzip) as a host sends them, headers included; HTTP/1.1 from this machine.`,
  ].join('\n');
}
