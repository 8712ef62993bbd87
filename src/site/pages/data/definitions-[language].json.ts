import type { APIRoute, GetStaticPaths } from 'astro';
import { isLanguage, languages } from '../../../glossary/language.ts';
import { definitionData, headwordData } from '../../../glossary/search/headwords.ts';
import { attach } from '../../../glossary/search/packed.ts';
import { packFirst } from '../../../glossary/search/shards.ts';
import { loadGlossary } from '../../glossary.ts';

export const getStaticPaths = (() =>
  languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/**
 * Every definition in one language, for the results that need one to be understood; of a large
 * glossary, none.
 */
export const GET: APIRoute = async ({ params }) => {
  const { glossary } = await loadGlossary();
  const language = isLanguage(params['language']) ? params['language'] : 'fr';
  const packed = packFirst(headwordData(glossary));
  const definitions = packed.shards === undefined ? definitionData(glossary, language) : [];
  return Response.json(attach(definitions, packed));
};
