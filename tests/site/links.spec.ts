import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const pages = globSync('dist/**/*.html').filter((file) => !file.includes('pagefind'));
const read = (file: string) => readFileSync(file, 'utf8');

function fileAt(address: string): string | undefined {
  const path = join('dist', decodeURI(address));
  return [path, join(path, 'index.html')].find((file) => existsSync(file) && /\.\w+$/.test(file));
}

test('no link, script, style, font or anchor of the built site is dead', () => {
  const dead = new Set<string>();
  for (const page of pages) {
    for (const [, link = ''] of read(page).matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      if (URL.canParse(link)) continue;
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
