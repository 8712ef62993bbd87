import { test as base, expect } from '@playwright/test';

/** A test that fails where the page complains in the console or asks another host for anything. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // The browser itself reports a page's own 404 status; that page is meant to have one.
        const own404 = message.text().includes('404') && message.location().url === page.url();
        if (!own404) complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', ({ message }) => {
        // A browser that is too busy for a view transition leaves it out, and says so here.
        if (!message.startsWith('Transition was ')) complaints.push(message);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
          complaints.push(`asked for ${request.url()}`);
        }
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
