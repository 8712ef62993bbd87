import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/**
 * What the site leans on that Pagefind does not promise: each of these failing is the reason to
 * look again before another version of it is taken.
 */
test.describe('Pagefind', () => {
  test('is the pinned version', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies['pagefind']).toBe('1.6.0');
  });

  test('answers from its own language’s index alone, until the other is merged', async ({
    page,
  }) => {
    await page.goto('/fr/');
    const alone = await search(page, 'warehouse', { merged: false });
    const merged = await search(page, 'warehouse', { merged: true });
    expect(alone.filter((url) => url.startsWith('/en/'))).toEqual([]);
    expect(merged.some((url) => url.startsWith('/en/'))).toBe(true);
    expect((await search(page, 'entrepot', { merged: true })).length).toBeGreaterThan(0);
  });

  test('merges its own bundle in another language only under another address', async ({ page }) => {
    page.removeAllListeners('console');
    await page.goto('/fr/');
    const same = await search(page, 'warehouse', { merged: true, bundle: '/pagefind/' });
    expect(same.filter((url) => url.startsWith('/en/'))).toEqual([]);
  });

  test('falls back to the largest index for a language that it has not', async ({ page }) => {
    await page.goto('/fr/');
    await page.evaluate(() => {
      document.documentElement.lang = 'de';
    });
    expect((await search(page, 'client', { merged: false })).length).toBeGreaterThan(0);
  });

  test('finds a word after an elision, since the indexed copy has a straight apostrophe', async ({
    page,
  }) => {
    await page.goto('/fr/');
    // In the entries this word stands only after an elision: « l’entrepôt ».
    expect(await search(page, 'entrepot', { merged: false })).toContain('/fr/termes/voix-sur-ip/');
  });

  test('gives no result, and no error, for a part of the index that is missing', async ({
    page,
    context,
  }) => {
    page.removeAllListeners('console');
    await context.route('**/*.pf_index', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/fr/');
    expect(await search(page, 'satisfaction', { merged: false })).toEqual([]);
  });

  test('hands back the page’s own account of its headword, unweighed', async ({ page }) => {
    await page.goto('/fr/');
    const { url, meta } = await page.evaluate(async () => {
      const address = '/pagefind/pagefind.js';
      const pagefind = await import(address);
      const { results } = await pagefind.search('entrepot');
      return results[0].data();
    });
    expect(JSON.parse(meta['headword'])).toMatchObject({ kind: 'term', address: { fr: url } });
  });
});

test.describe('the site', () => {
  test('the text of the entries is searched in both languages, apostrophes or not', async ({
    page,
  }) => {
    for (const query of ['entrepot', "l'entrepôt", 'l’entrepôt']) {
      await page.goto(`/fr/recherche/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('.result a[href$="/fr/termes/voix-sur-ip/"]'), query).toBeVisible();
    }
    await page.goto('/fr/recherche/?q=insurer');
    await expect(page.locator('.result a[href$="/fr/termes/net-promoter-score/"]')).toBeVisible();
  });

  test('a word that it does not know is not answered with one letter of it', async ({ page }) => {
    await page.goto('/en/search/?q=loylaty');
    await expect(page.locator('.hit-term').first()).toHaveText('customer loyalty');
    for (const mark of await page.locator('main mark').allTextContents()) {
      expect(mark.toLowerCase()).toContain('loy');
    }
  });
});

/** Asks a fresh instance of Pagefind; @returns the addresses of the pages that it finds. */
async function search(
  page: Page,
  query: string,
  { merged, bundle = '/pagefind/./' }: { merged: boolean; bundle?: string },
): Promise<string[]> {
  return page.evaluate(
    async ([text, merge, address]) => {
      const script = '/pagefind/pagefind.js';
      const { createInstance } = await import(script);
      const pagefind = createInstance({ baseUrl: '/' });
      await pagefind.init();
      if (merge) await pagefind.mergeIndex(address, { language: 'en', baseUrl: '/' });
      const { results } = await pagefind.search(text);
      const pages = await Promise.all(
        (results as { data(): Promise<{ url: string }> }[]).slice(0, 30).map((one) => one.data()),
      );
      return pages.map(({ url }) => url);
    },
    [query, merged, bundle] as const,
  );
}
