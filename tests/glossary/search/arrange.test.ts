import { describe, expect, it } from 'vitest';
import { arrange, type TextHit } from '../../../src/glossary/search/arrange.ts';
import { countFacets, narrow } from '../../../src/glossary/search/facets.ts';
import type { Headword } from '../../../src/glossary/search/headword.ts';
import type { Hit, Match } from '../../../src/glossary/search/lookup.ts';

const headword = (name: string, fields: Partial<Headword> = {}): Headword => ({
  kind: 'term',
  domain: 'metrics',
  term: { fr: name, en: name },
  address: { fr: `/fr/${name}/`, en: `/en/${name}/` },
  labels: [],
  ...fields,
});
const hit = (name: string, match: Match, score: number, fields?: Partial<Headword>): Hit => ({
  headword: headword(name, fields),
  label: { text: name, language: 'fr', kind: 'preferred term' },
  match,
  score,
});
const text = (name: string, excerpt = name): TextHit => ({
  headword: headword(name),
  language: 'fr',
  excerpt,
});
const outline = (hits: Hit[], texts: TextHit[] = []) =>
  arrange(hits, texts).map(({ name, results }) => [
    name,
    ...results.map((result) => result.headword.term.fr),
  ]);

describe('arrange', () => {
  it('shows what was typed, then what only the text holds, each once', () => {
    expect(
      outline([hit('a', 'whole', 100), hit('b', 'about', 40)], [text('a'), text('c')]),
    ).toEqual([
      ['found', 'a'],
      ['text', 'c'],
    ]);
  });

  it('gives what the query is about where nothing was typed', () => {
    expect(outline([hit('a', 'about', 40), hit('b', 'about', 12)], [text('b')])).toEqual([
      ['about', 'a'],
      ['text', 'b'],
    ]);
  });

  it('asks “did you mean” where a slip fits better than the words', () => {
    expect(outline([hit('a', 'slips', 80), hit('b', 'words', 65)])).toEqual([
      ['near', 'a'],
      ['found', 'b'],
    ]);
    expect(outline([hit('b', 'words', 75), hit('a', 'slips', 70)])).toEqual([
      ['found', 'b'],
      ['near', 'a'],
    ]);
  });

  it('joins a headword’s sentence to its hit', () => {
    const [section] = arrange([hit('a', 'about', 40)], [text('a', 'a <mark>sentence</mark>')]);
    expect(section?.results[0]?.text?.excerpt).toBe('a <mark>sentence</mark>');
  });

  it('says nothing where nothing is found', () => {
    expect(arrange([hit('a', 'about', 5)], [])).toEqual([]);
  });
});

describe('facets', () => {
  const acronym = { text: 'NPS', language: 'fr', kind: 'acronym' } as const;
  const sections = arrange(
    [
      hit('nps', 'whole', 100, { kind: 'measure', labels: [acronym] }),
      hit('ivr', 'words', 80, { domain: 'telephony', labels: [acronym] }),
      hit('lesson', 'words', 70, { kind: 'lesson', domain: undefined }),
    ],
    [text('other')],
  );

  it('count what each value would leave, the other facet being as it is', () => {
    const all = countFacets(sections, { domain: undefined, kind: undefined });
    expect(Object.fromEntries(all.domains)).toEqual({ metrics: 2, telephony: 1 });
    expect(Object.fromEntries(all.kinds)).toEqual({ term: 3, acronym: 2, measure: 1, lesson: 1 });
    const narrowed = countFacets(sections, { domain: 'metrics', kind: 'acronym' });
    expect(Object.fromEntries(narrowed.domains)).toEqual({ metrics: 1, telephony: 1 });
    expect(Object.fromEntries(narrowed.kinds)).toEqual({ term: 2, acronym: 1, measure: 1 });
  });

  it('narrow the results, and leave no empty section', () => {
    const left = narrow(sections, { domain: 'telephony' });
    expect(left.map(({ name, results }) => [name, results.length])).toEqual([['found', 1]]);
  });
});
