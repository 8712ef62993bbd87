import { describe, expect, it } from 'vitest';
import { headwordData } from '../../src/glossary/search/headwords.ts';
import { indexHeadwords, lookUp, SURE } from '../../src/glossary/search/lookup.ts';
import { concept, glossaryOf } from './sample.ts';

const glossary = glossaryOf(
  concept('nps', {
    fr: { term: 'Net Promoter Score', designations: [{ term: 'NPS', type: 'acronym' }] },
    en: { term: 'Net Promoter Score', designations: [{ term: 'NPS', type: 'acronym' }] },
  }),
  concept('churn-rate', {
    fr: { term: 'taux d’attrition', keys: ['combien de clients partent'] },
    en: { term: 'churn rate' },
  }),
  concept('customer-churn', {
    fr: { term: 'attrition client', designations: [{ term: 'churn', type: 'anglicism' }] },
    en: { term: 'customer churn', designations: [{ term: 'churn', type: 'variant' }] },
  }),
  concept('upselling', { fr: { term: 'montée en gamme' }, en: { term: 'upselling' } }),
  concept('crm-software', {
    fr: { term: 'logiciel de CRM', designations: [{ term: 'CRM', type: 'acronym' }] },
    en: { term: 'CRM software', designations: [{ term: 'CRM', type: 'acronym' }] },
  }),
  concept('customer-relationship-management', {
    fr: { term: 'gestion de la relation client', designations: [{ term: 'CRM', type: 'acronym' }] },
    en: {
      term: 'customer relationship management',
      designations: [{ term: 'CRM', type: 'acronym' }],
    },
  }),
);
const index = indexHeadwords(headwordData(glossary).headwords);
const first = (query: string) => lookUp(index, query, 'fr')[0];

describe('lookUp', () => {
  it.each([
    ['nps', 'nps', 'exact'],
    ['N.P.S', 'nps', 'exact'],
    ["taux d'attrition", 'churn-rate', 'exact'],
    ['TAUX ATTRITION', 'churn-rate', 'exact'],
    ['attrition taux', 'churn-rate', 'words'],
    ['attrition', 'customer-churn', 'prefix'],
    ['up selling', 'upselling', 'exact'],
    ['up-sel', 'upselling', 'prefix'],
    ['relation gestion', 'customer-relationship-management', 'words'],
    ['atrition cleint', 'customer-churn', 'similar'],
    ['promotre score', 'nps', 'similar'],
    ['clients partent', 'churn-rate', 'words'],
  ])('finds “%s” as %s (%s)', (query, id, match) => {
    expect(first(query)).toMatchObject({ headword: { id }, match });
  });

  it('gives every reading of an ambiguous acronym, and only those, as exact', () => {
    const exact = lookUp(index, 'crm', 'fr').filter(({ match }) => match === 'exact');
    expect(exact.map(({ headword }) => headword.id)).toEqual([
      'crm-software',
      'customer-relationship-management',
    ]);
  });

  it('gives a concept once, by its best label', () => {
    const ids = lookUp(index, 'churn', 'fr').map(({ headword }) => headword.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(first('churn')?.label.text).toBe('churn');
  });

  it('does not guess at short words, nor answer nonsense', () => {
    expect(lookUp(index, 'npz', 'fr')).toEqual([]);
    expect(lookUp(index, 'xylophone zygote', 'fr')).toEqual([]);
    expect(lookUp(index, ' … ', 'fr')).toEqual([]);
  });

  it('keeps guesses below what is meant', () => {
    expect(first('atrition cleint')?.score).toBeLessThan(SURE);
    expect(first('attrition')?.score).toBeGreaterThanOrEqual(SURE);
  });

  it('survives whatever is pasted', () => {
    for (const query of ['('.repeat(10_000), '<script>', '.*+?^$[{', '\u202Eabc', '🙂']) {
      expect(() => lookUp(index, query, 'fr')).not.toThrow();
    }
  });
});
