import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { conceptSchema, domainSchema } from '../glossary/concept.ts';
import { lessonSchema, selectionSchema } from '../glossary/course.ts';

const files = (folder: string, ending: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: `*${ending}`,
    generateId: ({ entry }) => entry.slice(0, -ending.length),
  });

export const collections = {
  concepts: defineCollection({ loader: files('concepts', '.mdx'), schema: conceptSchema }),
  lessons: defineCollection({ loader: files('lessons', '.mdx'), schema: lessonSchema }),
  selections: defineCollection({ loader: files('selections', '.yaml'), schema: selectionSchema }),
  domains: defineCollection({ loader: file('content/domains.yaml'), schema: domainSchema }),
};
