import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const cache = join('node_modules', '.cache', 'en-regard', 'fonts');

const ascii = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)).join(
  '',
);
const french = 'àâæçéèêëîïôöœùûüÿ';
const lowercase = 'abcdefghijklmnopqrstuvwxyz';

/** Every character that the pages may set in roman: French, English, names, arithmetic. */
export const romanCharacters = [
  ascii,
  french,
  french.toUpperCase(),
  'áíñóúńß',
  '«»“”‘’–—…·•§°²½',
  '×÷±−≠≈≤≥→←↑↓',
  '€£©®™℠',
  '\u00a0\u202f\u2060\u2011\u00ad',
].join('');

/** Italics are for grammar, references and the odd emphasised word. */
export const italicCharacters = `${lowercase}àâçéèêîôûœ .,;:()’-\u00a0`;

/** A font of the site: which file of which package, and what is kept of it. */
interface Cut {
  file: string;
  characters: string;
  /** The weights kept, or the one weight. */
  weight: number | { min: number; max: number };
}

/**
 * Cuts a variable font down to some characters and weights.
 * @returns the path of a WOFF2 file, made once for each cut.
 */
async function cutFont({ file, characters, weight }: Cut): Promise<string> {
  const original = await readFile(createRequire(import.meta.url).resolve(file));
  const key = createHash('sha256')
    .update(original)
    .update(characters)
    .update(JSON.stringify(weight));
  const path = join(cache, `${key.digest('hex').slice(0, 16)}.woff2`);
  if (!existsSync(path)) {
    const cut = await subsetFont(original, characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: weight },
    });
    await mkdir(cache, { recursive: true });
    await writeFile(path, cut);
  }
  return `./${path}`;
}

const files = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght';

/** @returns the paths of the site's fonts: Source Serif 4, roman from regular to bold, and italic. */
export async function siteFonts(): Promise<{ roman: string; italic: string }> {
  const [roman, italic] = await Promise.all([
    cutFont({
      file: `${files}-normal.woff2`,
      characters: romanCharacters,
      weight: { min: 400, max: 700 },
    }),
    cutFont({ file: `${files}-italic.woff2`, characters: italicCharacters, weight: 400 }),
  ]);
  return { roman, italic };
}
