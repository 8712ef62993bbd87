import type { APIRoute } from 'astro';
import { idAddress, termAddress } from '../../../glossary/permalinks.ts';
import { loadGlossary } from '../../glossary.ts';
import { href } from '../../links.ts';

/** Each concept’s id with its addresses, from the root of the host. */
export const GET: APIRoute = async () => {
  const { glossary } = await loadGlossary();
  const concepts = glossary.concepts.map((concept) => [
    concept.id,
    {
      id: href(idAddress(concept.id)),
      fr: href(termAddress(concept, 'fr')),
      en: href(termAddress(concept, 'en')),
    },
  ]);
  return Response.json(Object.fromEntries(concepts));
};
