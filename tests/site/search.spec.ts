import { box, group, options, status } from './search-box.ts';
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

test('nothing of search is loaded before its box has the focus', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/fr/termes/net-promoter-score/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /search\.|headwords|keys\.json|pagefind/.test(path))).toEqual([]);
  await box(page).focus();
  await expect.poll(() => asked).toContainEqual('/data/headwords.json');
  expect(asked.filter((path) => /keys\.json|pagefind/.test(path))).toEqual([]);
});

const words = {
  fr: {
    start: 'Pour commencer',
    recent: 'Recherches récentes',
    clear: 'Effacer les recherches récentes',
    empty: 'Effacer',
    near: 'Vouliez-vous dire',
    text: 'Dans le texte des entrées',
    readings: '« CRM » a plusieurs sens',
    none: 'Aucun résultat pour « qwxzkv ».',
    neighbours: 'À cet endroit de l’alphabet',
    suggest: 'Proposer le terme « qwxzkv »',
    index: 'Index A–Z',
    broken: 'La recherche ne répond pas. L’index A–Z mène à chaque terme.',
    failed: 'La recherche dans le texte ne répond pas',
    count: /^\d+ résultats$/,
    acronym: 'SVI — sigle de serveur vocal interactif',
    ivr: '/fr/termes/serveur-vocal-interactif/',
  },
  en: {
    start: 'To start with',
    recent: 'Recent searches',
    clear: 'Clear recent searches',
    empty: 'Clear',
    near: 'Did you mean',
    text: 'In the text of the entries',
    readings: '“CRM” has several readings',
    none: 'Nothing found for “qwxzkv”.',
    neighbours: 'At this place in the alphabet',
    suggest: 'Suggest the term “qwxzkv”',
    index: 'A–Z index',
    broken: 'Search is not answering. The A–Z index leads to every term.',
    failed: 'Full-text search is not answering',
    count: /^\d+ results$/,
    acronym: 'SVI — French acronym of interactive voice response',
    ivr: '/en/terms/interactive-voice-response/',
  },
} as const;

