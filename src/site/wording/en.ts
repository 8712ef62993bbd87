import { designationWording } from './designations.ts';
import { regionNames } from './regions.ts';
import type { Wording } from './fr.ts';

export const en: Wording = {
  name: 'English',
  site: {
    title: 'En regard',
    tagline: 'Bilingual glossary of customer relations',
    description:
      'The terms of customer relations, defined in English and French on facing pages: acronyms, metrics, telephony, contact centres.',
  },
  nav: {
    label: 'Main navigation',
    skip: 'Skip to content',
    index: 'A–Z index',
    domains: 'Domains',
    acronyms: 'Acronyms',
    switchTo: 'Français',
    switchLabel: 'Lire cette page en français',
  },
  theme: {
    toDark: 'Switch to dark colours',
    toLight: 'Switch to light colours',
  },
  footer: {
    nav: 'Other pages',
    licence: 'Text under CC BY 4.0, code under the MIT licence.',
    updated: (date) => `Entries last changed on ${date}.`,
  },
  home: {
    heading: 'The language of customer relations, in English and French side by side',
    lead: (count) =>
      `${count} concepts, each defined in both languages, with its acronyms, an example and what it should not be confused with.`,
    daily: 'Term of the day',
    byLetter: 'In alphabetical order',
    byDomain: 'By domain',
    toStart: 'To begin with',
  },
  index: {
    title: 'A–Z index',
    lead: (count) => `All ${count} terms of the glossary, in English alphabetical order.`,
    facingTitle: 'Index of French terms',
    facingLead: (count) =>
      `The glossary’s ${count} concepts under their French names, in French alphabetical order.`,
    letters: 'Letters',
    orders: 'Language of the terms',
    order: { fr: 'French terms', en: 'English terms' },
    domain: 'Domain',
    allDomains: 'All domains',
    keys: 'On a keyboard, a letter leads to its section.',
    shownOne: '1 term shown',
    shownMany: '{count} terms shown',
    digits: '0–9',
    see: 'see',
  },
  domains: {
    title: 'Domains',
    lead: 'Every concept in the glossary belongs to one domain, and to one only.',
    count: (count) => (count === 0 ? 'no terms' : count === 1 ? '1 term' : `${count} terms`),
    toList: 'Go to the list',
    mapAlt: (count) =>
      `Map of the domain’s ${count} terms and the ties between them; the list below leads to the same pages.`,
    mapLegend: {
      broader: 'from narrower to broader',
      related: 'see also',
      confusable: 'not to be confused',
    },
    empty: 'No terms yet.',
  },
  acronyms: {
    title: 'Acronyms',
    lead: 'Every acronym, the term that it leads to and the French equivalent. One with several readings shows them all.',
    acronym: 'Acronym',
    own: 'In English',
    other: 'In French',
  },
  lessons: {
    title: 'Lessons',
    lead: 'Course pages to be read from beginning to end, with questions to test yourself.',
    legend: 'A box with a rule beside it is a definition of the glossary.',
    summary: 'To take away',
    questions: 'Test yourself',
    questionsLead: 'Open a question to see its answer.',
  },
  selections: {
    title: 'Selections',
    lead: 'Short lists of terms, chosen for a reader or an occasion.',
  },
  sources: {
    title: 'Sources',
    lead: 'The standards, laws and publications that entries cite, and the entries that cite them.',
    method:
      'The definitions are written for this glossary. A source is cited only where the entry rests on it; official French recommendations (FranceTerme, OQLF) are named beside the term they recommend.',
    citedBy: 'Cited by',
  },
  suggest: {
    title: 'Suggest a term',
    lead: 'Is a term missing, a definition debatable, an example off? Tell us.',
    term: 'The term, or the entry to correct',
    what: 'What you suggest',
    whatHint: 'Its meaning, the sentence you met it in, its equivalent in the other language.',
    source: 'Where you found it (optional)',
    send: 'Send',
    copy: 'Copy the text',
    copied: 'Text copied',
    how: 'Copy the text and give it to whoever publishes this glossary; nothing is sent from here.',
    missing: 'Write the term at least.',
  },
  search: {
    empty: 'Clear',
    label: 'Search for a term or an acronym',
    placeholder: 'A term, an acronym…',
    button: 'Search',
    results: 'Results',
    title: 'Search',
    try: 'Try:',
    resultsFor: 'Results for “{query}”',
    lead: 'A term, an acronym or a question, in either language.',
    facets: 'Narrow the results',
    pages: 'Pages of results',
    noneHint: 'Check the spelling, or browse the index.',
    noScript: 'Search needs JavaScript. The index and the acronyms page do without it.',
  },
  term: {
    title: (term) => `${term}: definition, French, example`,
    partOfSpeech: (part, _gender, plural) => {
      const names = { noun: 'n.', verb: 'v.', adjective: 'adj.', adverb: 'adv.', other: 'phr.' };
      return part === 'noun' && plural ? 'n. pl.' : names[part];
    },
    gender: (gender) => ({ masculine: 'm.', feminine: 'f.', common: 'm. or f.' })[gender],
    definition: 'Definition',
    designations: 'Also called',
    type: designationWording.en,
    status: { preferred: 'preferred', admitted: 'admitted', deprecated: 'to be avoided' },
    region: regionNames.en,
    mark: (sign, owner) => `${sign} mark of ${owner}`,
    notes: 'Worth knowing',
    example: 'Example',
    measure: 'How it is calculated',
    where: 'where',
    worked: 'Worked case',
    reading: 'How to read it',
    better: {
      higher: 'Higher is better.',
      lower: 'Lower is better.',
      neither: 'Neither high nor low is good in itself.',
    },
    scale: (low, high) => `From ${low} to ${high}.`,
    body: 'Going further',
    table: 'Table',
    confusable: 'Not to be confused with',
    relations: 'Around this concept',
    here: 'This entry',
    relation: {
      broader: 'broader',
      narrower: 'narrower',
      related: 'see also',
      confusable: 'not to be confused with',
    },
    alphabet: 'In alphabetical order',
    inDomain: (domain) => `In the domain “${domain}”`,
    columns: {
      label: 'Languages shown',
      both: 'both',
    },
    sources: 'Sources',
    cite: 'Cite this entry',
    citation: (term, updated, address) =>
      `“${term}”, En regard: a bilingual glossary of customer relations, entry of ${updated}, ${address}`,
    copy: {
      link: 'Copy the link',
      citation: 'Copy the citation',
      pair: 'Copy both terms',
    },
    copied: {
      link: 'Link copied',
      citation: 'Citation copied',
      pair: 'Terms copied',
    },
    dates: (created, updated) =>
      created === updated
        ? `Entry created on ${created}.`
        : `Entry created on ${created}, revised on ${updated}.`,
    suggest: 'Suggest a correction',
  },
  unit: {
    percent: (value) => `${value}%`,
    points: (value, one) => `${value} ${one ? 'point' : 'points'}`,
    score: (value) => value,
    ratio: (value) => value,
    count: (value) => value,
    euros: (value) => `€${value}`,
    seconds: (value) => `${value} s`,
    minutes: (value) => `${value} min`,
    hours: (value) => `${value} h`,
    days: (value, one) => `${value} ${one ? 'day' : 'days'}`,
    months: (value, one) => `${value} ${one ? 'month' : 'months'}`,
    years: (value, one) => `${value} ${one ? 'year' : 'years'}`,
  },
  choice: {
    title: (name) => `${name}: several readings`,
    lead: (name) => `“${name}” can stand for more than one thing.`,
  },
  redirect: {
    title: 'Page moved',
    lead: 'This address now leads to:',
  },
  withdrawn: {
    title: (term) => `${term}: entry withdrawn`,
    lead: 'This entry has been withdrawn from the glossary.',
    replacement: 'It is replaced by:',
  },
  notFound: {
    title: 'Page not found',
    lead: 'No page answers at this address.',
    close: 'Perhaps you were looking for:',
    otherwise: 'Search for a term above, or browse',
    index: 'the A–Z index',
  },
  choose: {
    title: 'Choose your language',
  },
};
