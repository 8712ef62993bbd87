import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIndex } from 'pagefind';
import { foldForIndex } from '../../glossary/search/fold.ts';

/**
 * Indexes the built pages with Pagefind. The indexed copy is folded, because Pagefind splits words
 * at ' and - but not at ’ and U+2011, and takes œ for another letter than oe.
 * @param dir the folder of built pages; the index goes to its `pagefind` folder.
 * @param pathnames the pages, as Astro names them: `fr/termes/nps/`.
 * @returns how many pages were indexed; pages without `data-pagefind-body` are not.
 * @throws where Pagefind reports an error.
 */
export async function writeSearchIndex(dir: URL, pathnames: readonly string[]): Promise<number> {
  const folder = fileURLToPath(dir);
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  let indexed = 0;
  for (const pathname of pathnames) {
    const sourcePath = pathname.endsWith('/') ? `${pathname}index.html` : `${pathname}.html`;
    const content = await readFile(join(folder, sourcePath), 'utf8').catch(() => undefined);
    if (!content?.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath, content: foldForIndex(content) });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    indexed += 1;
  }
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  return indexed;
}
