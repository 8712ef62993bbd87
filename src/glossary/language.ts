/** The two languages of the glossary, as BCP 47 tags. French first: it is the sources' language. */
export const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];

/** A value in each language. */
export type Bilingual<T = string> = Record<Language, T>;

/** @returns the facing language. */
export function facing(language: Language): Language {
  return language === 'fr' ? 'en' : 'fr';
}

/** @returns whether `value` is one of the glossary's languages. */
export function isLanguage(value: unknown): value is Language {
  return value === 'fr' || value === 'en';
}
