import type { APIRoute } from 'astro';
import { headwordData } from '../../../glossary/search/headwords.ts';
import { loadGlossary } from '../../glossary.ts';

export const GET: APIRoute = async () => {
  const { glossary } = await loadGlossary();
  return Response.json(headwordData(glossary));
};
