import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Checked, checkContent } from '../glossary/checks/check.ts';
import { today } from '../glossary/checks/dates.ts';
import type { ContentFile } from '../glossary/read.ts';

/**
 * Reads and checks a project’s `content` folder.
 * @param root the project’s folder; problems name files from there.
 * @throws where the concepts, the domains or the ledger cannot be read.
 */
export async function checkProject(root: string): Promise<Checked> {
  const content = join(root, 'content');
  const read = async (path: string): Promise<ContentFile> => ({
    file: relative(root, path),
    bytes: await readFile(path),
  });
  const readAll = async (folder: string): Promise<ContentFile[]> => {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
    return Promise.all(names.map((name) => read(join(folder, name))));
  };
  return checkContent({
    concepts: await readAll(join(content, 'concepts')),
    lessons: await readAll(join(content, 'lessons')).catch(() => []),
    selections: await readAll(join(content, 'selections')).catch(() => []),
    domains: await read(join(content, 'domains.yaml')),
    ledger: await read(join(content, 'permalinks.yaml')),
    today: today(),
  });
}
