import type { APIRoute } from 'astro';
import { headwordData, keyData } from '../../../glossary/search/headwords.ts';
import { attach, packHeadwords, packKeys } from '../../../glossary/search/packed.ts';
import { loadGlossary } from '../../glossary.ts';

/** What people type who do not know the terms; loaded where no designation answers. */
export const GET: APIRoute = async () => {
  const { glossary } = await loadGlossary();
  const headwords = packHeadwords(headwordData(glossary));
  return Response.json(attach(keyData(glossary).map(packKeys), headwords));
};
