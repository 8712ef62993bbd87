import type { Concept } from './concept.ts';
import type { Glossary } from './glossary.ts';

/** How one concept is tied to another. */
export type Tie = 'broader' | 'narrower' | 'related' | 'confusable';

/**
 * @returns the published concepts around one, by what ties them to it. Each stands once: what is
 * confusable is not listed as related too.
 */
export function surroundings(glossary: Glossary, concept: Concept): Record<Tie, Concept[]> {
  const { broader, narrower, related, confusable } = glossary.relations(concept);
  const confused = confusable.map((pair) => pair.concept);
  return {
    broader: broader ? [broader] : [],
    narrower,
    related: related.filter((one) => !confused.includes(one)),
    confusable: confused,
  };
}

/** Two concepts tied to each other, by id; `broader` leads from the narrower one. */
export interface Edge {
  kind: Exclude<Tie, 'narrower'>;
  from: string;
  to: string;
}

/** @returns every tie between the concepts given, once. */
export function tiesAmong(glossary: Glossary, concepts: readonly Concept[]): Edge[] {
  const inside = new Set(concepts);
  return concepts.flatMap((concept) => {
    const around = surroundings(glossary, concept);
    return (['broader', 'related', 'confusable'] as const).flatMap((kind) =>
      around[kind]
        .filter((other) => inside.has(other) && (kind === 'broader' || concept.id < other.id))
        .map((other) => ({ kind, from: concept.id, to: other.id })),
    );
  });
}
