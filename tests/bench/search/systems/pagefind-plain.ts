import type { Pagefind } from '../../../../src/site/scripts/search/pagefind.d.ts';
import type { Prepare } from './system.ts';

const MOST = 20;

/** Pagefind 1.6 over the pages as they are, with its own defaults. */
export const prepare: Prepare = async () => {
  const bundle = '/bench/plain/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return async (query) => {
    const results = (await pagefind.search(query))?.results ?? [];
    const pages = await Promise.all(results.slice(0, MOST).map((one) => one.data()));
    return pages.map(({ url }) => url);
  };
};
