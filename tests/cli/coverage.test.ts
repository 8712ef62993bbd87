import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/cli/content.ts';
import { HeadwordIndex } from '../../src/glossary/search/lookup.ts';
import { termAddress } from '../../src/glossary/permalinks.ts';
import { keyedHeadwords } from '../keyed.ts';

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
const index = HeadwordIndex.of(keyedHeadwords(glossary));

function found(query: string, concept: string): boolean {
  const found = glossary.get(concept);
  const address = found && termAddress(found, 'fr');
  const hits = index.lookUp(query, 'fr').slice(0, SHOWN);
  return hits.some(({ headword }) => headword.address.fr === address);
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
