import { box } from './search-box.ts';
import { expect, test } from './test.ts';

const said = {
  fr: {
    address: '/fr/recherche/',
    title: 'Résultats pour « client »',
    measures: 'Indicateurs',
    domain: 'Centre de contact',
    next: 'Suivante',
    searching: 'Recherche en cours…',
    narrow: 'Affiner les résultats',
    none: 'Aucun résultat pour « qwxzkv ».',
    suggest: 'Proposer le terme « qwxzkv »',
    failed: 'La recherche dans le texte ne répond pas',
  },
  en: {
    address: '/en/search/',
    title: 'Results for “client”',
    measures: 'Measures',
    domain: 'Contact centre operations',
    next: 'Next',
    searching: 'Searching…',
    narrow: 'Narrow the results',
    none: 'Nothing found for “qwxzkv”.',
    suggest: 'Suggest the term “qwxzkv”',
    failed: 'Full-text search is not answering',
  },
} as const;

for (const language of ['fr', 'en'] as const) {
  const words = said[language];

  test.describe(`in ${language}`, () => {
    test('results are paged and narrowed, in the address, and back undoes it', async ({ page }) => {
      await page.goto(`${words.address}?q=client`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
      await expect(box(page)).toHaveValue('client');
      const results = page.locator('.result');
      await expect(results).toHaveCount(20);
      const first = await results.first().textContent();
      await page.getByRole('link', { name: words.next }).click();
      await expect(page).toHaveURL(/page=2/);
      await expect(results.first()).not.toHaveText(first ?? '');
      const measures = page.getByRole('link', { name: new RegExp(`^${words.measures} \\d`) });
      const count = Number(/\d+/.exec((await measures.textContent()) ?? '')?.[0]);
      expect(count).toBeGreaterThan(0);
      await measures.click();
      await expect(page).toHaveURL(/kind=measure/);
      await expect(page).not.toHaveURL(/page=/);
      await expect(page.locator('.results-count')).toHaveText(new RegExp(`^${count} `));
      await expect(measures).toHaveAttribute('aria-current', 'true');
      await page.goBack();
      await expect(page).toHaveURL(/page=2/);
      await page.goBack();
      await expect(results.first()).toHaveText(first ?? '');
      await page.goForward();
      await page.goForward();
      await expect(page.locator('.results-count')).toHaveText(new RegExp(`^${count} `));
    });

    test('a narrowed page can be linked, and each hit of it belongs there', async ({ page }) => {
      await page.goto(`${words.address}?q=client&domain=contact-centre`);
      await expect(page.locator('.result').first()).toBeVisible();
      for (const domain of await page.locator('.result .hit-domain').allTextContents()) {
        expect(domain).toBe(words.domain);
      }
    });

    test('hits have a definition or a sentence, its words marked, its language told', async ({
      page,
    }) => {
      await page.goto(`${words.address}?q=entrepot`);
      const hit = page.locator('.result', { has: page.locator('mark', { hasText: 'entrepôt' }) });
      const excerpt = hit.first().locator('.hit-excerpt');
      await expect(excerpt.locator('mark').first()).toHaveText(/entrepôt/);
      if (language === 'fr') await expect(excerpt).not.toHaveAttribute('lang');
      else await expect(excerpt).toHaveAttribute('lang', 'fr');
      await expect(hit.first().locator('.hit-equivalent')).toHaveAttribute(
        'lang',
        language === 'fr' ? 'en' : 'fr',
      );
    });

    test('what the concepts say is there before the text, and stays as it is', async ({
      page,
      context,
    }) => {
      const text = Promise.withResolvers<void>();
      await context.route('**/pagefind/pagefind.js', async (route) => {
        await text.promise;
        await route.continue();
      });
      await page.goto(`${words.address}?q=attrition`);
      const first = page.locator('.result a').first();
      await expect(page.locator('.result .hit-excerpt').first()).toBeVisible();
      await expect(page.locator('.results-count')).toHaveText(words.searching);
      const named = await page.locator('.result').count();
      await first.focus();
      const place = await first.boundingBox();
      text.resolve();
      await expect(page.locator('.results-count')).toHaveText(/^\d/);
      expect(await page.locator('.result').count()).toBeGreaterThan(named);
      await expect(first).toBeFocused();
      expect(await first.boundingBox()).toEqual(place);
    });

    test('on a phone what narrows the results is folded, and says what was chosen', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${words.address}?q=client`);
      const measures = page.getByRole('link', { name: new RegExp(`^${words.measures} \\d`) });
      await expect(measures).toBeHidden();
      await page.getByText(words.narrow).click();
      await measures.click();
      await expect(page).toHaveURL(/kind=measure/);
      await expect(page.locator('.facets summary')).toContainText(words.measures);
    });

    test('nothing found: neighbours, the index, and a suggestion with the words', async ({
      page,
    }) => {
      await page.goto(`${words.address}?q=qwxzkv`);
      await expect(page.getByText(words.none)).toBeVisible();
      await expect(page.locator('.results-none .term-list li')).not.toHaveCount(0);
      await page.getByRole('main').getByRole('link', { name: words.suggest }).click();
      await expect(page.getByRole('main').getByRole('textbox').first()).toHaveValue('qwxzkv');
    });

    test('without the text index the page still answers, and says so', async ({
      page,
      context,
    }) => {
      await context.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
      page.removeAllListeners('console');
      await page.goto(`${words.address}?q=nps`);
      await expect(page.locator('.result .hit-term').first()).toHaveText('Net Promoter Score');
      await expect(page.getByText(words.failed)).toBeVisible();
    });

    test('a browser can add the site as a search engine', async ({ page, request }) => {
      await page.goto(`/${language}/`);
      const link = page.locator('link[rel=search]');
      await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
      const description = await request.get((await link.getAttribute('href')) ?? '');
      expect(await description.text()).toContain(`${words.address}?q={searchTerms}"`);
    });
  });
}

test('the kinds of result: lessons are found by their text too', async ({ page }) => {
  await page.goto('/fr/recherche/?q=suivre+la+relation+client&kind=lesson');
  await expect(page.locator('.result a').first()).toHaveAttribute(
    'href',
    '/fr/lecons/suivre-la-relation-client/',
  );
  await expect(page.locator('.result .hit-domain').first()).toHaveText('Leçon');
});

test('markup in a query stays text', async ({ page }) => {
  await page.goto(`/fr/recherche/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('an address that asks for what is not there is read as far as it goes', async ({ page }) => {
  await page.goto('/en/search/?q=client&page=-3&kind=nonsense&domain=');
  await expect(page.locator('.result')).toHaveCount(20);
});
