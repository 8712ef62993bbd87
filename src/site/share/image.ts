import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Card } from './card.ts';
import { drawInThread } from './pool.ts';

const folder = resolve('node_modules', '.cache', 'en-regard', 'share');

/** What else an image depends on: how it is drawn, and by which versions of what. */
const madeBy = Promise.all(
  ['package-lock.json', 'src/site/share/card.ts', 'src/site/share/draw.ts'].map((file) =>
    readFile(file, 'utf8').catch(() => ''),
  ),
);

/**
 * Gives the share image of a card, as it was drawn for an earlier build if nothing has changed.
 * @returns a PNG.
 */
export async function shareImage(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256').update(JSON.stringify([card, await madeBy]));
  const file = join(folder, `${hash.digest('hex')}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const png = await drawInThread(card);
  await mkdir(folder, { recursive: true });
  // Another build may write the same file: it is put in place whole.
  const own = `${file}.${process.pid}`;
  await writeFile(own, png);
  await rename(own, file);
  return Uint8Array.from(png);
}
