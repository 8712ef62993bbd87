import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';

interface Addresses {
  id: string;
  fr: string;
  en: string;
}

const concepts = Object.entries(
  JSON.parse(readFileSync('dist/data/concepts.json', 'utf8')) as Record<string, Addresses>,
);

test('the whole lexicon is there', () => {
  expect(concepts.length).toBeGreaterThanOrEqual(342);
});

test('each concept has both pages, which lead to each other, and /id/ to both', () => {
  const html = (address: string) => readFileSync(`dist${address}index.html`, 'utf8');
  const switchOf = (page: string) =>
    /class="language-switch button" href="([^"]*)"/.exec(page)?.[1];
  const wrong = concepts.filter(([id, { id: neutral, fr, en }]) => {
    const pages = { fr: html(fr), en: html(en) };
    return !(
      Object.values(pages).every((page) => page.includes(`data-concept="${id}"`)) &&
      switchOf(pages.fr) === en &&
      switchOf(pages.en) === fr &&
      [fr, en].every((address) => html(neutral).includes(`href="${address}"`))
    );
  });
  expect(wrong.map(([id]) => id)).toEqual([]);
});

const EVERY = 15;

test('in a browser, /id/ leads to the page, and the switch goes there and back', async ({
  page,
}) => {
  test.slow();
  for (const [id, addresses] of concepts.filter((_, index) => index % EVERY === 0)) {
    await page.goto(addresses.id, { waitUntil: 'commit' });
    await page.waitForURL(`**${addresses.fr}`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('article')).toHaveAttribute('data-concept', id);
    await page.locator('.language-switch').click();
    await page.waitForURL(`**${addresses.en}`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('article')).toHaveAttribute('data-concept', id);
    await page.locator('.language-switch').click();
    await page.waitForURL(`**${addresses.fr}`, { waitUntil: 'domcontentloaded' });
  }
});

test('/id/ remembers the language last chosen', async ({ page }) => {
  await page.goto('/fr/');
  await page.locator('.language-switch').click();
  await page.goto('/id/nps/');
  await page.waitForURL('**/en/terms/net-promoter-score/');
});

test('an acronym leads to its concept, an ambiguous one to every reading', async ({ page }) => {
  await page.goto('/fr/termes/nps/');
  await page.waitForURL('**/fr/termes/net-promoter-score/');
  await page.goto('/en/terms/crm/');
  const readings = page.locator('main .readings a');
  await expect(readings).toHaveText(['CRM software', 'customer relationship management']);
});

test('every page names itself, its translation and its neutral address', async ({ page }) => {
  await page.goto('/en/terms/churn-rate/');
  const link = (selector: string) => page.locator(`head link${selector}`).getAttribute('href');
  expect(await link('[rel=canonical]')).toMatch(/\/en\/terms\/churn-rate\/$/);
  expect(await link('[hreflang=en]')).toMatch(/\/en\/terms\/churn-rate\/$/);
  expect(await link('[hreflang=fr]')).toMatch(/\/fr\/termes\/taux-d-attrition\/$/);
  expect(await link('[hreflang=x-default]')).toMatch(/\/id\/churn-rate\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.column').nth(1)).toHaveAttribute('lang', 'fr');
});

test('the permalink, the citation and the pair of terms can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/fr/termes/net-promoter-score/');
  const copied = async (button: string, says: string) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('button', { name: says })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Copier le lien', 'Lien copié')).toMatch(/\/id\/nps\/$/);
  expect(await copied('Copier la référence', 'Référence copiée')).toMatch(
    /^« Net Promoter Score », En regard, .* 2026, http\S+\/id\/nps\/$/,
  );
  expect(await copied('Copier les deux termes', 'Termes copiés')).toBe(
    'Net Promoter Score (NPS) – Net Promoter Score (NPS)',
  );
});

test('a lost reader is offered what the address asked for, in its language', async ({ page }) => {
  await page.goto('/en/terms/churn-raet/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.locator('.suggestions').getByRole('link', { name: 'churn rate' }).click();
  await page.waitForURL('**/en/terms/churn-rate/');
  await page.goto('/fr/termes/inconnu/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable');
});
