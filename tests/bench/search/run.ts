/**
 * `npm run bench:search`: this site's search and its alternatives over the same concepts and the
 * same queries, in one browser, in one run. Prints a table and writes all of them to
 * `tests/bench/search/results.md`. `--failures` lists what this site gets wrong in the tuned half;
 * `--only en-regard` measures one system and writes nothing.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { checkProject } from '../../../src/cli/content.ts';
import { type Language, languages } from '../../../src/glossary/language.ts';
import { termAddress } from '../../../src/glossary/permalinks.ts';
import { findBrowser } from '../../find-browser.ts';
import { describeKeystrokes, measureKeystrokes, unthrottled } from './keystrokes.ts';
import { type Answered, succeeds } from './measures.ts';
import { bundle, emptyFolder, indexPlainPages, writeDocuments } from './prepare.ts';
import { isHeldOut, type LabelledQuery, loadQueries } from './queries.ts';
import { type Run, report, summary } from './report.ts';
import { BenchServer } from '../server.ts';
import { type System, systems } from './systems.ts';

const PAGES = 'dist';
const FOLDER = join('node_modules', '.cache', 'en-regard', 'bench');
const TYPED = new Set(['term', 'synonym', 'typo', 'phrase']);
const MOST_TYPED = 60;
const REPORT = join('tests', 'bench', 'search', 'results.md');

const { glossary } = await checkProject('.');
if (glossary === undefined) throw new Error('the content has problems: npm run check');
const queries = loadQueries();
const ids = new Map(
  glossary.concepts.flatMap((concept) =>
    languages.map((language) => [termAddress(concept, language), concept.id]),
  ),
);
await emptyFolder(FOLDER);
await writeDocuments(glossary, FOLDER);
await indexPlainPages(glossary, PAGES, FOLDER);
const only = process.argv[process.argv.indexOf('--only') + 1];
const measured = process.argv.includes('--only')
  ? systems.filter(({ file }) => file === only)
  : systems;
for (const system of measured) await bundle(system, FOLDER);

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error('no browser: set CHROMIUM_PATH');
const browser = await chromium.launch({
  args: unthrottled,
  ...(executablePath === '' ? {} : { executablePath }),
});
const server = new BenchServer([
  ['/bench/', FOLDER],
  ['/', PAGES],
]);
const origin = await server.start();
const runs: Run[] = [];
let typing = '';
try {
  for (const system of measured) {
    for (const language of languages) {
      runs.push(await run(system, language));
      console.error(`${system.name}, ${language}: done`);
    }
  }
  typing = await measureTyping();
} finally {
  await browser.close();
  await server.stop();
}
if (measured === systems) await writeFile(REPORT, report(runs, typing));
console.log(measured === systems ? summary(runs) : report(runs, typing));
console.log(typing);
if (process.argv.includes('--failures')) listFailures(runs);

/** Types the tuned half’s terms and synonyms into this site’s box. */
async function measureTyping(): Promise<string> {
  const asked = queries.filter((one) => !isHeldOut(one) && TYPED.has(one.class));
  const typed = asked.slice(0, MOST_TYPED).map(({ query }) => query);
  return describeKeystrokes(await measureKeystrokes(browser, `${origin}/fr/`, typed));
}

async function run(system: System, language: Language): Promise<Run> {
  const [first, ...others] = queries as [LabelledQuery, ...LabelledQuery[]];
  const bytes = { first: await bytesOf(system, language, first), later: 0 };
  const page = await open(language);
  await prepare(page, system, language);
  const answers = [await ask(page, first)];
  const sent = server.sent;
  for (const query of others) answers.push(await ask(page, query));
  bytes.later = (server.sent - sent) / others.length;
  await page.close();
  return { system, language, answers, bytes };
}

/** What a visitor's first query of a session costs, the engine's own code included. */
async function bytesOf(system: System, language: Language, query: LabelledQuery): Promise<number> {
  const page = await open(language);
  const sent = server.sent;
  await prepare(page, system, language);
  await ask(page, query);
  await page.close();
  return server.sent - sent;
}

async function open(language: Language): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/data/concepts.json`);
  await page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, language);
  return page;
}

async function prepare(page: Page, { file }: System, language: Language): Promise<void> {
  await page.evaluate(
    async ([address, lang]) => {
      const module = await import(address);
      Object.assign(globalThis, { benchSearch: await module.prepare(lang) });
    },
    [`/bench/${file}.js`, language] as const,
  );
}

async function ask(page: Page, query: LabelledQuery): Promise<Answered> {
  const { found, milliseconds } = await page.evaluate(async (text) => {
    const search = Reflect.get(globalThis, 'benchSearch') as (text: string) => Promise<string[]>;
    const started = performance.now();
    const answer = await search(text);
    return { found: answer, milliseconds: performance.now() - started };
  }, query.query);
  return { ...query, milliseconds, found: toConcepts(found) };
}

/** Page addresses become the ids of their concepts; pages of other kinds stay, and count. */
function toConcepts(found: readonly string[]): string[] {
  return [...new Set(found.map((one) => ids.get(one) ?? one))];
}

function listFailures(all: readonly Run[]): void {
  for (const { system, language, answers } of all) {
    if (system.file !== 'en-regard') continue;
    for (const answer of answers) {
      if (isHeldOut(answer) || succeeds(answer, 1)) continue;
      const { query, class: kind, concepts, found } = answer;
      console.log(
        `${language} [${kind}] ${query}: ${concepts.join(', ')}, not ${found.slice(0, 3)}`,
      );
    }
  }
}
