import type { LabelledQuery, QueryClass } from './queries.ts';

/** What a system answered to one query. */
export interface Answered extends LabelledQuery {
  /** Concept ids, best first. */
  found: string[];
  milliseconds: number;
}

/** Rates from 0 to 1, times in milliseconds. */
export interface Measures {
  queries: number;
  success1: number;
  success3: number;
  meanReciprocalRank: number;
  zeroResults: number;
  p50: number;
  p95: number;
}

/**
 * Success@k: a right concept among the first k. For an ambiguous query, at 1 any reading, at 3
 * every reading among the first 3, or as many as there are readings; for nonsense, no result.
 * Reciprocal rank: 1 / rank of the first right concept, 0 without one; 1 for nonsense unanswered.
 */
export function measure(answers: readonly Answered[]): Measures {
  const mean = (value: (answer: Answered) => number) =>
    answers.reduce((sum, answer) => sum + value(answer), 0) / answers.length;
  const times = answers.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return {
    queries: answers.length,
    success1: mean((answer) => Number(succeeds(answer, 1))),
    success3: mean((answer) => Number(succeeds(answer, 3))),
    meanReciprocalRank: mean(reciprocalRank),
    zeroResults: mean(({ found }) => Number(found.length === 0)),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

/** @returns the answers of one class, or all. */
export function ofClass(answers: readonly Answered[], wanted: QueryClass | 'all'): Answered[] {
  return answers.filter((answer) => wanted === 'all' || answer.class === wanted);
}

export function succeeds({ class: kind, concepts, found }: Answered, first: 1 | 3): boolean {
  if (kind === 'nonsense') return found.length === 0;
  if (kind === 'ambiguous' && first === 3) {
    const shown = found.slice(0, Math.max(first, concepts.length));
    return concepts.every((concept) => shown.includes(concept));
  }
  return found.slice(0, first).some((concept) => concepts.includes(concept));
}

function reciprocalRank({ class: kind, concepts, found }: Answered): number {
  if (kind === 'nonsense') return Number(found.length === 0);
  const rank = found.findIndex((concept) => concepts.includes(concept));
  return rank === -1 ? 0 : 1 / (rank + 1);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
