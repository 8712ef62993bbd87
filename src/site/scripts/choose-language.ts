import { isLanguage } from '../../glossary/language.ts';
import { memory } from './memory.ts';

/** Sends the reader of an address without a language on to the remembered or the browser's one. */
const remembered = memory.get('language');
const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
const language = isLanguage(remembered) ? remembered : (preferred ?? 'fr');
const target = document.querySelector<HTMLAnchorElement>(`a[data-language="${language}"]`);
if (target) location.replace(target.href);
