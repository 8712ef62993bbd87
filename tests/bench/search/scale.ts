/**
 * `npm run bench:scale`: search over a made-up glossary of 10,000 concepts (or as many as the first
 * argument says), built by the project itself: what a first query loads, and what typing costs.
 */
import { readdirSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Project } from '../../cli/project.ts';
import { findBrowser } from '../../find-browser.ts';
import { generateContent } from './generate.ts';
import { describeKeystrokes, measureKeystrokes, unthrottled } from './keystrokes.ts';
import { BenchServer } from '../server.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
const ASKED = 30;

const project = new Project('tests/fixtures/small/content');
try {
  rmSync(project.path('content'), { recursive: true });
  const { terms } = generateContent(project.path('content'), COUNT);
  const started = performance.now();
  const { status, output } = project.runNode('astro', 'build');
  if (status !== 0) throw new Error(output.slice(-2000));
  console.log(`${COUNT} concepts, built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  await measure(terms.filter((_, at) => at % Math.floor(COUNT / ASKED) === 0));
} finally {
  project.remove();
}

async function measure(asked: readonly [fr: string, en: string][]): Promise<void> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: unthrottled,
    ...(executablePath ? { executablePath } : {}),
  });
  const server = new BenchServer([['/', project.path('dist')]]);
  const origin = await server.start();
  try {
    const shards = readdirSync(project.path('dist', 'data', 'headwords'));
    console.log(`${shards.length} shards of headwords`);
    for (const [fr] of asked.slice(0, 3)) {
      const page = await browser.newPage();
      await page.goto(`${origin}/fr/`);
      await server.quiet();
      const sent = server.sent;
      await page.getByRole('combobox').fill(fr);
      await page.getByRole('option').first().waitFor();
      await server.quiet();
      const first = await page.getByRole('option').first().locator('.hit-term').textContent();
      console.log(
        `first query “${fr}”: ${((server.sent - sent) / 1000).toFixed(0)} kB, ` +
          `${first === fr ? 'found first' : `NOT FIRST: ${first}`}`,
      );
      await page.close();
    }
    const queries = asked.map(([fr]) => fr);
    console.log(describeKeystrokes(await measureKeystrokes(browser, `${origin}/fr/`, queries)));
  } finally {
    await browser.close();
    await server.stop();
  }
}
