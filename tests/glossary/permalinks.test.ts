import { describe, expect, it } from 'vitest';
import { currentAddresses, lostAddresses } from '../../src/glossary/published.ts';
import { parseLedger, printLedger } from '../../src/glossary/ledger.ts';
import { planShelf, planTerms, termAddress } from '../../src/glossary/permalinks.ts';
import { concept, glossaryOf } from './sample.ts';

const none = new Map<string, string[]>();
const acronym = (term: string) => ({ designations: [{ term, type: 'acronym' }] });

describe('planTerms', () => {
  it('gives each term its page and each acronym a way to it', () => {
    const glossary = glossaryOf(concept('nps', { fr: { term: 'Score net', ...acronym('SN') } }));
    const pages = planTerms(glossary, none, 'fr');
    expect(pages.get('score-net')).toMatchObject({ kind: 'term', concept: { id: 'nps' } });
    expect(pages.get('sn')).toMatchObject({ kind: 'redirect', concept: { id: 'nps' } });
  });

  it('offers each reading of an ambiguous acronym', () => {
    const glossary = glossaryOf(
      concept('a', { fr: acronym('CRM') }),
      concept('b', { fr: acronym('CRM') }),
    );
    expect(planTerms(glossary, none, 'fr').get('crm')).toMatchObject({
      kind: 'choice',
      name: 'CRM',
      concepts: [{ id: 'a' }, { id: 'b' }],
    });
  });

  it('redirects the former address of a renamed term', () => {
    const glossary = glossaryOf(concept('nps', { fr: { term: 'nouveau nom' } }));
    const ledger = new Map([['/fr/termes/ancien-nom/', ['nps']]]);
    expect(planTerms(glossary, ledger, 'fr').get('ancien-nom')).toMatchObject({
      kind: 'redirect',
      concept: { id: 'nps' },
    });
    expect(lostAddresses(glossary, ledger)).toEqual([]);
  });

  it('keeps a notice for a withdrawn concept', () => {
    const glossary = glossaryOf(
      concept('old', { status: 'withdrawn', replacedBy: 'new', fr: { term: 'vieux' } }),
      concept('new'),
    );
    expect(planTerms(glossary, none, 'fr').get('vieux')).toMatchObject({
      kind: 'withdrawn',
      replacement: { id: 'new' },
    });
  });
});

describe('planShelf', () => {
  it('answers at the former name of a domain too', () => {
    const ledger = new Map([['/fr/domaines/mesures/', ['domain:metrics']]]);
    expect([...planShelf(glossaryOf(), ledger, 'domains', 'fr').keys()]).toEqual([
      'mesures',
      'indicateurs-et-mesure',
    ]);
  });
});

describe('lostAddresses', () => {
  it('names the address of a concept that is gone', () => {
    const ledger = new Map([['/fr/termes/parti/', ['gone']]]);
    expect(lostAddresses(glossaryOf(), ledger)).toMatchObject([
      { address: '/fr/termes/parti/', target: 'gone' },
    ]);
  });

  it('names an address that another concept has taken', () => {
    const glossary = glossaryOf(
      concept('first', { fr: { term: 'autre' } }),
      concept('second', { fr: { term: 'commun' } }),
    );
    const ledger = new Map([['/fr/termes/commun/', ['first']]]);
    expect(lostAddresses(glossary, ledger)).toMatchObject([{ target: 'first' }]);
  });

  it('finds nothing lost in what the glossary answers now', () => {
    const glossary = glossaryOf(
      concept('a', { fr: acronym('CRM') }),
      concept('b', { fr: acronym('CRM') }),
    );
    expect(lostAddresses(glossary, currentAddresses(glossary, none))).toEqual([]);
  });
});

describe('the ledger', () => {
  it('reads back what it writes', () => {
    const ledger = new Map([
      ['/fr/termes/crm/', ['a', 'b']],
      ['/', ['page']],
    ]);
    const text = printLedger(ledger);
    expect(parseLedger(text)).toEqual(ledger);
    expect(text.indexOf('/:')).toBeLessThan(text.indexOf('/fr'));
  });

  it('records both addresses and the permanent one', () => {
    const nps = concept('nps');
    const addresses = [...currentAddresses(glossaryOf(nps), none).keys()];
    expect(addresses).toEqual(
      expect.arrayContaining([termAddress(nps, 'fr'), termAddress(nps, 'en'), '/id/nps/']),
    );
  });
});
