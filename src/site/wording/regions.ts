import type { Bilingual } from '../../glossary/language.ts';
import type { Region } from '../../glossary/vocabulary.ts';

/** What the countries whose usage is told apart are called. */
export const regionNames: Bilingual<Record<Region, string>> = {
  fr: {
    FR: 'France',
    BE: 'Belgique',
    CH: 'Suisse',
    CA: 'Canada',
    GB: 'Royaume-Uni',
    US: 'États-Unis',
  },
  en: {
    FR: 'France',
    BE: 'Belgium',
    CH: 'Switzerland',
    CA: 'Canada',
    GB: 'United Kingdom',
    US: 'United States',
  },
};
