import { type FacetKind, type Facets, facetKinds } from '../../../glossary/search/facets.ts';

const MOST_CHARACTERS = 200;

/** What the address of the results page asks for. */
export interface Asked extends Facets {
  query: string;
  /** From 1. */
  page: number;
}

/** @returns what an address asks for; whatever is not understood is left out. */
export function readAsked(address: string): Asked {
  const { searchParams } = new URL(address);
  const kind = searchParams.get('kind');
  const page = Number(searchParams.get('page') ?? 1);
  return {
    query: (searchParams.get('q') ?? '').trim().slice(0, MOST_CHARACTERS),
    domain: searchParams.get('domain') || undefined,
    kind: facetKinds.find((one): one is FacetKind => one === kind),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** @returns the address of the results page that asks for this. */
export function writeAsked({ query, domain, kind, page }: Asked): string {
  const params = new URLSearchParams({ q: query });
  if (domain !== undefined) params.set('domain', domain);
  if (kind !== undefined) params.set('kind', kind);
  if (page > 1) params.set('page', String(page));
  return `?${params}`;
}
