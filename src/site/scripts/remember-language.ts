import { isLanguage } from '../../glossary/language.ts';
import { memory } from './memory.ts';

/** Remembers the language that the reader switches to, for addresses that name none. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    const { language } = link.dataset;
    if (isLanguage(language)) memory.set('language', language);
  });
}
