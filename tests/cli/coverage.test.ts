import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/cli/content.ts';
import { headwordData } from '../../src/glossary/search/headwords.ts';
import { indexHeadwords, lookUp } from '../../src/glossary/search/lookup.ts';

interface SourceHeadword {
  source: string;
  headword: string;
  concept: string;
  aliases?: { term: string; concept: string }[];
}

/** Every headword of the five source glossaries, and the concept it belongs to. */
const headwords = JSON.parse(
  readFileSync('tests/fixtures/source-headwords.json', 'utf8'),
) as SourceHeadword[];

/** As many as the search box shows at once. */
const SHOWN = 7;

const { glossary } = await checkProject('.');
const index = indexHeadwords(headwordData(glossary).headwords);

function found(query: string, concept: string): boolean {
  const hits = lookUp(index, query, 'fr').slice(0, SHOWN);
  return hits.some(({ headword }) => headword.id === concept);
}

describe('the sources', () => {
  it('have 246 headwords', () => {
    expect(headwords).toHaveLength(246);
  });

  it('are covered: each headword and each alias finds its concept', () => {
    const missing = headwords.flatMap(({ source, headword, concept, aliases = [] }) =>
      [{ term: headword, concept }, ...aliases]
        .filter((asked) => !found(asked.term, asked.concept))
        .map((asked) => `${source}: “${asked.term}” does not find ${asked.concept}`),
    );
    expect(missing).toEqual([]);
  });
});
