import { memory } from '../memory.ts';

const KEY = 'recent-searches';
const MOST = 5;

/** The queries that led somewhere, latest first; they stay on the device. */
export const recentSearches = {
  list(): string[] {
    try {
      const kept: unknown = JSON.parse(memory.get(KEY) ?? '[]');
      return Array.isArray(kept)
        ? kept.filter((one) => typeof one === 'string').slice(0, MOST)
        : [];
    } catch {
      return [];
    }
  },
  add(query: string): void {
    const asked = query.trim();
    if (asked === '') return;
    const same = (one: string) => one.toLowerCase() === asked.toLowerCase();
    const others = recentSearches.list().filter((one) => !same(one));
    memory.set(KEY, JSON.stringify([asked, ...others].slice(0, MOST)));
  },
  clear(): void {
    memory.set(KEY, '[]');
  },
};
