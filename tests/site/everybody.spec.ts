import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { kinds } from './pages.ts';
import { box } from './search-box.ts';
import { expect, test } from './test.ts';

const pages = Object.entries(kinds);

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

for (const [kind, address] of pages) {
  test(`wide and light, narrow and dark, in large type: ${kind}`, async ({ page }) => {
    await page.setViewportSize(wide);
    await stay(page, address);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(narrow);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await widthOf(page)).toBeLessThanOrEqual(narrow.width);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await widthOf(page)).toBeLessThanOrEqual(640);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const [what, address, query] of [
      ['results', '/fr/', 'client'],
      ['readings', '/en/', 'CRM'],
      ['a question', '/fr/', 'combien coûte un nouveau client'],
      ['nothing found', '/en/', 'qwxzkv'],
      ['an empty box', '/fr/sigles/', ''],
    ] as const) {
      test(`axe finds nothing in the open search list: ${what}`, async ({ page }) => {
        await page.goto(address);
        await box(page).click();
        await box(page).fill(query);
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        await page.keyboard.press('ArrowDown');
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the language choice and /id/ are plain links', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/');
    await page.goto('/id/nps/');
    await page.getByRole('link', { name: 'français' }).click();
    await page.waitForURL('**/fr/termes/net-promoter-score/');
  });

  test('terms are browsed by letter, by domain and by acronym', async ({ page }) => {
    await page.goto('/fr/');
    await page.getByRole('link', { name: 'Index A–Z' }).click();
    await page
      .locator('.term-list li:not(.see)')
      .getByRole('link', { name: 'taux d’attrition', exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('taux d’attrition');
    await page.getByRole('link', { name: 'Indicateurs et mesure' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indicateurs et mesure');
    await page.getByRole('link', { name: 'Sigles' }).click();
    await page.getByRole('link', { name: 'Net Promoter Score' }).click();
    await page.waitForURL('**/fr/termes/net-promoter-score/');
  });

  test('search explains itself and offers the index', async ({ page }) => {
    await page.goto('/en/');
    await box(page).fill('nps');
    await box(page).press('Enter');
    await page.waitForURL('**/en/search/?q=nps');
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'A–Z index' }).click();
    await page.waitForURL('**/en/index/');
  });

  test('a former address leads on', async ({ page }) => {
    await page.goto('/fr/termes/nps/');
    await page.waitForURL('**/fr/termes/net-promoter-score/');
  });
});

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Opens a page that may send the reader on, and waits until it shows what it has to show. */
async function stay(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
