import type { Language } from '../../../glossary/language.ts';
import { arrange, type Section } from '../../../glossary/search/arrange.ts';
import { SURE } from '../../../glossary/search/scores.ts';
import { searchText } from './full-text.ts';
import { type Headwords, loadDefinitions, loadHeadwords, loadWithKeys } from './headwords.ts';

/** What the concepts themselves say to a query. */
interface Known {
  headwords: Headwords;
  /** Definitions in the interface's language, by the address of each French page. */
  definitions: ReadonlyMap<string, string>;
  /** Whether everything could be searched. */
  complete: boolean;
}

/** What a query is answered with, in the order in which to show it. */
export interface Answer extends Known {
  sections: Section[];
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
 * Answers from the designations, from the search keys where no designation is meant, and with
 * definitions: with the first sections of what `answerInFull` will answer.
 * @throws where not even the designations can be loaded.
 */
export async function answerFromConcepts(query: string, language: Language): Promise<Answer> {
  const known = await know(query, language, true);
  const sections = arrange(known.headwords.lookUp(query, language), []);
  return { ...known, sections, complete: false };
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
  const { isPart } = await loadHeadwords(query);
  const [texts, known] = await Promise.all([
    searchText(query, language, !isPart, limit).catch(() => undefined),
    know(query, language, defining),
  ]);
  const { headwords } = known;
  // Pagefind says nothing of a part of its index that is missing; a word that stands in an entry
  // and is found in none gives it away.
  const missing = texts?.unanswered.some((word) => headwords.knows(word)) ?? true;
  return {
    ...known,
    sections: arrange(headwords.lookUp(query, language), texts?.hits ?? []),
    complete: known.complete && !missing,
  };
}

/**
 * @returns whether a designation is meant, so that the concepts alone answer well.
 * @throws where the designations cannot be loaded.
 */
export async function isNamed(query: string, language: Language): Promise<boolean> {
  return (await loadHeadwords(query))
    .lookUp(query, language)
    .some(({ score, match }) => score >= SURE && match !== 'about');
}

async function know(query: string, language: Language, defining: boolean): Promise<Known> {
  const names = await loadHeadwords(query);
  const named = await isNamed(query, language);
  const [withKeys, definitions] = await Promise.all([
    named ? names : loadWithKeys(query).catch(() => undefined),
    named && !defining
      ? new Map<string, string>()
      : loadDefinitions(language).catch(() => undefined),
  ]);
  return {
    headwords: withKeys ?? names,
    definitions: definitions ?? new Map(),
    complete: withKeys !== undefined && definitions !== undefined,
  };
}
