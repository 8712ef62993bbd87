import { describe, expect, it } from 'vitest';
import { mainAcronym } from '../../src/glossary/glossary.ts';
import { linkedIds, parseLinks, plainText } from '../../src/glossary/links.ts';
import { concept, glossaryOf, pick } from './sample.ts';

describe('Glossary', () => {
  it('answers relations from either side', () => {
    const glossary = glossaryOf(
      concept('kpi'),
      concept('nps', {
        broader: 'kpi',
        related: ['promoter'],
        confusable: [{ id: 'csat', fr: 'différence', en: 'difference' }],
      }),
      concept('csat'),
      concept('promoter'),
    );
    const of = (id: string) => glossary.relations(pick(glossary, id));
    expect(of('kpi').narrower.map(({ id }) => id)).toEqual(['nps']);
    expect(of('promoter').related.map(({ id }) => id)).toEqual(['nps']);
    expect(of('csat').confusable).toMatchObject([
      { concept: { id: 'nps' }, difference: { fr: 'différence', en: 'difference' } },
    ]);
  });

  it('leaves withdrawn concepts out of every list but knows them', () => {
    const glossary = glossaryOf(
      concept('old', { status: 'withdrawn', replacedBy: 'new' }),
      concept('new', { related: ['old'] }),
    );
    expect(glossary.concepts.map(({ id }) => id)).toEqual(['new']);
    expect(glossary.get('old')?.replacedBy).toBe('new');
    expect(glossary.index('fr').flatMap(({ lines }) => lines)).toHaveLength(1);
    expect(glossary.relations(pick(glossary, 'new')).related).toEqual([]);
  });

  it('sends readers in the index from other names to the preferred term', () => {
    const glossary = glossaryOf(
      concept('google-ads', {
        fr: {
          term: 'Google Ads',
          designations: [
            { term: 'AdWords', type: 'former name' },
            { term: 'Google-Ads', type: 'variant' },
          ],
        },
      }),
    );
    expect(
      glossary
        .index('fr')
        .map(({ letter, lines }) => [letter, ...lines.map(({ term, see }) => [term, see])]),
    ).toEqual([
      ['A', ['AdWords', true]],
      ['G', ['Google Ads', false]],
    ]);
  });

  it('shows every reading of an acronym, and no deprecated one', () => {
    const crm = [{ term: 'CRM', type: 'acronym' }];
    const glossary = glossaryOf(
      concept('a', { fr: { designations: crm } }),
      concept('b', {
        fr: { designations: [...crm, { term: 'XYZ', type: 'acronym', status: 'deprecated' }] },
      }),
    );
    expect(
      glossary.acronyms('fr').map(({ acronym, readings }) => [acronym, readings.length]),
    ).toEqual([['CRM', 2]]);
    expect(mainAcronym(pick(glossary, 'b'), 'fr')).toBe('CRM');
  });
});

describe('links in running text', () => {
  it('are told from words, with and without a label', () => {
    expect(parseLinks('le [[nps]] et [[kpi|les KPI]].')).toEqual([
      'le ',
      { id: 'nps', label: undefined },
      ' et ',
      { id: 'kpi', label: 'les KPI' },
      '.',
    ]);
    expect(linkedIds('[[a]] [[b|c]]')).toEqual(['a', 'b']);
    expect(plainText('le [[nps]], [[kpi|les KPI]]', () => 'NPS')).toBe('le NPS, les KPI');
  });
});
