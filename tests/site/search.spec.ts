import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** What people type, and the concept that must come first from either language. */
const searches: [string, string][] = [
  ['NPS', 'Net Promoter Score'],
  ['nps', 'Net Promoter Score'],
  ['RGPD', 'General Data Protection Regulation'],
  ['GDPR', 'General Data Protection Regulation'],
  ['taux d’attrition', 'churn rate'],
  ['attrition', 'customer churn'],
  ['churn', 'customer churn'],
  ['fidelite', 'customer loyalty'],
  ['up selling', 'upselling'],
  ['call center', 'call centre'],
];

const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');

for (const home of ['/fr/', '/en/']) {
  test(`the ten searches find their concept first, from ${home}`, async ({ page }) => {
    await page.goto(home);
    for (const [query, term] of searches) {
      await box(page).fill(query);
      const english = home === '/en/' ? '.hit-term' : '.hit-equivalent';
      await expect(options(page).first().locator(english), query).toHaveText(term);
    }
  });
}

test('the keyboard alone finds, chooses and opens', async ({ page }) => {
  await page.goto('/fr/index/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('fidel');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const active = await options(page).first().getAttribute('id');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', active ?? '');
  await expect(page.getByRole('status').first()).toContainText('résultats');
  const target = await options(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${target}`);
});

test('Enter on an exact acronym opens its page; on an ambiguous one, the results', async ({
  page,
}) => {
  await page.goto('/en/');
  await box(page).fill('IVR');
  await expect(options(page).first()).toContainText('acronym: IVR');
  await box(page).press('Enter');
  await page.waitForURL('**/en/terms/interactive-voice-response/');
  await box(page).fill('CRM');
  await expect(options(page).nth(1)).toBeVisible();
  await box(page).press('Enter');
  await page.waitForURL('**/en/search/?q=CRM');
  await expect(page.locator('.result .hit-term').nth(1)).toBeVisible();
});

test('Escape closes the list and leaves the words', async ({ page }) => {
  await page.goto('/fr/');
  await box(page).fill('nps');
  await expect(options(page).first()).toBeVisible();
  await box(page).press('Escape');
  await expect(options(page).first()).toBeHidden();
  await expect(box(page)).toHaveValue('nps');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
});

test('the text of the entries is searched in both languages, apostrophes or not', async ({
  page,
}) => {
  // In the entries this word stands only after an elision: « l’entrepôt ».
  for (const query of ['entrepot', "l'entrepôt", 'l’entrepôt']) {
    await page.goto(`/fr/recherche/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('.result a[href$="/fr/termes/voix-sur-ip/"]'), query).toBeVisible();
    await expect(page.locator('.hit-excerpt mark').first()).toHaveText(/entrepôt/);
  }
  await page.goto('/fr/recherche/?q=insurer');
  await expect(page.locator('.result a[href$="/fr/termes/net-promoter-score/"]')).toBeVisible();
});

test('a typing slip is answered with a guess, nonsense with the index', async ({ page }) => {
  await page.goto('/en/');
  await box(page).fill('chrun rate');
  await expect(page.getByText('Similar spelling')).toBeVisible();
  await expect(options(page).first().locator('.hit-term')).toHaveText('churn rate');
  await page.goto('/en/search/?q=qwxzkv');
  await expect(page.getByText('Nothing found for “qwxzkv”.')).toBeVisible();
  await page.locator('.results-hint').getByRole('link', { name: 'A–Z index' }).click();
  await page.waitForURL('**/en/index/');
});

test('the text index does not answer a word it does not know with one letter of it', async ({
  page,
}) => {
  await page.goto('/en/search/?q=loylaty');
  await expect(page.locator('.hit-term').first()).toHaveText('customer loyalty');
  for (const mark of await page.locator('mark').allTextContents()) {
    expect(mark.toLowerCase()).toContain('loy');
  }
  await expect(page.getByText('L. 121-16')).toHaveCount(0);
});

test('markup in a query stays text', async ({ page }) => {
  await page.goto(`/fr/recherche/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('without the text index the headwords still answer, and the page says so', async ({
  page,
  context,
}) => {
  await context.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  page.removeAllListeners('console');
  await page.goto('/fr/');
  await box(page).fill('nps');
  await expect(options(page).first().locator('.hit-term')).toHaveText('Net Promoter Score');
  await expect(page.getByText('La recherche dans le texte ne répond pas')).toBeVisible();
});
