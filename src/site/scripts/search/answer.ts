import type { Language } from '../../../glossary/language.ts';
import { arrange, type Section } from '../../../glossary/search/arrange.ts';
import { SURE } from '../../../glossary/search/scores.ts';
import { searchText, type Texts } from './full-text.ts';
import { type Headwords, loadDefinitions, loadHeadwords, loadWithKeys } from './headwords.ts';

/** What a query is answered with, in the order in which to show it. */
export interface Answer {
  headwords: Headwords;
  /** Definitions in the interface's language, by the address of each French page. */
  definitions: ReadonlyMap<string, string>;
  sections: Section[];
  /** Whether everything could be searched. */
  complete: boolean;
}

/**
 * Answers from what has been loaded of the headwords, at once.
 * @throws where they cannot be loaded.
 */
export async function answerAtOnce(query: string, language: Language): Promise<Answer> {
  const headwords = await loadHeadwords(query);
  const hits = headwords.lookUp(query, language);
  // Without the search keys, what a query is about can only be guessed at.
  const meant = headwords.hasKeys ? hits : hits.filter(({ match }) => match !== 'about');
  return { headwords, definitions: new Map(), sections: arrange(meant, []), complete: false };
}

/**
 * Answers from the designations and the entries' text; where no designation is meant, from the
 * search keys too.
 * @param limit how many pages' text to fetch at the most.
 * @param defining whether definitions are wanted even where a designation says enough.
 * @throws where not even the designations can be loaded.
 */
export async function answerInFull(
  query: string,
  language: Language,
  limit: number,
  defining = false,
): Promise<Answer> {
  const names = await loadHeadwords(query);
  const named = names
    .lookUp(query, language)
    .some(({ score, match }) => score >= SURE && match !== 'about');
  const [texts, withKeys, definitions] = await Promise.allSettled([
    searchText(query, language, !names.isPart, limit),
    named ? names : loadWithKeys(query),
    named && !defining ? new Map<string, string>() : loadDefinitions(language),
  ]);
  const headwords = fulfilled(withKeys) ?? names;
  const found: Texts = fulfilled(texts) ?? { hits: [], unanswered: [] };
  // Pagefind says nothing of a part of its index that is missing; a word that stands in an entry
  // and is found in none gives it away.
  const missing = found.unanswered.some((word) => names.knows(word));
  const all = [texts, withKeys, definitions].every(({ status }) => status === 'fulfilled');
  return {
    headwords,
    definitions: fulfilled(definitions) ?? new Map(),
    sections: arrange(headwords.lookUp(query, language), found.hits),
    complete: all && !missing,
  };
}

function fulfilled<Value>(result: PromiseSettledResult<Value>): Value | undefined {
  return result.status === 'fulfilled' ? result.value : undefined;
}
