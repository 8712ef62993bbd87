import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { devSearch } from './src/site/integrations/dev-search.ts';
import { siteFonts } from './src/site/integrations/fonts.ts';
import { publish } from './src/site/integrations/publish.ts';

const { roman, italic } = await siteFonts();
const port = Number(process.env.PORT ?? 4321);

export default defineConfig({
  site: process.env.SITE_URL || `http://localhost:${port}`,
  base: process.env.BASE_PATH || '/',
  srcDir: './src/site',
  trailingSlash: 'always',
  server: { host: '127.0.0.1', port },
  markdown: {
    processor: satteri({ features: { wikilinks: true, smartPunctuation: { quotes: false } } }),
    syntaxHighlight: false,
  },
  security: {
    csp: { scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] } },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          { src: [roman], weight: '400 700', style: 'normal' },
          { src: [italic], weight: '400', style: 'italic' },
        ],
      },
    },
  ],
  build: { concurrency: 16 },
  devToolbar: { enabled: false },
  vite: {
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // All of search is one file, loaded when its box gets the focus; what pages need
              // before that stays out of it.
              advancedChunks: {
                groups: [
                  {
                    name: 'base',
                    test: /glossary\/language\.ts|site\/fill\.ts|search\/words\.ts|scripts\/(?:base|memory|once|remember-language|shortcuts)\.ts|preload-helper/,
                    priority: 1,
                  },
                  {
                    name: 'search',
                    test: /src\/(?:site\/scripts|glossary)\/search\/(?!facets)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  integrations: [mdx(), devSearch(), publish()],
});
