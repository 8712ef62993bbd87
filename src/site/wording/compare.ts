import type { Bilingual } from '../../glossary/language.ts';
import { en as enPages } from './en.ts';
import { fr as frPages } from './fr.ts';

const fr = {
  title: 'Comparer des notions',
  lead: 'Deux à quatre notions côte à côte : ce qu’elles disent, ce qui les sépare.',
  pairTitle: (one: string, other: string) => `${one} et ${other} : quelle différence ?`,
  sideBySide: 'Côte à côte',
  more: 'Ajouter une troisième notion',
  others: 'À comparer aussi',
  link: 'Comparer',
  linkTo: (one: string, other: string) => `Comparer ${one} et ${other}`,
  none: 'Ces deux notions ne sont plus données pour confondues ; leurs pages restent.',
  withdrawn: 'L’une au moins de ces notions a été retirée du glossaire. À lire aujourd’hui :',
  compareNow: 'Comparer ces notions',
  rows: {
    term: 'Terme',
    definition: frPages.term.definition,
    facing: 'En anglais',
    designations: frPages.term.designations,
    example: frPages.term.example,
    notes: frPages.term.notes,
    measure: frPages.term.measure,
    better: frPages.term.reading,
    domain: frPages.index.domain,
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
  sideBySide: 'Side by side',
  more: 'Add a third concept',
  others: 'More to compare',
  link: 'Compare',
  linkTo: (one, other) => `Compare ${one} and ${other}`,
  none: 'These two are no longer listed as confusable; their pages remain.',
  withdrawn: 'At least one of these concepts has been withdrawn from the glossary. To read today:',
  compareNow: 'Compare these concepts',
  rows: {
    term: 'Term',
    definition: enPages.term.definition,
    facing: 'In French',
    designations: enPages.term.designations,
    example: enPages.term.example,
    notes: enPages.term.notes,
    measure: enPages.term.measure,
    better: enPages.term.reading,
    domain: enPages.index.domain,
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
