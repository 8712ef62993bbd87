import type { Locator, Page } from '@playwright/test';

/** The search box and what it lists. */
export const box = (page: Page): Locator => page.locator('term-search').getByRole('combobox');
export const options = (page: Page): Locator => page.locator('term-search').getByRole('option');
export const group = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('group', { name });
export const status = (page: Page): Locator => page.locator('term-search [role=status]');
