import type { Result, Section } from './arrange.ts';
import type { Headword } from './headword.ts';

/** What results can be narrowed to by nature: `acronym` is a concept that has one. */
export const facetKinds = ['term', 'acronym', 'measure', 'lesson'] as const;
export type FacetKind = (typeof facetKinds)[number];

/** What results are narrowed to; absent where they are not. */
export interface Facets {
  domain: string | undefined;
  kind: FacetKind | undefined;
}

/** @returns every nature that a headword has. */
export function kindsOf({ kind, labels }: Headword): FacetKind[] {
  if (kind === 'lesson' || kind === 'selection') return ['lesson'];
  const hasAcronym = labels.some((label) => label.kind === 'acronym');
  return [
    'term',
    ...(hasAcronym ? (['acronym'] as const) : []),
    ...(kind === 'measure' ? (['measure'] as const) : []),
  ];
}

/** @returns the sections with only the results that the facets let through. */
export function narrow(sections: readonly Section[], facets: Partial<Facets>): Section[] {
  return sections
    .map(({ name, results }) => ({ name, results: results.filter((one) => passes(one, facets)) }))
    .filter(({ results }) => results.length > 0);
}

/**
 * @returns how many results each value of a facet would leave, the other facet being as it is;
 * only values that would leave any.
 */
export function countFacets(
  sections: readonly Section[],
  { domain, kind }: Facets,
): { domains: Map<string, number>; kinds: Map<FacetKind, number> } {
  const results = (facets: Partial<Facets>) =>
    narrow(sections, facets).flatMap((section) => section.results);
  const domains = new Map<string, number>();
  for (const { headword } of results({ kind })) {
    if (headword.domain === undefined) continue;
    domains.set(headword.domain, (domains.get(headword.domain) ?? 0) + 1);
  }
  const kinds = new Map<FacetKind, number>();
  const counted = results({ domain }).flatMap(({ headword }) => kindsOf(headword));
  for (const one of facetKinds) {
    const count = counted.filter((other) => other === one).length;
    if (count > 0) kinds.set(one, count);
  }
  return { domains, kinds };
}

function passes({ headword }: Result, { domain, kind }: Partial<Facets>): boolean {
  return (
    (domain === undefined || headword.domain === domain) &&
    (kind === undefined || kindsOf(headword).includes(kind))
  );
}
