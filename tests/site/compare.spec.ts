import { existsSync, globSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const cases = {
  fr: {
    byHand: '/fr/comparer/',
    pair: '/fr/comparer/churn-rate/retention-rate/',
    term: '/fr/termes/taux-d-attrition/',
    link: 'Comparer taux d’attrition et taux de rétention client',
    heading: /taux d’attrition et taux de rétention client.: quelle différence/,
    other: 'churn rate',
    add: 'Ajouter une notion',
    two: '2 notions comparées.',
    unknown: '« zut » n’est pas',
    failed: 'Une page n’a pas pu être chargée. Vérifiez la connexion, puis rechargez.',
    remove: 'Retirer score de satisfaction client',
    noScript: 'il faut JavaScript',
  },
  en: {
    byHand: '/en/compare/',
    pair: '/en/compare/churn-rate/retention-rate/',
    term: '/en/terms/churn-rate/',
    link: 'Compare churn rate and customer retention rate',
    heading: /churn rate and customer retention rate: what is the difference/,
    other: 'taux d’attrition',
    add: 'Add a concept',
    two: '2 concepts compared.',
    unknown: '“zut” is not',
    failed: 'A page could not be loaded. Check your connection, then reload.',
    remove: 'Remove customer satisfaction score',
    noScript: 'takes JavaScript',
  },
} as const;

const heads = (page: Page): Locator => page.locator('.comparison thead th a');

for (const language of ['fr', 'en'] as const) {
  const words = cases[language];
  const other = language === 'fr' ? 'en' : 'fr';

  test.describe(`in ${language}`, () => {
    test('a term’s page leads to what it is confused with, side by side', async ({ page }) => {
      await page.goto(words.term);
      await page.getByRole('link', { name: words.link }).click();
      await page.waitForURL(`**${words.pair}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading);
      await expect(page.locator('.difference p')).toHaveCount(2);
      await expect(page.locator('.difference p').last()).toHaveAttribute('lang', other);
      await expect(heads(page)).toHaveCount(2);
      await expect(page.locator(`.comparison .facing td[lang=${other}]`).first()).toHaveText(
        words.other,
      );
      await expect(page.locator('.comparison .measure math')).toHaveCount(2);
      await page.locator('.by-hand a').click();
      await expect(heads(page)).toHaveCount(2);
    });

    test('concepts are chosen by keyboard, in the address, and back undoes it', async ({
      page,
    }) => {
      await page.goto(words.byHand);
      const message = page.locator('.compare-message');
      await page.getByLabel(words.add).focus();
      await page.keyboard.type('nps');
      await page.keyboard.press('Enter');
      await expect(page.locator('.compare-chosen li')).toHaveCount(1);
      await page.keyboard.type('csat');
      await page.keyboard.press('Enter');
      await expect(heads(page)).toHaveCount(2);
      await expect(message).toHaveText(words.two);
      expect(page.url()).toMatch(/\?c=nps,csat$/);
      await page.keyboard.type('CES');
      await page.keyboard.press('Enter');
      await expect(heads(page)).toHaveCount(3);
      await page.goBack();
      await expect(heads(page)).toHaveCount(2);
      await page.goForward();
      await expect(heads(page)).toHaveCount(3);
      await page.getByRole('button', { name: words.remove }).click();
      await expect(heads(page)).toHaveCount(2);
      expect(page.url()).toMatch(/\?c=nps,ces$/);
    });

    test('an address that asks for too much, or for nothing known, is explained', async ({
      page,
    }) => {
      await page.goto(`${words.byHand}?c=nps,zut,csat,ces,churn-rate,retention-rate`);
      await expect(heads(page)).toHaveCount(4);
      await expect(page.locator('.compare-message')).toContainText(words.unknown);
      await page.locator('.language-switch').click();
      await page.waitForURL(`**${cases[other].byHand}?c=nps,zut,csat,*`);
      await expect(heads(page)).toHaveCount(4);
    });

    test('a page that cannot be loaded is said to be missing', async ({ page, context }) => {
      page.removeAllListeners('console');
      await context.route(`**${words.term}`, (route) => route.abort());
      await page.goto(`${words.byHand}?c=nps,churn-rate`);
      await expect(page.locator('.compare-message')).toHaveText(words.failed);
      await expect(heads(page)).toHaveCount(0);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('every confusable pair is a plain page', async ({ page }) => {
        await page.goto(words.byHand);
        await expect(page.getByText(words.noScript)).toBeVisible();
        const links = page.locator('.pair-list a');
        const pages = globSync(`dist${words.byHand}*/*/index.html`);
        expect(await links.count()).toBe(pages.length);
        const missing = (
          await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
        ).filter((address) => !existsSync(`dist${address}index.html`));
        expect(missing).toEqual([]);
        await page.goto(words.pair);
        await expect(heads(page)).toHaveCount(2);
      });
    });
  });
}
