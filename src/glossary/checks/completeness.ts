import type { Concept } from '../concept.ts';
import { languages } from '../language.ts';
import { linkedIds } from '../links.ts';
import { problemAt, type Rule, textsOf } from './rule.ts';

/** Every concept has a note in each language: what a colleague would tell. */
export const notes: Rule = ({ sources }) =>
  sources.flatMap((source) =>
    languages
      .filter((language) => source.concept[language].notes.length === 0)
      .map((language) =>
        problemAt(
          source,
          [language, 'notes'],
          'has no note',
          'what the term is not, how it is used, or the trap in it',
        ),
      ),
  );

/** What is said in both languages is written in each, not copied from one to the other. */
export const copies: Rule = ({ sources }) =>
  sources.flatMap((source) => {
    const { fr, en } = source.concept;
    const pairs = [
      ...fr.notes.map((note, index) => ({ path: ['fr', 'notes', index], text: note })),
      { path: ['fr', 'definition'], text: fr.definition },
      { path: ['fr', 'example'], text: fr.example },
    ];
    const english = new Set([...en.notes, en.definition, en.example]);
    return pairs
      .filter(({ text }) => english.has(text))
      .map(({ path }) =>
        problemAt(source, path, 'is the same in both languages', 'write it in French'),
      );
  });

/** The concept that every measure stands under. */
const MEASURES = 'kpi';

/** A measure says how it is calculated. */
export const measures: Rule = ({ sources }) => {
  const byId = new Map(sources.map(({ concept }) => [concept.id, concept]));
  const isMeasure = ({ broader }: Concept): boolean => {
    const seen = new Set<string>();
    let at = broader;
    while (at !== undefined && !seen.has(at)) {
      if (at === MEASURES) return true;
      seen.add(at);
      at = byId.get(at)?.broader;
    }
    return false;
  };
  return sources
    .filter(({ concept }) => isMeasure(concept) && concept.formula === undefined)
    .map((source) =>
      problemAt(
        source,
        ['broader'],
        `stands under “${MEASURES}” but has no formula`,
        'a formula with a worked case, or another broader concept',
      ),
    );
};

/** Every concept can be reached from another one. */
export const orphans: Rule = ({ sources }) => {
  const reached = new Set<string>();
  for (const source of sources) {
    const { concept, body } = source;
    const targets = [
      ...concept.related,
      ...concept.confusable.map(({ id }) => id),
      ...(concept.broader === undefined ? [] : [concept.broader]),
      ...[...textsOf(source)].flatMap(({ text }) => linkedIds(text)),
      ...body.links.map(({ id }) => id),
    ];
    for (const id of targets) reached.add(id);
    // Relations are shown on both pages, so stating one is enough to be reached.
    if (concept.related.length + concept.confusable.length > 0 || concept.broader) {
      reached.add(concept.id);
    }
  }
  return sources
    .filter(({ concept }) => concept.status === 'published' && !reached.has(concept.id))
    .map((source) =>
      problemAt(source, ['related'], 'nothing leads here', 'relate it to at least one concept'),
    );
};
