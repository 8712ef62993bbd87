import { expect, test } from 'vitest';
import { Glossary } from '../../src/glossary/glossary.ts';
import type { Ledger } from '../../src/glossary/ledger.ts';
import {
  confusablePairs,
  pairAddress,
  planPairs,
  presentConcepts,
} from '../../src/glossary/pairs.ts';
import { currentAddresses, lostAddresses } from '../../src/glossary/published.ts';
import { concept, metrics } from './sample.ts';

const difference = { fr: 'autre chose', en: 'something else' };
const zebra = concept('zebra', { confusable: [{ id: 'ant', ...difference }] });
const ant = concept('ant');
const glossary = new Glossary([zebra, ant], [metrics]);
const ledger: Ledger = new Map([['/fr/comparer/ant/zebra/', ['ant', 'zebra']]]);

test('a pair is one, whichever side states it, and has one address', () => {
  expect(confusablePairs(glossary)).toEqual([{ concepts: [ant, zebra], difference }]);
  expect(pairAddress(zebra, ant, 'fr')).toBe('/fr/comparer/ant/zebra/');
  expect(pairAddress(ant, zebra, 'en')).toBe('/en/compare/ant/zebra/');
});

test('both its addresses are promised', () => {
  const addresses = currentAddresses(glossary, new Map());
  expect(addresses.get('/fr/comparer/ant/zebra/')).toEqual(['ant', 'zebra']);
  expect(addresses.get('/en/compare/ant/zebra/')).toEqual(['ant', 'zebra']);
});

test('a pair that is no longer confused keeps its page, in both languages', () => {
  const friends = new Glossary([concept('zebra'), ant], [metrics]);
  expect(planPairs(friends, ledger).map((pair) => pair.difference)).toEqual([undefined]);
  expect(lostAddresses(friends, ledger)).toEqual([]);
  expect(currentAddresses(friends, ledger).has('/en/compare/ant/zebra/')).toBe(true);
});

test('so does a pair of which one concept is withdrawn, but not one that has lost it', () => {
  const withdrawn = new Glossary([concept('zebra', { status: 'withdrawn' }), ant], [metrics]);
  expect(planPairs(withdrawn, ledger)).toHaveLength(1);
  expect(lostAddresses(withdrawn, ledger)).toEqual([]);
  const gone = new Glossary([ant], [metrics]);
  expect(lostAddresses(gone, ledger)).toMatchObject([
    { address: '/fr/comparer/ant/zebra/', wrong: expect.stringContaining('does not exist') },
  ]);
});

test('what replaces a withdrawn concept is offered in its stead, once', () => {
  const old = concept('zebra', { status: 'withdrawn', replacedBy: 'quagga' });
  const quagga = concept('quagga');
  const all = new Glossary([old, ant, quagga], [metrics]);
  expect(presentConcepts({ concepts: [ant, old], difference: undefined }, all)).toEqual([
    ant,
    quagga,
  ]);
  expect(presentConcepts({ concepts: [old, quagga], difference: undefined }, all)).toEqual([
    quagga,
  ]);
});
