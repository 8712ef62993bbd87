import { expect, test } from 'vitest';
import { ModuleGraph } from '../../src/site/integrations/module-graph.ts';

const chunk = (fileName: string, imports: string[]) => ({ type: 'chunk', fileName, imports });

test('a page loads at once what its modules import, and what that imports, each once', () => {
  const graph = new ModuleGraph();
  const bundle = {
    page: chunk('_astro/page.js', ['_astro/base.js', '_astro/search.js']),
    search: chunk('_astro/search.js', ['_astro/base.js', '_astro/words.js']),
    base: chunk('_astro/base.js', []),
    words: chunk('_astro/words.js', []),
    style: { type: 'asset', fileName: '_astro/page.css' },
  };
  const generate = graph.plugin.generateBundle as (options: unknown, bundle: unknown) => void;
  generate({}, bundle);
  const page = (script: string) => `<head></head><body>${script}</body>`;
  expect(graph.preload(page('<script type="module" src="/docs/_astro/page.js"></script>'))).toBe(
    page('<script type="module" src="/docs/_astro/page.js"></script>').replace(
      '</head>',
      '<link rel="modulepreload" href="/docs/_astro/base.js">' +
        '<link rel="modulepreload" href="/docs/_astro/search.js">' +
        '<link rel="modulepreload" href="/docs/_astro/words.js"></head>',
    ),
  );
  expect(graph.preload(page('<script src="/plain.js"></script>'))).toBe(
    page('<script src="/plain.js"></script>'),
  );
});
