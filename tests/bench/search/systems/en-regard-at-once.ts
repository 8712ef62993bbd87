import { LEAST } from '../../../../src/glossary/search/scores.ts';
import { answerAtOnce } from '../../../../src/site/scripts/search/answer.ts';
import type { Prepare } from './system.ts';

/** This site, as its box answers at the keystroke: designations alone. */
export const prepare: Prepare = async (language) => async (query) => {
  const { sections } = await answerAtOnce(query, language);
  return sections.flatMap(({ results }) =>
    results
      .filter(({ hit }) => (hit?.score ?? 0) >= LEAST)
      .map(({ headword }) => headword.address.en),
  );
};
