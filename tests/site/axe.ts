import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Lists of a thousand like lines: their first sections stand for the rest. */
const repeated = '.letter:nth-of-type(n + 3)';

/**
 * @param rules only these; all of them without it.
 * @returns what axe finds wrong on a page, each rule with the first element that breaks it.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude(repeated);
  const found = await (rules === undefined ? axe : axe.withRules([...rules])).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
