import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './test.ts';

interface Cards {
  name: Record<'fr' | 'en', string>;
  cards: (Record<'fr' | 'en', { term: string; definition: string }> & { id: string })[];
}

const SET = 'lesson:customer-relationship-monitoring';
const lesson: Cards = JSON.parse(
  readFileSync('dist/data/cards/lesson-customer-relationship-monitoring.json', 'utf8'),
);

const sides = {
  fr: {
    path: '/fr/reviser/',
    position: (number: number) => `Carte ${number} sur 5`,
    show: 'Montrer la réponse',
    missed: 'À revoir',
    score: 'Réponses sues : 3 sur 5.',
    known: 'Vous savez toutes ces cartes',
    again: 'Recommencer',
    way: 'Français → anglais',
    forget: ['Oublier ma progression', 'Oublier', 'Progression oubliée.'],
    unknown: 'Aucun jeu de cartes ne répond à cette adresse.',
    noScript: 'Les cartes ont besoin de JavaScript.',
  },
  en: {
    path: '/en/revise/',
    position: (number: number) => `Card ${number} of 5`,
    show: 'Show the answer',
    missed: 'Review again',
    score: 'Known: 3 out of 5.',
    known: 'You know all these cards',
    again: 'Start again',
    way: 'French → English',
    forget: ['Forget my progress', 'Forget', 'Progress forgotten.'],
    unknown: 'There are no cards at this address.',
    noScript: 'The cards need JavaScript.',
  },
} as const;

const question = (page: Page) => page.locator('.card-question');
const answer = (page: Page) => page.locator('.card-answer');
const boxes = (page: Page) => page.locator('.boxes strong');
const focused = (page: Page) => page.locator(':focus');

/** Opens a set of cards and waits until it asks. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(question(page).getByRole('heading')).toBeVisible();
}

/** Answers a whole session by keyboard, from its first question on. */
async function answerAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await expect(answer(page)).toBeHidden();
    await page.keyboard.press('Space');
    await expect(answer(page)).toBeVisible();
    await page.keyboard.press(key);
  }
}

