import { describe, expect, it } from 'vitest';
import { foldForIndex, foldWords } from '../../../src/glossary/search/fold.ts';

describe('foldWords', () => {
  it.each([
    ['N.P.S.', 'nps'],
    ['l’attrition', 'attrition'],
    ["taux d'attrition", 'tau attrition'],
    ['taux d', 'tau'],
    ['qu’est-ce', 'est ce'],
    ['lorsqu’on', 'on'],
    ['Fidélité', 'fidelite'],
    ['cœur', 'coeur'],
    ['up\u2011selling', 'up seling'],
    ['centres', 'center'],
    ['organisation', 'organization'],
    ['i.m', 'im'],
    ['Net Promoter Score®', 'net promoter score'],
    ['canaux', 'canal'],
    ['réseaux', 'reseau'],
    ['queries', 'query'],
    ['process', 'process'],
    ['appels\u00A0perdus', 'appel perdu'],
    ['e\u0301cran', 'ecran'],
    ['🙂 ?', ''],
  ])('folds “%s”', (text, folded) => {
    expect(foldWords(text).join(' ')).toBe(folded);
  });
});

describe('foldForIndex', () => {
  it('leaves Pagefind only what it can split', () => {
    expect(foldForIndex('l’œuvre\u00A0non\u2011dite 5\u2060-\u20601')).toBe(
      "l'oeuvre non-dite 5-1",
    );
  });
});
