import type { Bilingual } from '../../glossary/language.ts';
import type { DesignationType } from '../../glossary/vocabulary.ts';

/** What each type of designation is called, on a term's page and in search results. */
export const designationWording: Bilingual<Record<DesignationType, string>> = {
  fr: {
    acronym: 'sigle',
    'full form': 'forme développée',
    synonym: 'synonyme',
    variant: 'variante',
    anglicism: 'anglicisme',
    trademark: 'marque',
    'former name': 'ancien nom',
  },
  en: {
    acronym: 'acronym',
    'full form': 'full form',
    synonym: 'synonym',
    variant: 'variant',
    anglicism: 'borrowing',
    trademark: 'trademark',
    'former name': 'former name',
  },
};
