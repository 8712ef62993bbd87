import type { Language } from '../../glossary/language.ts';
import { en } from './en.ts';
import { fr, type Wording } from './fr.ts';

/** Every word of the pages that is not content, in both languages. */
export const wording: Record<Language, Wording> = { fr, en };
