import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/cli/content.ts';
import { parseBody } from '../../src/glossary/body.ts';
import { type Card, facesOf, trackOf, ways } from '../../src/glossary/cards.ts';
import { cardSets } from '../../src/glossary/formats/concepts-to-cards.ts';
import { concept, glossaryOf, metrics } from './sample.ts';

const nothing = () => [];
const grammar = () => 'n.';

/** The sets of the real content. */
async function realSets() {
  const { glossary } = await checkProject(process.cwd());
  const bodies = new Map(
    await Promise.all(
      glossary.lessons.map(async ({ id }) => {
        const text = await readFile(`content/lessons/${id}.mdx`, 'utf8');
        return [id, parseBody(text.replace(/^---.*?^---$/ms, ''), 1)] as const;
      }),
    ),
  );
  return { glossary, sets: cardSets(glossary, (id) => bodies.get(id)?.definitions ?? [], grammar) };
}

describe('the cards of the whole content', () => {
  it('are a set for each lesson, selection and domain, of whole cards only', async () => {
    const { glossary, sets } = await realSets();
    expect(sets.map(({ shelf, id }) => `${shelf} ${id}`)).toEqual([
      ...glossary.domains.map(({ id }) => `domains ${id}`),
      ...glossary.lessons.map(({ id }) => `lessons ${id}`),
      ...glossary.selections.map(({ id }) => `selections ${id}`),
    ]);
    for (const { id, fr, en } of sets.flatMap(({ cards }) => cards)) {
      const concept = glossary.get(id);
      expect([concept?.status, concept?.fr.term, concept?.en.term]).toEqual([
        'published',
        fr.term,
        en.term,
      ]);
      expect(`${fr.definition}${en.definition}`).not.toMatch(/\[\[|\]\]/);
    }
  });

  it('hold every concept once in the domains', async () => {
    const { glossary, sets } = await realSets();
    const inDomains = sets.filter(({ shelf }) => shelf === 'domains').flatMap((one) => one.cards);
    expect(inDomains.map(({ id }) => id).toSorted()).toEqual(glossary.concepts.map(({ id }) => id));
  });
});

it('makes a card of what a learner needs, in plain text', () => {
  const glossary = glossaryOf(
    concept('nps', {
      fr: {
        term: 'Net Promoter Score',
        designations: [{ term: 'NPS', type: 'acronym' }],
        definition: 'part des [[promoter]] moins celle des [[x|autres]]',
      },
    }),
    concept('promoter', { fr: { term: 'promoteurs' } }),
  );
  const [set] = cardSets(glossary, nothing, grammar);
  expect(set?.cards.find(({ id }) => id === 'nps')?.fr).toEqual({
    term: 'Net Promoter Score',
    acronym: 'NPS',
    grammar: 'n.',
    definition: 'part des promoteurs moins celle des autres',
    address: '/fr/termes/net-promoter-score/',
  });
});

it('makes no set without a card: an empty domain, a lesson of withdrawn concepts', () => {
  const withdrawn = concept('old', { status: 'withdrawn' });
  expect(glossaryOf(withdrawn).domains).toEqual([metrics]);
  expect(cardSets(glossaryOf(withdrawn), () => ['old'], grammar)).toEqual([]);
});

it('reads which concepts a lesson defines, once each and in its order', () => {
  const mdx =
    '<Definition of="nps" />\n\n<French>\n\n[[churn-rate]]\n\n</French>\n\n<Definition of="csat" />';
  expect(parseBody(mdx, 1).definitions).toEqual(['nps', 'csat']);
});

describe('a card', () => {
  const half = (language: string) => ({
    term: `term ${language}`,
    grammar: 'n.',
    definition: `definition ${language}`,
    address: `/${language}/`,
  });
  const card: Card = { id: 'a', fr: half('fr'), en: half('en') };
  const shown = (way: (typeof ways)[number], language: 'fr' | 'en') => {
    const { question, answer } = facesOf(card, way, language);
    return [question, answer].map((face) => face.half[face.kind]);
  };

  it('asks and answers in the reader’s language, or from one language to the other', () => {
    expect(shown('term-definition', 'en')).toEqual(['term en', 'definition en']);
    expect(shown('definition-term', 'fr')).toEqual(['definition fr', 'term fr']);
    expect(shown('fr-en', 'fr')).toEqual(['term fr', 'term en']);
    expect(shown('en-fr', 'fr')).toEqual(['term en', 'term fr']);
  });

  it('is learnt apart in each language and way, together where both languages ask the same', () => {
    const tracks = (language: 'fr' | 'en') => ways.map((way) => trackOf(way, language));
    expect(new Set([...tracks('fr'), ...tracks('en')]).size).toBe(6);
  });
});
