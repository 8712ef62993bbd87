import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Project } from './project.ts';

const project = new Project('tests/fixtures/small/content');
let site: Awaited<ReturnType<Project['serve']>>;

beforeAll(async () => {
  site = await project.serve('/fr/');
});

afterAll(async () => {
  await site.stop();
  project.remove();
});

it('searches the text while one edits, on an index as fresh as the pages', async () => {
  expect(await indexed()).toBeGreaterThan(0);
  const before = await indexed();
  const fresh = project.path('content', 'concepts', 'quite-fresh.mdx');
  copyFileSync(project.path('content', 'concepts', 'tool.mdx'), fresh);
  writeFileSync(
    fresh,
    readFileSync(fresh, 'utf8')
      .replace(/^id: .*$/m, 'id: quite-fresh')
      .replaceAll(/^( {2}term: ).*$/gm, '$1notion toute neuve'),
  );
  await expect.poll(indexed, { timeout: 30_000, interval: 500 }).toBe(before + 1);
});

/** How many French pages the full text knows. */
async function indexed(): Promise<number> {
  const response = await fetch(`${site.origin}/pagefind/pagefind-entry.json`);
  const { languages } = (await response.json()) as {
    languages: Record<string, { page_count: number }>;
  };
  return languages['fr']?.page_count ?? 0;
}
