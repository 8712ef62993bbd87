import { expect, it } from 'vitest';
import { openSearchDescription } from '../../src/glossary/formats/opensearch.ts';

it('describes the site’s search, escaped, with the place of the words', () => {
  const document = openSearchDescription({
    shortName: 'En regard',
    description: 'Définitions & exemples',
    language: 'fr',
    results: 'https://example.org/glossary/fr/recherche/',
    icon: 'https://example.org/glossary/favicon.svg',
  });
  expect(document).toContain('Définitions &amp; exemples');
  expect(document).toContain(
    'template="https://example.org/glossary/fr/recherche/?q={searchTerms}"',
  );
  expect(document).toMatch(/^<\?xml/);
});
