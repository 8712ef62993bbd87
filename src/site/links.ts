import { isLanguage, type Language } from '../glossary/language.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** @returns an address of the site as a link, below the base path that the site is served under. */
export function href(address: string): string {
  return `${base}${address}`;
}

/** @returns an address of the site as an absolute URL. */
export function absolute(address: string, site: URL | undefined): string {
  return new URL(href(address), site).href;
}

/** @returns the language of the page at `url`; French where its address names none. */
export function languageAt(url: URL): Language {
  const [segment] = url.pathname.slice(base.length).split('/').filter(Boolean);
  return isLanguage(segment) ? segment : 'fr';
}

/** A page’s address in each language. */
export type Translations = Record<Language, string>;
