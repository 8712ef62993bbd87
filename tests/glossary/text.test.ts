import { describe, expect, it } from 'vitest';
import { compareTerms, initial, slugify, typeset, typesetHtml } from '../../src/glossary/text.ts';

describe('typeset', () => {
  it('puts no-break spaces before the tall signs and inside the guillemets in French', () => {
    expect(typeset('Quoi ? « Non » : 35 % ; fin !', 'fr')).toBe(
      'Quoi\u00A0? «\u00A0Non\u00A0»\u00A0: 35\u00A0%\u00A0; fin\u00A0!',
    );
  });

  it('adds the spaces that guillemets lack', () => {
    expect(typeset('«Non»', 'fr')).toBe('«\u00A0Non\u00A0»');
  });

  it('keeps thousands together', () => {
    expect(typeset('sur 10 000 appels', 'fr')).toBe('sur 10\u00A0000 appels');
  });

  it('turns straight apostrophes in both languages and leaves English spacing alone', () => {
    expect(typeset("don't ask: why?", 'en')).toBe('don’t ask: why?');
  });

  it('keeps the number of an article with its abbreviation', () => {
    expect(typeset('loi n° 78-17, art. L. 34-5 et R. 6', 'fr')).toBe(
      'loi n°\u00A078-17, art.\u00A0L.\u00A034-5 et R.\u00A06',
    );
    expect(typeset('Act No. 78-17, arts 5 and 6, vol. 2; a smart 5', 'en')).toBe(
      'Act No.\u00A078-17, arts\u00A05 and 6, vol.\u00A02; a smart 5',
    );
  });

  it('joins the lines of a block', () => {
    expect(typeset('une\n  phrase ', 'fr')).toBe('une phrase');
  });
});

describe('typesetHtml', () => {
  it('touches text, whether escaped or not, but no attribute', () => {
    expect(typesetHtml('<a title="l\'an : x">l&#39;an : x</a>', 'fr')).toBe(
      '<a title="l\'an : x">l’an\u00A0: x</a>',
    );
  });
});

describe('slugify', () => {
  it.each([
    ['taux d’attrition', 'taux-d-attrition'],
    ['cœur & âme', 'coeur-and-ame'],
    ['Numéro Vert ®', 'numero-vert'],
    ['—', ''],
  ])('makes “%s” an address', (term, slug) => {
    expect(slugify(term)).toBe(slug);
  });
});

describe('the order of an index', () => {
  const sorted = (terms: string[]) => terms.toSorted((a, b) => compareTerms(a, b, 'fr'));

  it('puts é under e and œ between od and of', () => {
    expect(sorted(['offre', 'œuvre', 'étude', 'odeur', 'enquête'])).toEqual([
      'enquête',
      'étude',
      'odeur',
      'œuvre',
      'offre',
    ]);
  });

  it('passes over articles and marks', () => {
    expect(sorted(['le client', '®zone', 'l’agent', 'bot'])).toEqual([
      'l’agent',
      'bot',
      'le client',
      '®zone',
    ]);
  });

  it('takes a hyphen for a space', () => {
    expect(sorted(['call tracking', 'call-back', 'call centre'])).toEqual([
      'call-back',
      'call centre',
      'call tracking',
    ]);
  });

  it('files terms under their letter', () => {
    expect(['étude', 'œuvre', 'l’agent', '404'].map((term) => initial(term, 'fr'))).toEqual([
      'E',
      'O',
      'A',
      '#',
    ]);
  });
});
