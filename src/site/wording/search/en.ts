import type { Region } from '../../../glossary/vocabulary.ts';
import type { Reason, SearchWording } from './words.ts';

const names: Record<Reason, string> = {
  'preferred term': 'term for',
  acronym: 'acronym of',
  'full form': 'full form of',
  synonym: 'synonym of',
  variant: 'variant of',
  spelling: 'spelling of',
  anglicism: 'anglicism for',
  trademark: 'trademark for',
  'former name': 'former name of',
  deprecated: 'discouraged name of',
};

const regions: Record<Region, string> = {
  FR: 'French',
  BE: 'Belgian',
  CH: 'Swiss',
  CA: 'Canadian',
  GB: 'British',
  US: 'US',
};

export const words: SearchWording = {
  none: (query) => `Nothing found for “${query}”.`,
  neighbours: 'At this place in the alphabet',
  indexLink: 'A–Z index',
  suggest: (query) => `Suggest the term “${query}”`,
  didYouMean: 'Did you mean',
  about: 'Going by your words',
  fullText: 'In the text of the entries',
  readings: (query) => `“${query}” has several readings`,
  recent: 'Recent searches',
  clear: 'Clear recent searches',
  cleared: 'Recent searches cleared',
  start: 'To start with',
  starters: ['NPS', 'churn', 'GDPR'],
  count: (count) => (count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`),
  introduce: (reason, spoken, region) => {
    const tongue = spoken === 'fr' && reason !== 'anglicism' ? 'French ' : '';
    const where = region === undefined ? tongue : `${regions[region]} `;
    return `${where}${names[reason]} `;
  },
  lesson: 'Lesson',
  selection: 'Selection',
  searching: 'Searching…',
  failed: 'Full-text search is not answering. Terms and acronyms can still be found.',
  broken: 'Search is not answering. The A–Z index leads to every term.',
  dev: 'Full-text search is not answering: see what npm run dev prints.',
  byDomain: 'Domain',
  byKind: 'Nature',
  everything: 'All',
  kinds: { term: 'Concepts', acronym: 'With an acronym', measure: 'Measures', lesson: 'Lessons' },
  previous: 'Previous',
  next: 'Next',
};
