import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { type Card, type Drawn, drawCard, drawTerm, HEIGHT, room, sizes, WIDTH } from './card.ts';

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
 * Draws a share image, its terms as large as both columns hold without a word cut.
 * @returns a PNG.
 * @throws where a term does not fit in the smallest size.
 */
export async function draw(card: Card): Promise<Uint8Array> {
  const { fr, en } = card.halves;
  const size = Math.min(await fittingSize(fr.term), await fittingSize(en.term));
  const svg = await toSvg(drawCard(card, size), { width: WIDTH, height: HEIGHT });
  const { pixels, width, height } = parseSvg(svg).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: COLOURS, effort: 7 })
    .toBuffer();
}

async function fittingSize(term: string): Promise<number> {
  for (const size of sizes) {
    const box = parseSvg(await toSvg(drawTerm(term, size), { width: WIDTH })).innerBBox();
    if (!box || (box.x + box.width <= room.width && box.height <= room.height)) return size;
  }
  throw new Error(`“${term}” is too long for a share image`);
}

function parseSvg(svg: string): Resvg {
  return new Resvg(svg, { font: { loadSystemFonts: false } });
}

async function toSvg(tree: Drawn, size: { width: number; height?: number }): Promise<string> {
  const options = { ...size, fonts: await fonts } as Options;
  return satori(tree as Parameters<typeof satori>[0], options);
}
