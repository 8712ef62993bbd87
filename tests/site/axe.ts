import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Lists of a thousand like lines: their first sections stand for the rest. */
const repeated = '.letter:nth-of-type(n + 3)';

/**
 * @returns what axe finds wrong on a page, text contrast below 7:1 included, each rule with the
 * first element that breaks it.
 */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude(repeated)
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
