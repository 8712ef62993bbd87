import type { Language } from '../language.ts';
import { escapeMarkup } from './formula-to-mathml.ts';

/** What an OpenSearch description says of a site in one language. */
export interface OpenSearch {
  /** 16 characters at the most. */
  shortName: string;
  /** 1,024 characters at the most. */
  description: string;
  language: Language;
  /** Absolute URL of the results page, without its query. */
  results: string;
  /** Absolute URL of an SVG icon. */
  icon: string;
}

/**
 * @returns an OpenSearch 1.1 description document, so that a browser can search the site.
 * @see https://github.com/dewitt/opensearch
 */
export function openSearchDescription(site: OpenSearch): string {
  const text = escapeMarkup;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${text(site.shortName)}</ShortName>
  <Description>${text(site.description)}</Description>
  <Url type="text/html" method="get" template="${text(site.results)}?q={searchTerms}"/>
  <Image type="image/svg+xml">${text(site.icon)}</Image>
  <Language>${site.language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}
