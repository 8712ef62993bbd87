import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { shelfTarget } from '../../../../glossary/permalinks.ts';
import { loadCardSets } from '../../../cards.ts';

export const getStaticPaths = (async () =>
  (await loadCardSets()).map((cardSet) => ({
    params: { set: shelfTarget(cardSet.shelf, cardSet.id).replace(':', '-') },
    props: { cardSet },
  }))) satisfies GetStaticPaths;

/** The cards of a lesson, a selection or a domain, in both languages. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.cardSet);