for (const language of ['fr', 'en'] as const) {
  const said = words[language];

  test.describe(`in ${language}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${language}/index/`);
    });

    test('the keyboard alone finds, chooses and opens', async ({ page }) => {
      await page.keyboard.press('/');
      await expect(box(page)).toBeFocused();
      await page.keyboard.type('fidel');
      await expect(group(page, said.text)).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
      const active = await options(page).first().getAttribute('id');
      await expect(box(page)).toHaveAttribute('aria-activedescendant', active ?? '');
      await page.keyboard.press('End');
      await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Home');
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
      const target = await options(page).first().getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${target}`);
    });

    test('the count is announced, and Control-K comes back to the box', async ({ page }) => {
      await page.keyboard.press('Control+k');
      await expect(box(page)).toBeFocused();
      await page.keyboard.type('client');
      await expect(status(page)).toHaveText(said.count);
      await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Tab');
      await expect(options(page)).toHaveCount(0);
      await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
      await expect(box(page)).not.toBeFocused();
    });

    test('Escape closes the list and leaves the words, then clears them', async ({ page }) => {
      await box(page).fill('nps');
      await expect(options(page).first()).toBeVisible();
      await box(page).press('Escape');
      await expect(options(page)).toHaveCount(0);
      await expect(box(page)).toHaveValue('nps');
      await box(page).press('Escape');
      await expect(box(page)).toHaveValue('');
      await box(page).fill('nps');
      await page.getByRole('button', { name: said.empty, exact: true }).click();
      await expect(box(page)).toHaveValue('');
      await expect(box(page)).toBeFocused();
      await expect(page.getByRole('button', { name: said.empty, exact: true })).toBeHidden();
    });

    test('a hit says why it is there, and Enter on an exact one opens it', async ({ page }) => {
      await box(page).fill('SVI');
      await expect(options(page).first().locator('.hit-line')).toHaveText(said.acronym);
      await expect(options(page).first().locator('.hit-domain')).not.toBeEmpty();
      await box(page).press('Enter');
      await page.waitForURL(`**${said.ivr}`);
    });

    test('an ambiguous acronym lists its readings; Enter gives the results', async ({ page }) => {
      await box(page).fill('CRM');
      await expect(group(page, said.readings).getByRole('option')).toHaveCount(2);
      await box(page).press('Enter');
      await page.waitForURL('**/?q=CRM');
    });

    test('a slip is answered with “did you mean”', async ({ page }) => {
      await box(page).fill('chrun rate');
      const first = group(page, said.near).getByRole('option').first();
      await expect(first).toHaveAttribute('href', /churn-rate|taux-d-attrition/);
    });

    test('a question finds what it is about, with words of the entry marked', async ({ page }) => {
      await box(page).fill(
        language === 'fr' ? 'combien coûte un nouveau client' : 'how much does a new customer cost',
      );
      const target = language === 'fr' ? /cout-d-acquisition-client/ : /customer-acquisition-cost/;
      await expect(options(page).first()).toHaveAttribute('href', target);
      await expect(options(page).first().locator('mark').first()).toBeVisible();
    });

    test('the text is added below, without moving what is there', async ({ page }) => {
      await box(page).fill('satisfaction');
      const third = options(page).nth(2);
      await expect(third).toBeVisible();
      const before = await third.boundingBox();
      const href = await third.getAttribute('href');
      await expect(group(page, said.text)).toBeVisible();
      expect(await third.boundingBox()).toEqual(before);
      expect(await third.getAttribute('href')).toBe(href);
    });

    test('nothing found: the neighbours, the index, and a suggestion', async ({ page }) => {
      await box(page).fill('qwxzkv');
      await expect(page.getByText(said.none)).toBeVisible();
      await expect(group(page, said.neighbours).getByRole('option').first()).toBeVisible();
      await expect(page.getByRole('option', { name: said.index })).toBeVisible();
      await box(page).press('ArrowDown');
      await box(page).press('End');
      await box(page).press('Enter');
      await page.waitForURL('**/?q=qwxzkv');
      await expect(page.getByRole('main').getByRole('textbox').first()).toHaveValue('qwxzkv');
      expect(new URL(page.url()).pathname).toMatch(/proposer|suggest/);
    });

    test('an empty box offers starting points, then what was searched', async ({ page }) => {
      await box(page).click();
      await expect(group(page, said.start)).toBeVisible();
      await expect(page.getByRole('option', { name: said.clear })).toHaveCount(0);
      await page.getByRole('option', { name: 'NPS' }).click();
      await expect(box(page)).toHaveValue('NPS');
      await expect(options(page).first().locator('.hit-term')).toHaveText('Net Promoter Score');
      await box(page).press('Enter');
      await page.waitForURL('**/net-promoter-score/');
      await page.keyboard.press('/');
      await expect(group(page, said.recent).getByRole('option')).toHaveText(['NPS', said.clear]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const clear = page.getByRole('option', { name: said.clear });
      await expect(clear).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(group(page, said.recent)).toHaveCount(0);
      await expect(box(page)).toBeFocused();
      await page.reload();
      await box(page).click();
      await expect(group(page, said.start)).toBeVisible();
      await expect(group(page, said.recent)).toHaveCount(0);
    });

    test('without the text index the headwords answer, and the box says so', async ({
      page,
      context,
    }) => {
      await context.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
      page.removeAllListeners('console');
      await box(page).fill('nps');
      await expect(options(page).first().locator('.hit-term')).toHaveText('Net Promoter Score');
      await expect(page.getByText(said.failed)).toBeVisible();
    });

    test('without the designations, the box says so and promises nothing', async ({
      page,
      context,
    }) => {
      await context.route('**/data/headwords.json', (route) => route.abort());
      page.removeAllListeners('console');
      await box(page).fill('nps');
      await expect(page.getByText(said.broken)).toBeVisible();
    });

    test('with a part of the text index missing, the box says so too', async ({
      page,
      context,
    }) => {
      await context.route('**/pagefind/**/*.pf_index', (route) => route.abort());
      page.removeAllListeners('console');
      await box(page).fill('satisfaction');
      await expect(options(page).first()).toBeVisible();
      await expect(page.getByText(said.failed)).toBeVisible();
    });
  });
}

test('an input method and a paste leave the box whole', async ({ page, context }) => {
  await page.goto('/fr/index/');
  await box(page).focus();
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'fidé',
    selectionStart: 4,
    selectionEnd: 4,
  });
  await expect(options(page).first()).toBeVisible();
  await page.dispatchEvent('term-search input', 'keydown', { key: 'Enter', isComposing: true });
  await session.send('Input.insertText', { text: 'fidélité' });
  await expect(box(page)).toHaveValue('fidélité');
  await expect(page).toHaveURL(/\/fr\/index\/$/);
  await box(page).fill('');
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('term-search input');
    input?.setRangeText('  taux\u00A0d’attrition \n', 0, 0, 'end');
    input?.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  });
  await expect(options(page).first().locator('.hit-term')).toHaveText('taux d’attrition');
});

test('whatever is pasted stays text, and does not stop the page', async ({ page }) => {
  await page.goto('/en/index/');
  await box(page).focus();
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('resource').length))
    .toBeGreaterThan(3);
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '.*+?^$ {}()|[]\\',
    '"><script>alert(1)</script>',
    '🙂👩‍👩‍👧‍👦',
    '\u202Eرضا العملاء',
    'x'.repeat(10_000),
    'attrition '.repeat(1000),
  ]) {
    await page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('term-search input');
      if (input === null) throw new Error('no input');
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, query);
    await expect(status(page)).not.toBeEmpty();
    await expect(page.locator('.search-popup img, .search-popup script')).toHaveCount(0);
  }
  await box(page).fill('taux d’attrition'.normalize('NFD'));
  await expect(options(page).first().locator('.hit-term')).toHaveText('churn rate');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('a tap chooses, and nothing sticks out at 200 % text', async ({ page }) => {
    await page.goto('/fr/');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await box(page).tap();
    await box(page).fill('enquête de satisfaction');
    const first = options(page).first();
    await expect(first).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await first.tap();
    await page.waitForURL('**/fr/termes/enquete-de-satisfaction/');
  });
});
