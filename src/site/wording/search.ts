import type { Bilingual } from '../../glossary/language.ts';
import type { LabelKind } from '../../glossary/search/headwords.ts';
import { designationWording } from './designations.ts';

/** The search box's words, on their own because the browser loads them. */
export interface SearchWording {
  label: string;
  placeholder: string;
  button: string;
  results: string;
  none: (query: string) => string;
  noneHint: string;
  indexLink: string;
  didYouMean: string;
  fullText: string;
  count: (count: number) => string;
  /** What a hit's label is, before the label itself. */
  why: Record<Exclude<LabelKind, 'preferred term' | 'key'>, string>;
  otherTerm: string;
  colon: string;
  failed: string;
  dev: string;
  resultsTitle: string;
  resultsFor: (query: string) => string;
  noScript: string;
}

export const searchWording: Bilingual<SearchWording> = {
  fr: {
    label: 'Chercher un terme ou un sigle',
    placeholder: 'Un terme, un sigle…',
    button: 'Chercher',
    results: 'Résultats',
    none: (query) => `Aucun résultat pour « ${query} ».`,
    noneHint: 'Vérifiez l’orthographe, ou parcourez l’index.',
    indexLink: 'Index A–Z',
    didYouMean: 'Orthographe proche',
    fullText: 'Dans le texte des entrées',
    count: (count) =>
      count === 0 ? 'Aucun résultat' : count === 1 ? '1 résultat' : `${count} résultats`,
    why: { ...designationWording.fr, deprecated: 'à éviter' },
    otherTerm: 'en anglais',
    colon: ' : ',
    failed:
      'La recherche dans le texte ne répond pas. Les termes et les sigles restent trouvables.',
    dev: 'En développement, la recherche dans le texte attend une construction (npm run build).',
    resultsTitle: 'Recherche',
    resultsFor: (query) => `Résultats pour « ${query} »`,
    noScript: 'La recherche a besoin de JavaScript. L’index et la page des sigles s’en passent.',
  },
  en: {
    label: 'Search for a term or an acronym',
    placeholder: 'A term, an acronym…',
    button: 'Search',
    results: 'Results',
    none: (query) => `Nothing found for “${query}”.`,
    noneHint: 'Check the spelling, or browse the index.',
    indexLink: 'A–Z index',
    didYouMean: 'Similar spelling',
    fullText: 'In the text of the entries',
    count: (count) => (count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`),
    why: { ...designationWording.en, deprecated: 'to be avoided' },
    otherTerm: 'in French',
    colon: ': ',
    failed: 'Full-text search is not answering. Terms and acronyms can still be found.',
    dev: 'In development, full-text search waits for a build (npm run build).',
    resultsTitle: 'Search',
    resultsFor: (query) => `Results for “${query}”`,
    noScript: 'Search needs JavaScript. The index and the acronyms page do without it.',
  },
};
