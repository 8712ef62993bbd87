import { box } from './search-box.ts';
import { expect, test } from './test.ts';

const own = { fr: 'français', en: 'English' };
const pages = {
  fr: {
    term: '/fr/termes/net-promoter-score/',
    index: '/fr/index/',
    compare: '/fr/comparer/',
    search: '/fr/recherche/',
    domain: '/fr/domaines/indicateurs-et-mesure/',
    dark: 'Passer en couleurs sombres',
    light: 'Passer en couleurs claires',
    accessibility: '/fr/accessibilite/',
  },
  en: {
    term: '/en/terms/net-promoter-score/',
    index: '/en/index/',
    compare: '/en/compare/',
    search: '/en/search/',
    domain: '/en/domains/metrics-and-measurement/',
    dark: 'Switch to dark colours',
    light: 'Switch to light colours',
    accessibility: '/en/accessibility/',
  },
} as const;

for (const language of ['fr', 'en'] as const) {
  const other = language === 'fr' ? 'en' : 'fr';
  const { term, index, compare, search, domain, dark, light, accessibility } = pages[language];

  test.describe(`in ${language}`, () => {
    test('the chosen colours stay from page to page, until they are the system’s', async ({
      page,
    }) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.goto(term);
      const asSystem = await paper();
      await page.getByRole('button', { name: dark }).click();
      const chosen = await paper();
      expect(chosen).not.toBe(asSystem);
      const bars = await page
        .locator('meta[name=theme-color]')
        .evaluateAll((metas: HTMLMetaElement[]) =>
          metas.filter(({ media }) => matchMedia(media).matches).map(({ content }) => content),
        );
      expect(bars).toEqual(['#16171a']);
      await page.goto(index);
      expect(await paper()).toBe(chosen);
      await page.getByRole('button', { name: light }).click();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await paper()).toBe(chosen);
      await page.reload();
      await expect(page.getByRole('button', { name: light })).toBeVisible();
    });

    test('on a wide screen the languages face each other, part by part', async ({ page }) => {
      await page.goto(term);
      const columns = page.locator('.column');
      await expect(columns.first()).toHaveAttribute('lang', language);
      await expect(columns.last()).toHaveAttribute('lang', other);
      for (const part of ['.definition', '.notes', '.example', '.measure', '.body']) {
        const tops = await columns
          .locator(part)
          .evaluateAll((parts) => parts.map((one) => one.getBoundingClientRect().top));
        expect(tops).toHaveLength(2);
        expect(tops[0]).toBe(tops[1]);
      }
    });

    test('what surrounds a concept is drawn, and is a list of links', async ({ page }) => {
      await page.goto(term);
      const map = page.locator('.concept-map');
      const links = map.getByRole('link');
      expect(await links.count()).toBeGreaterThan(10);
      await expect(map.locator('.map-row.self')).toContainText('Net Promoter Score');
      const spines = await map.locator('svg').evaluateAll((drawings) =>
        drawings.map((drawing) => {
          const { left, right } = drawing.getBoundingClientRect();
          return Math.round((left + right) / 2);
        }),
      );
      expect(new Set(spines).size).toBe(1);
      await links.first().click();
      await expect(page.locator('.column.own h1')).not.toHaveText('Net Promoter Score');
    });

    test('the terms before and after are one click away', async ({ page }) => {
      await page.goto(term);
      const following = page.locator('.neighbours').first().locator('.next');
      const name = (await following.textContent())?.trim() ?? '';
      await following.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page.locator('.neighbours').first().locator('.previous')).toHaveText(
        'Net Promoter Score',
      );
      await expect(page.locator('.neighbours')).toHaveCount(2);
    });

    test('the index jumps with a letter, and shows one domain alone', async ({ page }) => {
      await page.goto(index);
      await page.keyboard.press('t');
      await expect(page.locator('#t')).toBeInViewport();
      await expect(page.locator('#t')).toBeFocused();
      await expect(page.locator('.letters')).toBeInViewport();
      const lines = page.locator('.term-list li:not(.see)');
      const before = await lines.count();
      await page.locator('#index-domain').selectOption('metrics');
      const after = await lines.filter({ visible: true }).count();
      expect(after).toBeGreaterThan(10);
      expect(after).toBeLessThan(before);
      await expect(page.locator('term-index [role=status]')).toContainText(String(after));
      await page.reload();
      expect(await lines.filter({ visible: true }).count()).toBe(after);
    });

    test('single-key shortcuts can be turned off', async ({ page }) => {
      await page.goto(accessibility);
      await page.locator('shortcut-choice input').uncheck();
      await page.goto(index);
      await page.keyboard.press('/');
      await page.keyboard.press('t');
      await expect(page.locator('#t')).not.toBeFocused();
      await expect(box(page)).not.toBeFocused();
      await page.keyboard.press('Control+k');
      await expect(box(page)).toBeFocused();
    });

    for (const [screen, width] of [
      ['phone', 320],
      ['tablet', 834],
      ['desk', 1280],
    ] as const) {
      test(`a domain opens with a map for a ${screen}, whose labels lie apart`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(domain);
        const map = page.locator('.domain-map > svg').filter({ visible: true });
        const labels = map.locator('a text');
        const boxes = await labels.evaluateAll((texts) =>
          texts.map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { text: text.textContent?.trim(), left, right, top, bottom };
          }),
        );
        expect(boxes.length).toBe(await page.locator('.facing-entries > li').count());
        const overlapping = boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (b) =>
                a.left < b.right - 1 &&
                b.left < a.right - 1 &&
                a.top < b.bottom - 4 &&
                b.top < a.bottom - 4,
            )
            .map((b) => `${a.text} / ${b.text}`),
        );
        expect(overlapping).toEqual([]);
        const frame = await map.boundingBox();
        const outside = boxes.filter(
          ({ left, right }) =>
            left < (frame?.x ?? 0) || right > (frame?.x ?? 0) + (frame?.width ?? 0),
        );
        expect(outside.map(({ text }) => text)).toEqual([]);
        await labels.first().click();
        await expect(page.locator('article.term')).toBeVisible();
      });
    }

    test('on a phone, the list can be reached without passing the map', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(domain);
      const first = page.locator('.facing-entries > li').first();
      await expect(first).not.toBeInViewport();
      await page
        .getByRole('link', { name: language === 'fr' ? 'Aller à la liste' : 'Go to the list' })
        .click();
      await expect(first).toBeInViewport();
    });

    test('on paper, the languages face each other and nothing is left to click', async ({
      page,
    }) => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 690, height: 980 });
      await page.goto(term);
      const [left, right] = await page
        .locator('.column')
        .evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect().left));
      expect(right).toBeGreaterThan((left ?? 0) + 200);
      const nothingToClick = async () => {
        for (const gone of ['nav', 'button', 'input', 'fieldset', '.pairs', '.facets']) {
          await expect(page.locator(gone).filter({ visible: true })).toHaveCount(0);
        }
      };
      await nothingToClick();
      await page.goto(`${compare}?c=nps,ces`);
      await expect(page.locator('.comparison')).toBeVisible();
      await nothingToClick();
      await page.goto(`${search}?q=client`);
      await expect(page.locator('.result').first()).toBeVisible();
      await nothingToClick();
      await page.goto(domain);
      await nothingToClick();
      const entry = page.locator('.facing-entries > li').first().locator('div');
      const tops = await entry.evaluateAll((sides) =>
        sides.map((side) => side.getBoundingClientRect().top),
      );
      expect(tops[0]).toBe(tops[1]);
    });

    test('on a narrow screen, one language at a time or both', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(term);
      const column = (one: 'fr' | 'en') => page.locator(`.column[lang=${one}]`);
      await page.locator('.column-switch').getByText(own[other]).click();
      await expect(column(other)).toBeVisible();
      await expect(column(language)).toBeHidden();
      await page.keyboard.press('ArrowLeft');
      await expect(column(language)).toBeVisible();
      await expect(column(other)).toBeHidden();
      await page.keyboard.press('ArrowLeft');
      await expect(column(language)).toBeVisible();
      await expect(column(other)).toBeVisible();
    });
  });
}
