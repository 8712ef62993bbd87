import type { APIRoute } from 'astro';
import { headwordData } from '../../../glossary/search/headwords.ts';
import { packFirst } from '../../../glossary/search/shards.ts';
import { loadGlossary } from '../../glossary.ts';

/** Every designation; of a large glossary, the shards that they are in. */
export const GET: APIRoute = async () => {
  const { glossary } = await loadGlossary();
  return Response.json(packFirst(headwordData(glossary)));
};
