import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { conceptSchema, domainSchema } from '../glossary/concept.ts';

export const collections = {
  concepts: defineCollection({
    loader: glob({
      base: './content/concepts',
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: conceptSchema,
  }),
  domains: defineCollection({ loader: file('content/domains.yaml'), schema: domainSchema }),
};
