import { isWay, type Way } from '../../../glossary/cards.ts';

/** What the address of the cards asks for. */
export interface Asked {
  /** `domain:metrics`; undefined for the list of all sets. */
  set: string | undefined;
  way: Way;
}

/** @returns what an address asks for; from term to definition where it names no way. */
export function readAsked(address: string): Asked {
  const { searchParams } = new URL(address);
  const way = searchParams.get('way');
  return {
    set: searchParams.get('set') || undefined,
    way: isWay(way) ? way : 'term-definition',
  };
}

/** @returns the query of the address that asks for this. */
export function writeAsked({ set, way }: Asked): string {
  const params = [...(set === undefined ? [] : [`set=${set}`]), `way=${way}`];
  return `?${params.join('&')}`;
}
