import type { APIRoute } from 'astro';
import { siteCard } from '../share/card.ts';
import { shareImage } from '../share/image.ts';
import { wording } from '../wording/index.ts';

/** The image that stands for the site where any other page of it is shared. */
export const GET: APIRoute = async () => {
  const png = await shareImage(siteCard({ fr: wording.fr.site, en: wording.en.site }));
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
