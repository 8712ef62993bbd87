import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { foldForIndex } from '../../glossary/search/fold.ts';

/** A page, as it is served. */
export interface BuiltPage {
  /** From the site's root: `fr/termes/nps/index.html`. */
  sourcePath: string;
  html: string;
}

/**
 * Indexes the built pages with Pagefind.
 * @param dir the folder of built pages; the index goes to its `pagefind` folder.
 * @param pathnames the pages, as Astro names them: `fr/termes/nps/`.
 * @returns how many pages were indexed.
 * @throws where Pagefind reports an error.
 */
export async function writeSearchIndex(dir: URL, pathnames: readonly string[]): Promise<number> {
  const folder = fileURLToPath(dir);
  async function* pages(): AsyncGenerator<BuiltPage> {
    for (const pathname of pathnames) {
      const sourcePath = pathname.endsWith('/') ? `${pathname}index.html` : `${pathname}.html`;
      const html = await readFile(join(folder, sourcePath), 'utf8').catch(() => undefined);
      if (html !== undefined) yield { sourcePath, html };
    }
  }
  return indexed(pages(), async (index, count) => {
    const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    refuse(errors);
    return count;
  });
}

/** @returns the files of an index of the pages, for a server that has no folder to serve. */
export function makeSearchIndex(pages: AsyncIterable<BuiltPage>): Promise<IndexFile[]> {
  return indexed(pages, async (index) => {
    const { errors, files } = await index.getFiles();
    refuse(errors);
    return files;
  });
}

/**
 * The indexed copy is folded, because Pagefind splits words at ' and - but not at ’ and U+2011, and
 * takes œ for another letter than oe. Pages without `data-pagefind-body` are left out.
 */
async function indexed<Value>(
  pages: AsyncIterable<BuiltPage>,
  use: (index: PagefindIndex, count: number) => Promise<Value>,
): Promise<Value> {
  const { index, errors } = await createIndex();
  refuse(errors);
  if (index === undefined) throw new Error('Pagefind gave no index');
  let count = 0;
  for await (const { sourcePath, html } of pages) {
    if (!html.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath, content: foldForIndex(html) });
    refuse(added.errors);
    count += 1;
  }
  const value = await use(index, count);
  await index.deleteIndex();
  return value;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