for (const language of ['fr', 'en'] as const) {
  const words = sides[language];
  const address = `${words.path}?set=${SET}`;

  test.describe(`cards, ${language}`, () => {
    test('a session is done by keyboard, and what was learnt is there after a reload', async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.name[language]);
      await expect(page.getByText(words.position(1))).toBeVisible();
      await expect(page.getByRole('progressbar')).toHaveAccessibleName(words.position(1));

      const term = (await question(page).getByRole('heading').textContent()) ?? '';
      const card = lesson.cards.find((one) => one[language].term === term);
      await page.keyboard.press('Enter');
      await expect(focused(page)).toHaveText(card?.[language].definition ?? 'no such term');
      await expect(focused(page)).toHaveAttribute('lang', language);
      await page.keyboard.press('ArrowLeft');
      await expect(page.getByText(words.position(2))).toBeVisible();
      await expect(question(page).getByRole('heading')).toBeFocused();

      await answerAll(page, ['2', 'ArrowRight', '2', '1']);
      await expect(page.getByText(words.score)).toBeVisible();
      await expect(page.locator('.card-end').getByRole('link')).toHaveCount(2);
      await expect(page.locator('.card-end').getByRole('link', { name: term })).toBeVisible();
      await expect(focused(page)).toHaveRole('heading');

      await page.reload();
      await expect(boxes(page)).toHaveText(['2', '3', '0', '0', '0']);
      await page.goto(words.path);
      const item = page.getByRole('listitem').filter({ hasText: lesson.name[language] });
      await expect(item).toContainText(/: 3.*: 0/);
    });

    test('axe finds nothing in any state', async ({ page }) => {
      await page.emulateMedia({ colorScheme: language === 'fr' ? 'light' : 'dark' });
      await open(page, `${address}&way=en-fr`);
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: words.forget[0] }).click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('1');
      await answerAll(page, ['1', '2', '1', '2']);
      expect(await violations(page)).toEqual([]);
    });

    test('progress is forgotten in two steps, and not before', async ({ page }) => {
      const [forget, confirm, forgotten] = words.forget;
      await open(page, address);
      await page.keyboard.press('Space');
      await page.keyboard.press('2');
      await expect(boxes(page)).toHaveText(['4', '1', '0', '0', '0']);
      await page.getByRole('button', { name: forget }).click();
      await expect(boxes(page)).toHaveText(['4', '1', '0', '0', '0']);
      await page.getByRole('button', { name: confirm, exact: true }).press('Enter');
      await expect(page.getByText(forgotten)).toBeVisible();
      await expect(page.getByRole('button', { name: forget })).toBeFocused();
      await expect(boxes(page)).toHaveText(['5', '0', '0', '0', '0']);
      await page.reload();
      await expect(boxes(page)).toHaveText(['5', '0', '0', '0', '0']);
    });

    test('the way is in the address, back undoes it, and each face is in its language', async ({
      page,
    }) => {
      await open(page, address);
      await expect(question(page).getByRole('heading')).toHaveAttribute('lang', language);
      await page.getByRole('link', { name: words.way }).click();
      await expect(page).toHaveURL(/\?set=lesson:[a-z-]+&way=fr-en$/);
      await expect(question(page).getByRole('heading')).toHaveAttribute('lang', 'fr');
      await page.keyboard.press('Space');
      await expect(answer(page).getByRole('heading')).toHaveAttribute('lang', 'en');
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`${SET}$`));
      await expect(page.getByRole('link', { name: words.way })).not.toHaveAttribute('aria-current');
      await expect(question(page).getByRole('heading')).toHaveAttribute('lang', language);
    });

    test('an address without such a set says so and lists them all', async ({ page }) => {
      await page.goto(`${words.path}?set=domain:none&way=en-fr`);
      await expect(page.getByText(words.unknown)).toBeVisible();
      await page.getByRole('link', { name: lesson.name[language] }).click();
      await expect(page).toHaveURL(/&way=en-fr$/);
      await expect(page.getByText(words.position(1))).toBeVisible();
      await expect(page.getByText(words.unknown)).toBeHidden();
    });

    test('paper gets every card, whichever is on the screen', async ({ page }) => {
      await open(page, `${address}&way=definition-term`);
      const rows = page.locator('.sheet-card');
      await expect(rows.first()).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.card')).toBeHidden();
      await expect(rows).toHaveCount(lesson.cards.length);
      for (const [index, { [language]: half }] of lesson.cards.entries()) {
        const faces = rows.nth(index).locator('.sheet-face');
        await expect(faces.first()).toBeVisible();
        await expect(faces.first()).toHaveText(half.definition);
        await expect(faces.last()).toContainText(half.term);
      }
    });

    test('once all is known, it says so and offers all again', async ({ page }) => {
      const inFourth = Object.fromEntries(lesson.cards.map(({ id }) => [id, 4]));
      await page.goto(words.path);
      await page.evaluate(
        (progress) => localStorage.setItem('revision', progress),
        JSON.stringify({ 'en-fr': inFourth }),
      );
      await open(page, `${address}&way=en-fr`);
      await answerAll(page, ['2', '2', '2', '2', '2']);
      await expect(page.getByRole('heading', { name: words.known })).toBeFocused();
      await page.reload();
      await expect(page.getByRole('heading', { name: words.known })).toBeVisible();
      await page.getByRole('button', { name: words.again }).press('Enter');
      await expect(page.getByText(words.position(1))).toBeVisible();
      await expect(focused(page)).toHaveAttribute('lang', 'en');
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('the page explains itself, and its links lead to what the sets are made of', async ({
        page,
      }) => {
        await page.goto(address);
        await expect(page.getByText(words.noScript)).toBeVisible();
        await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
        await page.getByRole('link', { name: lesson.name[language] }).click();
        await expect(page).toHaveURL(/\/(?:lecons|lessons)\//);
      });
    });
  });
}

test('a session goes on where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page, `${sides.fr.path}?set=${SET}`);
  await answerAll(page, ['2', '2', '2', '1', '1']);
  await expect(page.getByText(sides.fr.score)).toBeVisible();
  await expect(boxes(page)).toHaveText(['2', '3', '0', '0', '0']);
});

test('keys leave form fields and the browser’s own shortcuts alone', async ({ page }) => {
  await open(page, `${sides.fr.path}?set=${SET}`);
  await page.getByRole('combobox').press('Space');
  await expect(answer(page)).toBeHidden();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(answer(page)).toBeHidden();
  await page.keyboard.press('Space');
  await page.getByRole('combobox').fill('1');
  await page.getByRole('combobox').press('ArrowLeft');
  await expect(page.getByText(sides.fr.position(1))).toBeVisible();
});

test('lessons, selections, domains and every footer lead to cards', async ({ page }) => {
  for (const [address, set] of [
    ['/fr/lecons/suivre-la-relation-client/', SET],
    ['/en/selections/ten-definitions-to-know/', 'selection:ten-definitions'],
    ['/fr/domaines/indicateurs-et-mesure/', 'domain:metrics'],
  ] as const) {
    await page.goto(address);
    const name = address.startsWith('/fr/') ? 'Réviser avec des cartes' : 'Revise with cards';
    await expect(page.getByRole('contentinfo').getByRole('link', { name })).toBeVisible();
    const link = page.getByRole('main').getByRole('link', { name });
    await expect(link).toHaveAttribute('href', new RegExp(`\\?set=${set}$`));
  }
  await page.getByRole('main').getByRole('link', { name: 'Réviser avec des cartes' }).click();
  await expect(question(page).getByRole('heading')).toBeVisible();
});
