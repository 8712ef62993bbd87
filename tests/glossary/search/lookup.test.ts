import { describe, expect, it } from 'vitest';
import { headwordData } from '../../../src/glossary/search/headwords.ts';
import { HeadwordIndex } from '../../../src/glossary/search/lookup.ts';
import { SURE } from '../../../src/glossary/search/scores.ts';
import { keyedHeadwords } from '../../keyed.ts';
import { concept, glossaryOf } from '../sample.ts';

const glossary = glossaryOf(
  concept('nps', {
    fr: { term: 'Net Promoter Score', designations: [{ term: 'NPS', type: 'acronym' }] },
    en: { term: 'Net Promoter Score', designations: [{ term: 'NPS', type: 'acronym' }] },
  }),
  concept('churn-rate', {
    fr: { term: 'taux d’attrition', keys: ['combien de clients partent', 'part des perdus'] },
    en: { term: 'churn rate', keys: ['percentage of people who leave'] },
  }),
  concept('customer-churn', {
    fr: { term: 'attrition client', designations: [{ term: 'churn', type: 'anglicism' }] },
    en: { term: 'customer churn', designations: [{ term: 'churn', type: 'variant' }] },
  }),
  concept('upselling', { fr: { term: 'montée en gamme' }, en: { term: 'upselling' } }),
  concept('help-desk-software', {
    fr: { term: 'logiciel de service client' },
    en: { term: 'help desk software' },
  }),
  concept('call-centre', { fr: { term: 'centre d’appels' }, en: { term: 'call centre' } }),
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
const index = HeadwordIndex.of(keyedHeadwords(glossary));
const first = (query: string) => index.lookUp(query, 'fr')[0];

describe('lookUp', () => {
  it.each([
    ['nps', 'Net Promoter Score', 'whole'],
    ['N.P.S', 'Net Promoter Score', 'whole'],
    ['définition du NPS', 'Net Promoter Score', 'whole'],
    ["taux d'attrition", 'churn rate', 'whole'],
    ['TAUX ATTRITION', 'churn rate', 'whole'],
    ['attrition taux', 'churn rate', 'words'],
    ['attrition', 'customer churn', 'beginning'],
    ['attri', 'customer churn', 'beginning'],
    ['up selling', 'upselling', 'whole'],
    ['up-sel', 'upselling', 'beginning'],
    ['call centers', 'call centre', 'whole'],
    ['centres appels', 'call centre', 'whole'],
    ['helpdesk tool software', 'help desk software', 'about'],
    ['relation gestion', 'customer relationship management', 'words'],
    ['atrition cleint', 'customer churn', 'slips'],
    ['promoetr score', 'Net Promoter Score', 'slips'],
    ['vhurn rate', 'churn rate', 'slips'],
    ['clients partent', 'churn rate', 'words'],
    ['which percentage leaves us', 'churn rate', 'words'],
  ])('finds “%s” as %s (%s)', (query, term, match) => {
    expect(first(query)).toMatchObject({ headword: { term: { en: term } }, match });
  });

  it('gives every reading of an ambiguous acronym, and only those, as whole', () => {
    const whole = index.lookUp('crm', 'fr').filter(({ match }) => match === 'whole');
    expect(whole.map(({ headword }) => headword.term.en)).toEqual([
      'CRM software',
      'customer relationship management',
    ]);
  });

  it('gives a headword once, by its best label', () => {
    const terms = index.lookUp('churn', 'fr').map(({ headword }) => headword.term.en);
    expect(terms).toEqual([...new Set(terms)]);
    expect(first('churn')?.label.text).toBe('churn');
  });

  it('puts the interface’s own term before the same word of the other language', () => {
    const twins = HeadwordIndex.of(
      headwordData(
        glossaryOf(
          concept('agent', { fr: { term: 'client' }, en: { term: 'customer' } }),
          concept('principal', { fr: { term: 'donneur d’ordre' }, en: { term: 'client' } }),
        ),
      ).headwords,
    );
    expect(twins.lookUp('client', 'fr')[0]?.headword.term.fr).toBe('client');
    expect(twins.lookUp('client', 'en')[0]?.headword.term.en).toBe('client');
  });

  it('does not guess at short words, nor answer nonsense', () => {
    expect(index.lookUp('npz', 'fr')).toEqual([]);
    expect(index.lookUp('xylophone zygote', 'fr')).toEqual([]);
    expect(index.lookUp(' … ', 'fr')).toEqual([]);
  });

  it('keeps what only the search keys suggest below what is meant', () => {
    expect(first('combien partent')?.score).toBeLessThan(first('churn rate')?.score ?? 0);
    expect(first('churn rate')?.score).toBeGreaterThanOrEqual(SURE);
  });

  it('survives whatever is pasted', () => {
    for (const query of [
      '('.repeat(10_000),
      'attrition '.repeat(1000),
      '<script>alert(1)</script>',
      '.*+?^$[{\\',
      '\u202Eabc نص عربي',
      '🙂👩‍👩‍👧',
      '\0',
    ]) {
      expect(() => index.lookUp(query, 'fr')).not.toThrow();
    }
    expect(first('taux d’attrition'.normalize('NFD'))?.match).toBe('whole');
  });

  it('knows the words of designations, not those of search keys', () => {
    expect(index.knows('attrition')).toBe(true);
    expect(index.knows('partent')).toBe(false);
  });
});
