import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const pages = globSync('dist/**/*.html').filter((file) => !file.includes('pagefind'));
const read = (file: string) => readFileSync(file, 'utf8');

function fileAt(address: string): string | undefined {
  const path = join('dist', decodeURI(address));
  return [path, join(path, 'index.html')].find((file) => existsSync(file) && /\.\w+$/.test(file));
}

/** The site's own origin, as its absolute addresses have it. */
const [, origin = ''] = /rel="canonical" href="(.*?)\/fr\/"/.exec(read('dist/fr/index.html')) ?? [];

/** @returns the page's links within the site: of elements, of its metadata and of its JSON-LD. */
function linksOf(html: string): string[] {
  const values = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => value);
  const attributes = values(/\s(?:href|src|action|poster)="([^"]*)"/g);
  const candidates = values(/\ssrcset="([^"]*)"/g).flatMap((set) => set.split(','));
  const files = candidates.map((candidate) => candidate.trim().replace(/\s.*$/s, ''));
  const absolute = html.split(`"${origin}/`).slice(1);
  return [
    ...[...attributes, ...files].filter((link) => !URL.canParse(link)),
    ...absolute.map((rest) => `/${rest.slice(0, rest.indexOf('"'))}`),
  ];
}

test('no link, script, style, font, image or anchor of the built site is dead', () => {
  const dead = new Set<string>();
  expect(URL.canParse(origin)).toBe(true);
  for (const page of pages) {
    for (const link of linksOf(read(page))) {
      const [address = '', anchor] = link.split('#');
      const file = address === '' ? page : fileAt(address.replace(/\?.*$/, ''));
      const missing = file === undefined || (anchor && !read(file).includes(` id="${anchor}"`));
      if (missing) dead.add(`${page}: ${link}`);
    }
  }
  expect([...dead]).toEqual([]);
});

test('no page has the same id twice', () => {
  const doubled = pages.flatMap((page) => {
    const withoutTemplates = read(page).replace(/<template[\s\S]*?<\/template>/g, '');
    const ids = [...withoutTemplates.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}: ${id}`);
  });
  expect(doubled).toEqual([]);
});

test('each page has one main heading, a title of its own language and a description', () => {
  const wrong = pages.filter((page) => {
    const html = read(page).replace(/<template[\s\S]*?<\/template>/g, '');
    if (html.includes('http-equiv="refresh"')) return false;
    const headings = html.match(/<h1[\s>]/g)?.length;
    const expected = page.endsWith('404.html') ? 2 : 1;
    return (
      headings !== expected ||
      !/<html lang="(?:fr|en)">/.test(html) ||
      !/<title>[^<]+<\/title>/.test(html) ||
      !/<meta name="description" content="[^"]+">/.test(html)
    );
  });
  expect(wrong).toEqual([]);
});
