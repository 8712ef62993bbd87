import { expect, test } from './test.ts';

const card = '/fr/reviser/?set=selection:ten-definitions';

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`a card turns ${reducedMotion === 'reduce' ? 'without' : 'with'} motion`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(card);
    const moving = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          addEventListener('animationstart', () => resolve(true));
          addEventListener('transitionrun', () => resolve(true));
          addEventListener('turned', () => resolve(false));
        }),
    );
    await page.getByRole('button', { name: 'Montrer la réponse' }).click();
    await expect(page.getByRole('button', { name: 'Je savais' })).toBeVisible();
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
    );
    await page.evaluate(() => dispatchEvent(new Event('turned')));
    expect(await moving).toBe(reducedMotion === 'no-preference');
  });
}

test('who asks for more contrast gets black on paper, and white on dark paper', async ({
  page,
}) => {
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  await page.goto('/en/terms/churn-rate/');
  const soft = await ink();
  await page.emulateMedia({ contrast: 'more' });
  expect(await ink()).toBe('rgb(0, 0, 0)');
  expect(soft).not.toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  expect(await ink()).toBe('rgb(255, 255, 255)');
});

test.describe('in forced colours', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
  });

  test('the active option of the search list is told from the others', async ({ page }) => {
    await page.goto('/fr/');
    await page.getByRole('combobox').fill('taux');
    await expect(page.getByRole('option').nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const outlines = await page
      .getByRole('option')
      .evaluateAll((options) =>
        options.slice(0, 2).map((option) => getComputedStyle(option).outlineStyle),
      );
    expect(outlines[0]).not.toBe('none');
    expect(outlines[1]).toBe('none');
  });

  test('the chosen alphabet is told from the other one', async ({ page }) => {
    await page.goto('/fr/index/');
    const outlines = await page
      .locator('.index-orders a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).outlineStyle));
    expect(outlines).toEqual(['solid', 'none']);
  });

  test('a domain’s map has the reader’s own colours', async ({ page }) => {
    await page.goto('/fr/domaines/centre-de-contact/');
    const map = page.locator('.domain-map > svg').filter({ visible: true });
    const [text, link, line, ink] = await map.evaluate((svg) => {
      const style = (selector: string) =>
        getComputedStyle(svg.querySelector(selector) ?? document.body);
      return [
        style('text').fill,
        getComputedStyle(document.querySelector('main a') ?? document.body).color,
        style('line').stroke,
        getComputedStyle(document.body).color,
      ];
    });
    expect(text).toBe(link);
    expect(line).toBe(ink);
  });
});
