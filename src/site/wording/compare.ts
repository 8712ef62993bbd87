import type { Bilingual } from '../../glossary/language.ts';

const fr = {
  title: 'Comparer des notions',
  lead: 'Deux à quatre notions côte à côte : ce qu’elles disent, ce qui les sépare.',
  pairTitle: (one: string, other: string) => `${one} et ${other} : quelle différence ?`,
  difference: 'La différence',
  sideBySide: 'Côte à côte',
  more: 'Ajouter une troisième notion',
  others: 'À comparer aussi',
  link: 'Comparer',
  linkTo: (one: string, other: string) => `Comparer ${one} et ${other}`,
  none: 'Ces deux notions ne sont plus données pour confondues ; leurs pages restent.',
  rows: {
    term: 'Terme',
    definition: 'Définition',
    facing: 'En anglais',
    designations: 'Autres désignations',
    example: 'Exemple',
    notes: 'À savoir',
    measure: 'Calcul',
    domain: 'Domaine',
  },
  add: 'Ajouter une notion',
  addHint: 'Un terme ou un sigle, dans l’une ou l’autre langue.',
  addButton: 'Ajouter',
  remove: (term: string) => `Retirer ${term}`,
  pairs: 'Les notions que l’on confond',
  noScript:
    'Pour choisir les notions vous-même, il faut JavaScript. Les comparaisons ci-dessous s’en passent.',
  states: {
    empty: 'Choisissez au moins deux notions.',
    one: 'Ajoutez une deuxième notion pour comparer.',
    many: 'Quatre notions au plus : les quatre premières sont montrées.',
    unknown: (what: string) => `« ${what} » n’est pas une notion du glossaire.`,
    already: (what: string) => `« ${what} » est déjà là.`,
    failed: 'Une page n’a pas pu être chargée. Vérifiez la connexion, puis rechargez.',
    shown: (count: number) => `${count} notions comparées.`,
  },
};

export type CompareWording = typeof fr;

const en: CompareWording = {
  title: 'Compare concepts',
  lead: 'Two to four concepts side by side: what they say, what sets them apart.',
  pairTitle: (one, other) => `${one} and ${other}: what is the difference?`,
  difference: 'The difference',
  sideBySide: 'Side by side',
  more: 'Add a third concept',
  others: 'More to compare',
  link: 'Compare',
  linkTo: (one, other) => `Compare ${one} and ${other}`,
  none: 'These two are no longer listed as confusable; their pages remain.',
  rows: {
    term: 'Term',
    definition: 'Definition',
    facing: 'In French',
    designations: 'Also called',
    example: 'Example',
    notes: 'Worth knowing',
    measure: 'How it is calculated',
    domain: 'Domain',
  },
  add: 'Add a concept',
  addHint: 'A term or an acronym, in either language.',
  addButton: 'Add',
  remove: (term) => `Remove ${term}`,
  pairs: 'Concepts that people mix up',
  noScript: 'Choosing the concepts yourself takes JavaScript. The comparisons below do without it.',
  states: {
    empty: 'Choose at least two concepts.',
    one: 'Add a second concept to compare.',
    many: 'Four concepts at most: the first four are shown.',
    unknown: (what) => `“${what}” is not a concept of the glossary.`,
    already: (what) => `“${what}” is already here.`,
    failed: 'A page could not be loaded. Check your connection, then reload.',
    shown: (count) => `${count} concepts compared.`,
  },
};

export const compareWording: Bilingual<CompareWording> = { fr, en };
