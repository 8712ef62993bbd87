import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const cases = {
  fr: { address: '/fr/termes/net-promoter-score/', link: 'passifs', says: ['passif', 'passive'] },
  en: { address: '/en/terms/net-promoter-score/', link: 'Passives', says: ['passive', 'passif'] },
} as const;

const previewOf = (page: Page): Locator => page.getByRole('tooltip');

/** Counts what is asked of `/data/`. */
function countData(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(request.url());
  });
  return asked;
}

for (const language of ['fr', 'en'] as const) {
  const { address, link: name, says } = cases[language];
  const other = language === 'fr' ? 'en' : 'fr';

  test.describe(`in ${language}`, () => {
    test('hover shows the definition, which can be entered and is loaded once', async ({
      page,
    }) => {
      const asked = countData(page);
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      expect(asked).toEqual([]);
      const link = page.locator('.column.own').getByRole('link', { name, exact: true });
      await link.hover();
      await expect(previewOf(page)).toContainText(says[0]);
      await expect(previewOf(page).locator('.grammar')).toContainText('n.');
      await expect(previewOf(page).locator(`[lang=${other}]`)).toHaveText(says[1]);
      const definition = await previewOf(page).locator('.preview-definition').textContent();
      expect(definition?.length).toBeGreaterThan(20);
      const described = await link.getAttribute('aria-describedby');
      await expect(page.locator(`[id="${described}"]`)).toContainText(definition ?? '-');
      await previewOf(page).hover();
      await expect(previewOf(page)).toBeVisible();
      await page.getByRole('heading', { level: 1 }).hover();
      await expect(previewOf(page)).toBeHidden();
      await expect(link).not.toHaveAttribute('aria-describedby');
      await link.hover();
      await expect(previewOf(page)).toBeVisible();
      expect(asked).toHaveLength(1);
    });

    test('Escape dismisses it until the pointer has left', async ({ page }) => {
      await page.clock.install();
      await page.goto(address);
      const link = page.locator('.column.own').getByRole('link', { name, exact: true });
      await link.hover();
      await expect(previewOf(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(previewOf(page)).toBeHidden();
      await link.hover({ position: { x: 3, y: 3 } });
      await page.clock.runFor(2000);
      await expect(previewOf(page)).toBeHidden();
      await page.getByRole('heading', { level: 1 }).hover();
      await link.hover();
      await expect(previewOf(page)).toBeVisible();
    });

    test('the keyboard’s focus shows it, and takes it away', async ({ page }) => {
      await page.goto(address);
      const link = page.locator('.column.own').getByRole('link', { name, exact: true });
      await link.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await expect(previewOf(page)).toContainText(says[0]);
      await page.keyboard.press('Escape');
      await expect(previewOf(page)).toBeHidden();
      await expect(link).toBeFocused();
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('a long press shows it, within the screen; a tap follows the link', async ({ page }) => {
    await page.goto(cases.fr.address);
    const link = page.locator('.column.own').getByRole('link', { name: 'passifs', exact: true });
    await link.scrollIntoViewIfNeeded();
    const { x = 0, y = 0 } = (await link.boundingBox()) ?? {};
    const touch = await page.context().newCDPSession(page);
    const points = [{ x: x + 10, y: y + 8 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points });
    await expect(previewOf(page)).toBeVisible();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(previewOf(page)).toBeVisible();
    const box = await previewOf(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(page.url()).toContain(cases.fr.address);
    await page.touchscreen.tap(300, 630);
    await expect(previewOf(page)).toBeHidden();
    await link.tap();
    await page.waitForURL('**/fr/termes/passif/');
  });

  test('the browser’s own menu gives way, however soon it comes', async ({ page }) => {
    await page.goto(cases.fr.address);
    const link = page.locator('.column.own').getByRole('link', { name: 'passifs', exact: true });
    const asksForMenu = () =>
      link.evaluate((one) => {
        const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
        return one.dispatchEvent(menu);
      });
    expect(await asksForMenu()).toBe(true);
    await link.focus();
    await page.waitForLoadState('networkidle');
    const { x = 0, y = 0 } = (await link.boundingBox()) ?? {};
    const touch = await page.context().newCDPSession(page);
    const points = [{ x: x + 10, y: y + 8 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points });
    expect(await asksForMenu()).toBe(false);
    await expect(previewOf(page)).toBeVisible();
  });
});
