import { readdirSync, readFileSync } from 'node:fs';
import { figureNames } from '../../src/glossary/components.ts';
import { languages } from '../../src/glossary/language.ts';
import { measureFigures } from './figures.ts';
import { expect, test } from './test.ts';

const folder = new URL('../../content/concepts/', import.meta.url);
const entries = readdirSync(folder).map((file) => ({
  id: file.replace('.mdx', ''),
  figures: [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^<(\w+) \/>$/gm)].flatMap(
    ([, name]) => name ?? [],
  ),
}));

/** For each figure, one entry that draws it. */
const drawnIn = new Map(
  figureNames.map((name) => [name, entries.find(({ figures }) => figures.includes(name))]),
);
const visited = [...new Set(drawnIn.values())].flatMap((entry) => entry ?? []);

test('every figure is drawn in an entry', () => {
  expect(figureNames.filter((name) => drawnIn.get(name) === undefined)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 } });

    test('every figure can be read on a small screen, in either language', async ({ page }) => {
      const addresses = await (await page.request.get('/data/concepts.json')).json();
      for (const { id, figures } of visited) {
        const said: Record<string, string[]> = {};
        for (const language of languages) {
          await page.goto(addresses[id][language]);
          const measures = await page.evaluate(measureFigures);
          const at = `${id}, ${language}`;
          expect(measures.length, at).toBe(figures.length);
          for (const [index, { label, caption, faults, ...rest }] of measures.entries()) {
            const figure = `${figures[index]} in ${at}`;
            expect.soft(faults, figure).toEqual([]);
            expect.soft(rest.language, figure).toBe(language);
            expect.soft(label, figure).not.toBe('');
            expect.soft(caption, figure).not.toBe('');
          }
          said[language] = measures.flatMap(({ label, caption }) => [label, caption]);
        }
        for (const [index, words] of (said['fr'] ?? []).entries()) {
          expect.soft(said['en']?.[index], `${id} says the same words in both`).not.toBe(words);
        }
      }
    });
  });
}
