import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kinds } from './pages.ts';
import { expect, test } from './test.ts';

/** Most bytes, compressed, that a term page may load before anybody touches it. */
const most = { all: 60_000, withoutFonts: 20_000, scripts: 6_000 };

const sizes = new Map<string, number>();

/** @returns the compressed size of a built file in bytes; fonts are compressed already. */
function sizeOf(address: string): number {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const content = readFileSync(join('dist', address));
  const size = address.endsWith('.woff2') ? content.length : gzipSync(content).length;
  sizes.set(address, size);
  return size;
}

test('a term page is light', () => {
  const pages = globSync('dist/{fr/termes,en/terms}/*/index.html');
  expect(pages.length).toBeGreaterThan(600);
  const heavy = pages.flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    const addresses = (pattern: RegExp) =>
      new Set([...html.matchAll(pattern)].map(([, address = '']) => address));
    const sum = (list: Set<string>) => [...list].reduce((all, one) => all + sizeOf(one), 0);
    const scripts = sum(addresses(/(?:<script[^>]* src|rel="modulepreload" href)="([^"]+)"/g));
    const styles = sum(addresses(/rel="stylesheet" href="([^"]+)"/g));
    const fonts = sum(addresses(/(?:href=|url\()"([^"]+\.woff2)"/g));
    const withoutFonts = gzipSync(html).length + scripts + styles;
    const tooMuch =
      scripts > most.scripts || withoutFonts > most.withoutFonts || withoutFonts + fonts > most.all;
    return tooMuch ? [{ page: basename(join(file, '..')), scripts, withoutFonts, fonts }] : [];
  });
  expect(heavy).toEqual([]);
});

for (const kind of [
  'home, French',
  'term with formula and figure, English',
  'index, French',
  'domain, English',
  'results, French',
  'lesson, French',
  'a card, English',
  'comparison by hand, French',
]) {
  test(`nothing shifts while it loads: ${kind}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          shifts.push(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(kinds[kind] ?? '');
    // Once more, with the fonts at hand: how far text moves when they come depends on those that
    // the machine has in their place.
    await page.reload();
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.01);
  });
}

test('the page behind a link is there before the click', async ({ page }) => {
  await page.goto('/fr/');
  const link = page.locator('.daily a').first();
  const address = (await link.getAttribute('href')) ?? '';
  const fetched = page.context().waitForEvent('response', {
    predicate: (response) => response.url().endsWith(address),
  });
  await link.hover();
  await fetched;
  await link.click();
  await page.waitForURL(`**${address}`);
  const delivery = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return (entry as PerformanceNavigationTiming & { deliveryType: string }).deliveryType;
  });
  expect(delivery).toBe('navigational-prefetch');
});
