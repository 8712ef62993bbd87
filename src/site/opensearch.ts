import { openSearchDescription } from '../glossary/formats/opensearch.ts';
import type { Language } from '../glossary/language.ts';
import { pageAddress } from '../glossary/permalinks.ts';
import { absolute } from './links.ts';
import { wording } from './wording/index.ts';

/** @returns the answer at a language's OpenSearch address. */
export function openSearchResponse(language: Language, site: URL | undefined): Response {
  const { title, description } = wording[language].site;
  const document = openSearchDescription({
    shortName: title,
    description,
    language,
    results: absolute(pageAddress('search', language), site),
    icon: absolute('/favicon.svg', site),
  });
  return new Response(document, {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
}
