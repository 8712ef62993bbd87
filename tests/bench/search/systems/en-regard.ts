import { answerInFull } from '../../../../src/site/scripts/search/answer.ts';
import type { Prepare } from './system.ts';

const MOST_TEXTS = 12;

/** This site, as its box and its results page answer once typing pauses. */
export const prepare: Prepare = async (language) => async (query) => {
  const { sections } = await answerInFull(query, language, MOST_TEXTS);
  return sections.flatMap(({ results }) => results.map(({ headword }) => headword.address.en));
};
