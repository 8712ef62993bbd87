import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Checked, type ContentFile, checkContent } from '../glossary/checks/check.ts';
import { today } from '../glossary/checks/dates.ts';

/**
 * Reads and checks a project’s `content` folder.
 * @param root the project’s folder; problems name files from there.
 * @throws where the folder cannot be read.
 */
export async function checkProject(root: string): Promise<Checked> {
  const folder = join(root, 'content', 'concepts');
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const read = async (path: string): Promise<ContentFile> => ({
    file: relative(root, path),
    bytes: await readFile(path),
  });
  return checkContent({
    concepts: await Promise.all(names.map((name) => read(join(folder, name)))),
    domains: await read(join(root, 'content', 'domains.yaml')),
    ledger: await read(join(root, 'content', 'permalinks.yaml')),
    today: today(),
  });
}
