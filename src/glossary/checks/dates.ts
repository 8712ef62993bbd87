import { problemAt, type Rule } from './rule.ts';

/** No date lies in the future, and nothing changes before it is created. */
export const dates: Rule = ({ sources, today }) =>
  sources.flatMap((source) => {
    const { created, updated } = source.concept;
    const future = (['created', 'updated'] as const)
      .filter((field) => source.concept[field] > today)
      .map((field) =>
        problemAt(
          source,
          [field],
          `“${source.concept[field]}” is in the future`,
          'today or an earlier day',
        ),
      );
    if (updated >= created) return future;
    return [
      ...future,
      problemAt(
        source,
        ['updated'],
        `“${updated}” is before “created”`,
        `${created} or a later day`,
      ),
    ];
  });

/** @returns the latest day that it is anywhere now (UTC+14), as YYYY-MM-DD. */
export function today(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
