import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { type Card, type Drawn, drawCard, drawTerm, HEIGHT, room, sizes, WIDTH } from './card.ts';

const smallest = Math.min(...sizes);

type Options = Parameters<typeof satori>[1];

/** Enough for five inks and the edges of letters. */
const COLOURS = 48;

const files = join('node_modules', '@fontsource', 'source-serif-4', 'files');
const weights = [400, 600] as const;

const fonts = Promise.all(
  weights.map(async (weight) => ({
    name: 'Source Serif 4',
    weight,
    data: await readFile(join(files, `source-serif-4-latin-${weight}-normal.woff`)),
  })),
);

/**
 * Draws a share image, its terms as large as both columns hold; one that is too long for the
 * smallest size is cut between words.
 * @returns a PNG.
 */
export async function draw({ title, halves }: Card): Promise<Uint8Array> {
  const [fr, en] = await Promise.all([fitTerm(halves.fr.term), fitTerm(halves.en.term)]);
  const card = {
    title,
    halves: { fr: { ...halves.fr, term: fr.term }, en: { ...halves.en, term: en.term } },
  };
  const tree = drawCard(card, Math.min(fr.size, en.size));
  const svg = await toSvg(tree, { width: WIDTH, height: HEIGHT });
  const { pixels, width, height } = parseSvg(svg).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: COLOURS, effort: 7 })
    .toBuffer();
}

/** @returns the term, or as much of it as fits, and the largest size in which that fits. */
async function fitTerm(term: string): Promise<{ term: string; size: number }> {
  for (const size of sizes) {
    if (await fits(term, size)) return { term, size };
  }
  const words = term.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = `${words.slice(0, count).join(' ')} …`;
    if (await fits(cut, smallest)) return { term: cut, size: smallest };
  }
  return { term: '…', size: smallest };
}

async function fits(term: string, size: number): Promise<boolean> {
  const box = parseSvg(await toSvg(drawTerm(term, size), { width: WIDTH })).innerBBox();
  return !box || (box.x + box.width <= room.width && box.height <= room.height);
}

function parseSvg(svg: string): Resvg {
  return new Resvg(svg, { font: { loadSystemFonts: false } });
}

async function toSvg(tree: Drawn, size: { width: number; height?: number }): Promise<string> {
  const options = { ...size, fonts: await fonts } as Options;
  return satori(tree as Parameters<typeof satori>[0], options);
}
