import type { Language } from '../glossary/language.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** @returns an address of the site as a link, below the base path that the site is served under. */
export function href(address: string): string {
  return `${base}${address}`;
}

/** @returns an address of the site as an absolute URL. */
export function absolute(address: string, site: URL | undefined): string {
  return new URL(href(address), site).href;
}

/** A page’s address in each language. */
export type Translations = Record<Language, string>;
