import { readdirSync, readFileSync } from 'node:fs';
import { figureNames } from '../../src/glossary/components.ts';
import { facing, type Language, languages } from '../../src/glossary/language.ts';
import { measureFigures } from './figures.ts';
import { expect, test } from './test.ts';

const folder = new URL('../../content/concepts/', import.meta.url);
const entries = readdirSync(folder).map((file) => ({
  id: file.replace('.mdx', ''),
  figures: [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^<(\w+) \/>$/gm)].flatMap(
    ([, name]) => name ?? [],
  ),
}));

/** One entry for each figure, and where the figure stands in it. */
const drawn = figureNames.flatMap((name) => {
  const entry = entries.find(({ figures }) => figures.includes(name));
  return entry ? { name, id: entry.id, place: entry.figures.indexOf(name) } : [];
});

test('every figure is drawn in an entry', () => {
  expect(drawn.map(({ name }) => name)).toEqual([...figureNames]);
});

/** Replaces the figures of the document by those of other pages. */
function gatherFigures(pages: { html: string; place: number }[]): void {
  const figures = pages.map(({ html, place }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return page.querySelectorAll('.figures .figure')[place] ?? 'There is no figure here.';
  });
  document.querySelector('.figures')?.replaceChildren(...figures);
}

for (const language of languages) {
  test(`every figure speaks and can be read on a small screen, ${language}`, async ({ page }) => {
    const addresses = await (await page.request.get('/data/concepts.json')).json();
    const read = async (id: string, one: Language) =>
      (await page.request.get(addresses[id][one])).text();
    const pages = await Promise.all(
      drawn.map(async ({ id, place }) => ({
        place,
        html: await read(id, language),
        facing: await read(id, facing(language)),
      })),
    );
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(addresses['nps'][language]);
    await page.evaluate(gatherFigures, pages);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const measures = await page.evaluate(measureFigures);
      expect(measures.length).toBe(drawn.length);
      for (const [index, { label, caption, faults }] of measures.entries()) {
        const figure = `${drawn[index]?.name}, ${colorScheme}`;
        expect.soft(faults, figure).toEqual([]);
        for (const words of [label, caption]) {
          expect.soft(words, figure).not.toBe('');
          const inBoth = pages[index]?.facing.includes(words);
          expect.soft(inBoth, `${figure}: in both languages “${words}”`).toBe(false);
        }
      }
    }
  });
}
