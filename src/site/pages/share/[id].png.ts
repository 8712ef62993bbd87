import type { APIRoute } from 'astro';
import { loadGlossary } from '../../glossary.ts';
import { conceptCard } from '../../share/card.ts';
import { shareImage } from '../../share/image.ts';
import { wording } from '../../wording/index.ts';

const site = { fr: wording.fr.site, en: wording.en.site };

export async function getStaticPaths() {
  const { glossary } = await loadGlossary();
  return glossary.all.map(({ id }) => ({ params: { id } }));
}

/** The image that stands for a concept where its page is shared. */
export const GET: APIRoute = async ({ params: { id } }) => {
  const { glossary } = await loadGlossary();
  const concept = glossary.all.find((one) => one.id === id);
  if (concept === undefined) return new Response(null, { status: 404 });
  const png = await shareImage(conceptCard(glossary, concept, site));
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
