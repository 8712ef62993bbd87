import type { APIRoute } from 'astro';
import { headwordData } from '../../../glossary/search/headwords.ts';
import { packHeadwords } from '../../../glossary/search/packed.ts';
import { MOST_AT_ONCE, shardHeadwords } from '../../../glossary/search/shards.ts';
import { loadGlossary } from '../../glossary.ts';

/** Every designation; of a large glossary, the shards that they are in. */
export const GET: APIRoute = async () => {
  const { glossary } = await loadGlossary();
  const data = headwordData(glossary);
  const packed = packHeadwords(data);
  if (data.headwords.length <= MOST_AT_ONCE) return Response.json(packed);
  const shards = [...shardHeadwords(data.headwords).keys()];
  return Response.json({ ...packed, shards, headwords: [] });
};
