import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import type { Glossary } from '../../../src/glossary/glossary.ts';
import { languages } from '../../../src/glossary/language.ts';
import { termAddress } from '../../../src/glossary/permalinks.ts';
import { documentsOf } from './documents.ts';
import type { System } from './systems.ts';

/** Bundles a system for the browser into `folder`. */
export async function bundle({ file }: System, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    base: '/',
    logLevel: 'error',
    define: { 'import.meta.env.BASE_URL': '"/"', 'import.meta.env.DEV': 'false' },
    build: {
      outDir: resolve(folder),
      emptyOutDir: false,
      target: 'es2024',
      lib: {
        entry: fileURLToPath(new URL(`systems/${file}.ts`, import.meta.url)),
        formats: ['es'],
        fileName: () => `${file}.js`,
      },
    },
  });
}

/** Writes the concepts as the engines that index in the browser load them. */
export async function writeDocuments(glossary: Glossary, folder: string): Promise<void> {
  await writeFile(join(folder, 'documents.json'), JSON.stringify(documentsOf(glossary)));
}

/** Indexes the built term pages as a site without any preparation for Pagefind would. */
export async function indexPlainPages(
  glossary: Glossary,
  pages: string,
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex({ rootSelector: 'main' });
  if (index === undefined) throw new Error(errors.join('; '));
  for (const concept of glossary.concepts) {
    for (const language of languages) {
      const sourcePath = `${termAddress(concept, language).slice(1)}index.html`;
      const html = await readFile(join(pages, sourcePath), 'utf8');
      const content = html
        .replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, '')
        .replace(/<meta name="keywords"[^>]*>/, '');
      await index.addHTMLFile({ sourcePath, content });
    }
  }
  await index.writeFiles({ outputPath: join(folder, 'plain', 'pagefind') });
  await close();
}

/** Empties the folder that the benchmark works in. */
export async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
