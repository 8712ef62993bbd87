import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const MOST = 30_000;
const SIGNATURE = '89504e470d0a1a0a';

/** @returns the address of a page's own image, its words and its size, as the page gives them. */
function imageOf(html: string) {
  const [, language = ''] = /<html lang="(..)"/.exec(html) ?? [];
  const given = (name: string) =>
    new RegExp(`<meta property="og:${name}" content="([^"]*)">`).exec(html)?.[1] ?? '';
  return {
    language,
    address: given('image'),
    alt: given('image:alt'),
    size: [Number(given('image:width')), Number(given('image:height'))],
    type: given('type'),
  };
}

/** @returns the width and height of a PNG, from its header. */
function sizeOf(png: Buffer): number[] {
  return png.toString('hex', 0, 8) === SIGNATURE
    ? [png.readUInt32BE(16), png.readUInt32BE(20)]
    : [];
}

const words = { fr: /en français|glossaire bilingue/, en: /in French|bilingual glossary/ };

test('every page has an image to be shared with, in its size and with its words', () => {
  const pages = globSync('dist/**/*.html').filter((file) => !file.includes('pagefind'));
  const wrong = new Set<string>();
  const images = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    if (html.includes('http-equiv="refresh"')) continue;
    const { language, address, alt, size, type } = imageOf(html);
    images.add(join('dist', new URL(address).pathname));
    const concept = /<article[^>]* data-concept="([^"]*)"/.exec(html)?.[1];
    const expected = concept === undefined ? /^(?:article|website)$/ : /^article$/;
    if (!expected.test(type)) wrong.add(`${page}: ${type}`);
    if (concept !== undefined && !address.endsWith(`/share/${concept}.png`)) wrong.add(page);
    if (!words[language as 'fr' | 'en'].test(alt)) wrong.add(`${page}: ${alt}`);
    if (size.join('×') !== '1200×630') wrong.add(`${page}: ${size}`);
  }
  for (const file of images) {
    const png = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    if (sizeOf(png).join('×') !== '1200×630') wrong.add(`${file}: ${sizeOf(png)}`);
    if (png.length > MOST) wrong.add(`${file}: ${png.length} bytes`);
  }
  expect([...wrong]).toEqual([]);
  expect(images.size).toBeGreaterThan(300);
});
