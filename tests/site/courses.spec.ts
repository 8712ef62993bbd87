import { expect, test } from './test.ts';

test('the lesson marks its definitions, links its terms and hides its answers until asked', async ({
  page,
}) => {
  await page.goto('/fr/');
  await page.getByRole('link', { name: 'Suivre la relation client' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Suivre la relation client');
  await expect(page.locator('.legend')).toContainText('définitions du glossaire');
  await expect(page.locator('.lesson-definition')).toHaveCount(5);
  const answer = page.getByText('Les 120 passifs ne sont pas soustraits');
  await expect(answer).toBeHidden();
  await page.getByText('Quel est son NPS').click();
  await expect(answer).toBeVisible();
  await page.locator('.lesson-body').getByRole('link', { name: 'objectif SMART' }).click();
  await page.waitForURL('**/fr/termes/objectif-smart/');
});

test('the lesson is there in the other language', async ({ page }) => {
  await page.goto('/fr/lecons/suivre-la-relation-client/');
  await page.locator('.language-switch').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Keeping track of the customer relationship',
  );
  await expect(page.getByText('What it is for')).toBeVisible();
  await expect(page.getByText('Dans quel but')).toHaveCount(0);
});

test('the selection lists ten definitions in order', async ({ page }) => {
  await page.goto('/en/selections/ten-definitions-to-know/');
  await expect(page.locator('.selection > li')).toHaveCount(10);
  await page.locator('.selection').getByRole('link', { name: 'Net Promoter Score' }).click();
  await page.waitForURL('**/en/terms/net-promoter-score/');
});

test('the sources name the entries that cite them', async ({ page }) => {
  await page.goto('/en/sources/');
  const item = page.locator('.source-list li', { hasText: 'The One Number You Need to Grow' });
  await item.getByRole('link', { name: 'Net Promoter Score' }).click();
  await page.waitForURL('**/en/terms/net-promoter-score/');
});

test('a correction is suggested from the entry, and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/terms/churn-rate/');
  await page.getByRole('link', { name: 'Suggest a correction' }).click();
  await expect(page.getByLabel('The term, or the entry to correct')).toHaveValue('churn rate');
  await page.getByLabel('What you suggest').fill('Add logo churn.');
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByText('Text copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('churn rate');
  expect(copied).toContain('Add logo churn.');
});

test('an empty suggestion is asked for its term', async ({ page }) => {
  await page.goto('/fr/proposer/');
  await page.getByRole('button', { name: 'Copier le texte' }).click();
  await expect(page.getByText('Écrivez au moins le terme.')).toBeVisible();
  await expect(page.getByLabel('Le terme, ou l’entrée à corriger')).toBeFocused();
});

test('a former name in the index leads to the present one', async ({ page }) => {
  await page.goto('/en/index/');
  const line = page.locator('.see', { hasText: 'AdWords' }).first();
  await line.getByRole('link', { name: 'Google Ads' }).click();
  await page.waitForURL('**/en/terms/google-ads/');
});
