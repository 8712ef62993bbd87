import { describe, expect, it } from 'vitest';
import { copies, measures, notes, orphans } from '../../src/glossary/checks/completeness.ts';
import { circles, definitions } from '../../src/glossary/checks/definitions.ts';
import { examples } from '../../src/glossary/checks/examples.ts';
import type { Rule } from '../../src/glossary/checks/rule.ts';
import { spelling } from '../../src/glossary/checks/spelling.ts';
import { typography } from '../../src/glossary/checks/typography.ts';
import { type Body, noBody } from '../../src/glossary/components.ts';
import type { Concept } from '../../src/glossary/concept.ts';
import { concept } from './sample.ts';

/** @returns what a rule says of these concepts, each as “field: what is wrong”. */
function findings(rule: Rule, concepts: Concept[], body: Body = noBody): string[] {
  return rule({
    sources: concepts.map((one) => ({
      file: `${one.id}.mdx`,
      concept: one,
      body,
      lineOf: () => undefined,
    })),
    domains: [],
    ids: new Set(concepts.map(({ id }) => id)),
    today: '2026-12-31',
  }).map(({ field, wrong }) => `${field}: ${wrong}`);
}

const french = (text: string) => concept('a', { fr: { definition: text } });
const english = (text: string) => concept('a', { en: { definition: text } });
const inBody = (language: 'fr' | 'en', text: string): Body => ({
  ...noBody,
  texts: [{ text, language, line: 1 }],
});

describe('a definition', () => {
  it.each([
    [french('Ce qui sert de modèle aux essais'), 'starts with a capital'],
    [french('ce qui sert de modèle aux essais.'), 'ends with a stop'],
    [french('le modèle qui sert aux essais'), 'starts with an article'],
    [french('l’outil qui sert aux essais'), 'starts with an article'],
    [english('the thing the tests hold on to'), 'starts with an article'],
    [french('terme désignant ce qui sert aux essais'), 'speaks of the word'],
    [english('something that refers to the tests'), 'speaks of the word'],
    [english('thing for tests'), 'has 3 words'],
    [english('thing '.repeat(51)), 'has 51 words'],
    [
      concept('a', { fr: { term: 'appel perdu', definition: 'sorte d’appels perdus du matin' } }),
      'contains its own term',
    ],
  ])('%#: is found at fault: %s', (one, wrong) => {
    expect(findings(definitions, [one]).join()).toContain(wrong);
  });

  it.each([
    french('ce qui sert de modèle aux essais'),
    english('European Union law on how tests are done'),
    english('HTTP status code that tests answer'),
    english('French number that the tests may ring'),
  ])('%#: is sound', (one) => {
    expect(findings(definitions, [one])).toEqual([]);
  });

  it('does not lean on one that leans on it', () => {
    const a = concept('a', {
      fr: { term: 'chat', definition: 'échange écrit mené avec un agent' },
    });
    const b = concept('b', {
      fr: { term: 'agent', definition: 'personne qui répond dans un chat' },
    });
    expect(findings(circles, [a, b])).toEqual([
      'fr.definition: leans on “agent”, whose definition leans on this term',
    ]);
    expect(findings(circles, [a, concept('b', { fr: { term: 'agent' } })])).toEqual([]);
  });
});

describe('an example', () => {
  it('contains a designation of its term, plural or not', () => {
    const designations = [{ term: 'CSAT', type: 'acronym' }];
    const half = (example: string) => ({ term: 'appel perdu', designations, example });
    expect(findings(examples, [concept('a', { fr: half('Rien ici.') })])).toContain(
      'fr.example: does not contain “appel perdu” or another designation of it',
    );
    expect(
      findings(examples, [
        concept('a', { fr: half('Deux appels perdus.'), en: { term: 'x', example: 'An x.' } }),
      ]),
    ).toEqual([]);
    expect(
      findings(examples, [
        concept('a', { fr: half('Le CSAT baisse.'), en: { term: 'x', example: 'An x.' } }),
      ]),
    ).toEqual([]);
  });
});

describe('an entry', () => {
  const noted = { notes: ['une note'] };

  it('has a note in each language', () => {
    expect(findings(notes, [concept('a', { fr: noted })])).toEqual(['en.notes: has no note']);
  });

  it('does not say the same in both languages', () => {
    expect(findings(copies, [concept('a', { fr: noted, en: noted })])).toEqual([
      'fr.notes[0]: is the same in both languages',
    ]);
  });

  it('gives a formula where it is a measure, however far below', () => {
    const found = findings(measures, [
      concept('kpi'),
      concept('score', { broader: 'kpi' }),
      concept('finer-score', { broader: 'score' }),
      concept('person'),
    ]);
    expect(found).toHaveLength(2);
    expect(found[0]).toBe('broader: stands under “kpi” but has no formula');
  });

  it('can be reached from another', () => {
    const alone = concept('alone');
    expect(findings(orphans, [alone, concept('b', { related: ['c'] }), concept('c')])).toEqual([
      'related: nothing leads here',
    ]);
    expect(
      findings(orphans, [
        alone,
        concept('b', { fr: { notes: ['voir [[alone]]'] }, related: ['alone'] }),
      ]),
    ).toEqual([]);
  });
});

describe('typography', () => {
  it.each([
    ['un "mot" droit', 'a straight quotation mark'],
    ['et puis... rien', 'three full stops'],
    ['deux  espaces', 'two spaces'],
    ['un mot , puis', 'a space before a comma'],
    ['(trop loin )', 'a space inside a parenthesis'],
    ['un mot - un autre', 'a hyphen for a dash'],
    ['vrai; faux', 'no space before ;'],
    ['vrai? non', 'no space before ;'],
    ['ceci: cela', 'no space before a colon'],
    ['à 35%', 'no space before %'],
    ['A noter dès demain', 'a capital without its accent'],
    ['Ecrire le nom', 'a capital without its accent'],
    ['le coeur', 'oe'],
  ])('finds in French “%s”', (text, wrong) => {
    expect(findings(typography, [concept('b')], inBody('fr', text)).join()).toContain(wrong);
  });

  it.each([
    ['true ; false', 'a space before ;'],
    ['a « word »', 'French quotation marks'],
    ['at 35 %', 'a space before %'],
  ])('finds in English “%s”', (text, wrong) => {
    expect(findings(typography, [concept('b')], inBody('en', text)).join()).toContain(wrong);
  });

  it.each([
    ['fr', 'À 12 h 30 : « oui », dit-il ; 35 % de l’équipe, n’est-ce pas ?'],
    ['fr', 'A et B font jeu égal, de −100 à +100.'],
    ['en', 'At 12.30: “yes”, she said; 35% of them, really?'],
  ] as const)('lets good %s pass', (language, text) => {
    expect(findings(typography, [concept('b')], inBody(language, text))).toEqual([]);
  });
});

describe('spelling', () => {
  it.each([
    'the call center',
    'customer behavior',
    'to organize and personalize',
    'we analyzed it',
    'a canceled order',
    'the catalog',
    'toward noon',
  ])('finds “%s” American', (text) => {
    expect(findings(spelling, [concept('b')], inBody('en', text)).join()).toContain('is American');
  });

  it.each([
    'a small size, a prize, seized',
    'the word “center” is American',
    'organised behaviour',
  ])('lets “%s” pass', (text) => {
    expect(findings(spelling, [concept('b')], inBody('en', text))).toEqual([]);
  });
});
