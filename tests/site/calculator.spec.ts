import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { checkProject } from '../../src/cli/content.ts';
import { languages } from '../../src/glossary/language.ts';
import { formatNumber } from '../../src/glossary/number.ts';
import { formatQuantity } from '../../src/site/format.ts';
import { violations } from './axe.ts';
import { expect, test } from './test.ts';

const french = '/fr/termes/taux-d-attrition/';
const english = '/en/terms/churn-rate/';

const calculator = (page: Page): Locator => page.locator('formula-calculator');
const field = (page: Page, name: string): Locator => calculator(page).locator(`[name=${name}]`);
const note = (page: Page, name: string): Locator =>
  calculator(page).locator(`#calculator-${name}-note`);
const value = (page: Page): Locator => calculator(page).locator('.calculator-value');
const reading = (page: Page): Locator => calculator(page).locator('.calculator-reading');
const formula = (page: Page): Locator => calculator(page).locator('math');
const announced = (page: Page): Locator => calculator(page).locator(':scope > [role=status]');

/** Types into a field and leaves it. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).blur();
}

test('every measure has a calculator that starts with its worked case', async ({ request }) => {
  const { glossary } = await checkProject(fileURLToPath(new URL('../..', import.meta.url)));
  const addresses = await (await request.get('/data/concepts.json')).json();
  const missing: string[] = [];
  for (const { id, formula } of glossary.concepts) {
    for (const language of languages) {
      if (formula === undefined) continue;
      const html = await (await request.get(addresses[id][language])).text();
      const { result, given } = formula.case;
      const stated = formatQuantity(result, formula.unit, language, formula.decimals);
      const fields = Object.values(given).map((number) => formatNumber(number, language));
      const expected = [
        `<p class="calculator-value">${stated}</p>`,
        ...fields.map((number) => ` value="${number}"`),
      ];
      for (const part of expected) {
        if (!html.includes(part)) missing.push(`${addresses[id][language]} ${part}`);
      }
    }
  }
  expect(missing).toEqual([]);
});

test('the result follows numbers in either format, in either language', async ({ page }) => {
  await page.goto(french);
  await expect(value(page)).toHaveText('3,0\u00A0%');
  await type(page, 'start', '1,000.50');
  await expect(field(page, 'start')).toHaveValue('1\u202F000,5');
  await type(page, 'start', '2 000');
  await field(page, 'lost').fill('50,5');
  await expect(value(page)).toHaveText('2,5\u00A0%');
  await expect(formula(page)).toContainText('50,5');
  await expect(formula(page)).toContainText('2,5\u00A0%');
  await expect(announced(page)).toContainText('2,5\u00A0%');
  await page.goto(english);
  await type(page, 'start', '2 000');
  await expect(field(page, 'start')).toHaveValue('2,000');
  await type(page, 'lost', '50,5');
  await expect(value(page)).toHaveText('2.5%');
  await type(page, 'start', '1.500');
  await expect(note(page, 'start')).toHaveText('“1.500” is read as 1.5.');
});

test('what cannot be is explained beside its field, and the old result is gone', async ({
  page,
}) => {
  await page.goto(french);
  await type(page, 'lost', '12abc');
  await type(page, 'start', '0');
  await expect(note(page, 'lost')).toContainText('Ce n’est pas un nombre.');
  await expect(field(page, 'start')).toHaveAccessibleDescription(
    'Ce nombre ne peut pas être zéro\u00A0: la formule divise par lui.',
  );
  await expect(field(page, 'start')).toHaveAttribute('aria-invalid', 'true');
  await expect(value(page)).toHaveText('?');
  await expect(formula(page)).not.toContainText('%');
  await expect(announced(page)).toContainText('Ce n’est pas un nombre.');
  expect(await violations(page)).toEqual([]);
  await field(page, 'lost').fill('3');
  await expect(note(page, 'lost')).toBeEmpty();
  await type(page, 'start', '2');
  await expect(field(page, 'start')).not.toHaveAttribute('aria-invalid');
  await expect(reading(page)).toContainText('au-delà du maximum de 100\u00A0%');
  await expect(value(page)).toHaveText('Impossible');
});

test('the case is in the address, survives a reload and is left by a button', async ({ page }) => {
  await page.goto(`${english}?from=mail#calculator`);
  await type(page, 'lost', '1,250.5');
  await type(page, 'start', '5,002');
  const address = `${english}?from=mail&lost=1250.5&start=5002#calculator`;
  await expect(page).toHaveURL(address);
  await page.reload();
  await expect(field(page, 'lost')).toHaveValue('1,250.5');
  await expect(value(page)).toHaveText('25.0%');
  await page.goto(`${french}?lost=1250.5&start=5002`);
  await expect(field(page, 'lost')).toHaveValue('1\u202F250,5');
  await expect(value(page)).toHaveText('25,0\u00A0%');
  await page.getByRole('button', { name: 'Revenir au cas chiffré' }).click();
  await expect(value(page)).toHaveText('3,0\u00A0%');
  await expect(page).toHaveURL(french);
  await page.goto(`${french}?lost=beaucoup`);
  await expect(note(page, 'lost')).toContainText('Ce n’est pas un nombre.');
});

test('with the keyboard alone a case is calculated and its link copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(english);
  await page.getByLabel('opening customers who left during the period').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('90');
  await page.keyboard.press('Enter');
  await expect(announced(page)).toHaveText(
    'Result: 6.0%. On a scale of 0% to 100%; the lower, the better.',
  );
  await page.keyboard.press('Tab');
  await expect(field(page, 'start')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: 'Your calculation' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeFocused();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${english}?lost=90&start=1500#calculator`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the worked case is there and the calculator is not', async ({ page }) => {
    await page.goto(french);
    await expect(page.locator('.measure').first()).toContainText('Cas chiffré');
    await expect(page.locator('.calculator')).toBeHidden();
  });
});
