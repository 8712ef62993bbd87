import type { APIRoute, GetStaticPaths } from 'astro';
import { headwordData } from '../../../../glossary/search/headwords.ts';
import { packHeadwords } from '../../../../glossary/search/packed.ts';
import { MOST_AT_ONCE, shardHeadwords } from '../../../../glossary/search/shards.ts';
import { loadGlossary } from '../../../glossary.ts';

/** The shards of a large glossary; a small one has none. */
export const getStaticPaths = (async () => {
  const { glossary } = await loadGlossary();
  const data = headwordData(glossary);
  if (data.headwords.length <= MOST_AT_ONCE) return [];
  const lines = new Map(
    packHeadwords(data).headwords.map((line, at) => [data.headwords[at], line] as const),
  );
  return [...shardHeadwords(data.headwords)].map(([shard, headwords]) => ({
    params: { shard },
    props: { lines: headwords.map((headword) => lines.get(headword) ?? '') },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['lines']);
