import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Glossary } from '../../../src/glossary/glossary.ts';
import { languages } from '../../../src/glossary/language.ts';
import { homeAddress, pageAddress, termAddress } from '../../../src/glossary/permalinks.ts';
import { findBrowser } from '../../find-browser.ts';
import { launchArguments } from '../../launch-arguments.ts';
import { type Text, textOfPage } from './markdown.ts';
import { type Kind, MEASURED } from './targets.ts';

/** The pages that Starlight has too. */
export const shared = ['home', 'term', 'index'] as const satisfies readonly Kind[];

/** Where Starlight has them, in French. */
export const starlightAddress: Record<(typeof shared)[number], string> = {
  home: '/fr/',
  term: `/fr/terms/${MEASURED}/`,
  index: '/fr/a-z/',
};

const config = `import starlight from '@astrojs/starlight';
export default {
  integrations: [
    starlight({
      title: 'En regard',
      locales: { fr: { label: 'Français', lang: 'fr' }, en: { label: 'English', lang: 'en' } },
      defaultLocale: 'fr',
      sidebar: [{ slug: 'a-z' }],
    }),
  ],
};
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;

/**
 * Builds a Starlight site of the text of our built pages: homes, indexes and all terms, in both
 * languages. Its theme is the default one; its sidebar has one line, where the default one would
 * list every page on every page.
 * @param pages our built site.
 * @throws where Starlight does not build.
 */
export async function buildStarlight(
  glossary: Glossary,
  pages: string,
): Promise<{ folder: string; remove(): void }> {
  // Inside the project, whose packages it uses.
  const root = mkdtempSync(resolve('.dist-starlight-'));
  const write = (name: string, content: string) => {
    const file = join(root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const remove = () => rmSync(root, { recursive: true, force: true });
  // Astro bundles the integrations that are named as dependencies.
  const dependencies = { astro: '*', '@astrojs/starlight': '*' };
  write('package.json', JSON.stringify({ type: 'module', dependencies }));
  write('astro.config.mjs', config);
  write('src/content.config.ts', collections);
  for (const [name, text] of await readTexts(glossary, pages)) {
    write(`src/content/docs/${name}.md`, print(text));
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (status !== 0) {
    remove();
    throw new Error(`Starlight did not build: ${`${stdout}${stderr}`.slice(-2000)}`);
  }
  return { folder: join(root, 'dist'), remove };
}

/** @returns the text of our pages, by the names of Starlight's. */
async function readTexts(glossary: Glossary, pages: string): Promise<Map<string, Text>> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: launchArguments,
    ...(executablePath ? { executablePath } : {}),
  });
  const page = await browser.newPage();
  await page.route('**', (route) => route.abort());
  const texts = new Map<string, Text>();
  const read = async (name: string, address: string) => {
    const html = readFileSync(join(pages, address, 'index.html'), 'utf8');
    await page.setContent(html.replace(/<script[\s\S]*?<\/script>|<link[^>]*>/g, ''));
    texts.set(name, await page.evaluate(textOfPage));
  };
  for (const language of languages) {
    await read(`${language}/index`, homeAddress(language));
    await read(`${language}/a-z`, pageAddress('index', language));
    for (const concept of glossary.concepts) {
      await read(`${language}/terms/${concept.id}`, termAddress(concept, language));
    }
  }
  await browser.close();
  return texts;
}

function print({ title, description, markdown }: Text): string {
  const front = `title: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}`;
  return `---\n${front}\n---\n\n${markdown}\n`;
}
