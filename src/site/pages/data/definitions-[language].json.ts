import type { APIRoute, GetStaticPaths } from 'astro';
import { isLanguage, languages } from '../../../glossary/language.ts';
import { definitionData, headwordData } from '../../../glossary/search/headwords.ts';
import { attach, packHeadwords } from '../../../glossary/search/packed.ts';
import { loadGlossary } from '../../glossary.ts';

export const getStaticPaths = (() =>
  languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** Every definition in one language, for the results that need one to be understood. */
export const GET: APIRoute = async ({ params }) => {
  const { glossary } = await loadGlossary();
  const language = isLanguage(params['language']) ? params['language'] : 'fr';
  const headwords = packHeadwords(headwordData(glossary));
  return Response.json(attach(definitionData(glossary, language), headwords));
};
