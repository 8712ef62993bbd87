import { describe, expect, it } from 'vitest';
import { headwordData } from '../../../src/glossary/search/headwords.ts';
import { markWords } from '../../../src/glossary/search/mark.ts';
import { neighbours } from '../../../src/glossary/search/neighbours.ts';
import { shardHeadwords, shardsOf } from '../../../src/glossary/search/shards.ts';
import { concept, glossaryOf } from '../sample.ts';

describe('markWords', () => {
  const marked = (text: string, query: string) =>
    markWords(text, query)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  it.each([
    ['Les clients perdus', 'client', 'Les [clients] perdus'],
    ['la fidélité du client', 'fidelite', 'la [fidélité] du client'],
    ['part de ceux qui recommandent', 'recommandation', 'part de ceux qui [recommandent]'],
    ['contact centre', 'contact center', '[contact] [centre]'],
    ['taux d’attrition', 'taux d', '[taux] d’attrition'],
    ['customer journey', 'customer jou', '[customer] [journey]'],
    ['nothing here', 'loyalty', 'nothing here'],
  ])('in “%s”, “%s” gives “%s”', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('loses no character', () => {
    const text = '« L’écoute » : 12 % (≈ 1/8), 🙂.';
    expect(
      markWords(text, 'écoute 12')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('neighbours', () => {
  const { headwords } = headwordData(
    glossaryOf(
      concept('a', { fr: { term: 'écoute client' } }),
      concept('b', { fr: { term: 'la file d’attente' } }),
      concept('c', { fr: { term: 'escalade' } }),
      concept('d', { fr: { term: 'zone' } }),
    ),
  );
  const around = (word: string) => neighbours(headwords, word, 'fr', 1).map(({ term }) => term.fr);

  it('are the terms between which a word would stand', () => {
    expect(around('enquête')).toEqual(['écoute client', 'escalade']);
    expect(around('fidélité')).toEqual(['escalade', 'la file d’attente']);
  });

  it('are one-sided at the ends of the alphabet', () => {
    expect(around('aaa')).toEqual(['écoute client']);
    expect(around('zzz')).toEqual(['zone']);
  });
});

describe('shards', () => {
  const many = glossaryOf(
    ...Array.from({ length: 300 }, (_, at) =>
      concept(`c${at}`, {
        fr: { term: `client numéro ${at}x` },
        en: { term: `customer number ${at}x` },
      }),
    ),
    concept('customer', { fr: { term: 'client' }, en: { term: 'customer' } }),
    concept('ivr', { fr: { term: 'serveur vocal' }, en: { term: 'interactive voice response' } }),
  );
  const { headwords } = headwordData(many);
  const shards = shardHeadwords(headwords);
  const found = (query: string) =>
    shardsOf(query).flatMap((name) => (shards.get(name) ?? []).map(({ term }) => term.en));

  it('hold every headword under a word of each of its names', () => {
    for (const query of ['serveur vocal', 'vocal', 'voice', 'interactive resp', 'customer 250x']) {
      const wanted = query.includes('250x') ? 'customer number 250x' : 'interactive voice response';
      expect(found(query), query).toContain(wanted);
    }
  });

  it('leave a common word aside, unless it is the whole name', () => {
    expect(found('customer')).toContain('customer');
    expect(found('customer').length).toBeLessThan(50);
  });
});
