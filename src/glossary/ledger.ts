import { parse, stringify } from 'yaml';

/**
 * Every address ever published, with what it must go on leading to: concept ids, `domain:<id>`,
 * `lesson:<id>`, `selection:<id>`, or `page` for a page that is there for its own sake.
 */
export type Ledger = ReadonlyMap<string, readonly string[]>;

/** Reads `content/permalinks.yaml`. */
export function parseLedger(text: string): Ledger {
  const data: unknown = parse(text) ?? {};
  return new Map(
    Object.entries(data as Record<string, string | string[]>).map(([address, targets]) => [
      address,
      [targets].flat(),
    ]),
  );
}

/** Writes `content/permalinks.yaml`, an address a line, sorted. */
export function printLedger(ledger: Ledger): string {
  const entries = [...ledger].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return stringify(
    Object.fromEntries(
      entries.map(([address, targets]) => [address, targets.length === 1 ? targets[0] : targets]),
    ),
    { flowCollectionPadding: false, collectionStyle: 'any', lineWidth: 0 },
  );
}
