import type { APIRoute, GetStaticPaths } from 'astro';
import { conceptToPreview } from '../../../../glossary/formats/concept-to-preview.ts';
import { grammar } from '../../../grammar.ts';
import { loadGlossary } from '../../../glossary.ts';

export const getStaticPaths = (async () => {
  const { glossary } = await loadGlossary();
  return glossary.concepts.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** A concept in short, for the preview of a link to it. */
export const GET: APIRoute = async ({ params }) => {
  const { glossary } = await loadGlossary();
  const concept = glossary.get(params['id'] ?? '');
  if (concept === undefined) return new Response(null, { status: 404 });
  return Response.json(conceptToPreview(concept, glossary, grammar));
};
