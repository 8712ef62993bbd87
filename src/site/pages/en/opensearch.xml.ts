import type { APIRoute } from 'astro';
import { openSearchResponse } from '../../opensearch.ts';

export const GET: APIRoute = ({ site }) => openSearchResponse('en', site);
