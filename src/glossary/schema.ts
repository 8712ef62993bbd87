import { z } from 'zod';
import type { Language } from './language.ts';
import { typeset } from './text.ts';

/** An id: ASCII kebab-case, so that it reads the same in an address, a file name and a mail. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A concept’s, a domain’s, a lesson’s or a selection’s id. */
export const id = z.string().regex(idPattern);

/** YAML readers turn `2026-11-22` into a Date or leave it a string: both become the string. */
export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/** Running text of one language, typeset. */
export const text = (language: Language) =>
  z
    .string()
    .trim()
    .min(1)
    .transform((value) => typeset(value, language));

/** The same said in each language. */
export const inBoth = z.strictObject({ fr: text('fr'), en: text('en') });
