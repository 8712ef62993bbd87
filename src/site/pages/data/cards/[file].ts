import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardFile } from '../../../../glossary/cards.ts';
import { shelfTarget } from '../../../../glossary/permalinks.ts';
import { loadCardSets } from '../../../cards.ts';

export const getStaticPaths = (async () =>
  (await loadCardSets()).map((cardSet) => ({
    params: { file: cardFile(shelfTarget(cardSet.shelf, cardSet.id)) },
    props: { cardSet },
  }))) satisfies GetStaticPaths;

/** The cards of a lesson, a selection or a domain, in both languages. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.cardSet);
