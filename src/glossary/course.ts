import { z } from 'zod';
import { date, id, inBoth, text } from './schema.ts';

const titled = (language: 'fr' | 'en') =>
  z.strictObject({
    title: text(language),
    /** What the reader finds here; also the page's description. */
    introduction: text(language),
  });

/** A curated short list of concepts: `content/selections/<id>.yaml`. */
export const selectionSchema = z.strictObject({
  id,
  created: date,
  updated: date,
  fr: titled('fr'),
  en: titled('en'),
  /** The concepts in reading order, each with the reason why it is here. */
  concepts: z.array(inBoth.extend({ id })).min(1),
});

export type Selection = z.infer<typeof selectionSchema>;

const taught = (language: 'fr' | 'en') =>
  titled(language).extend({
    /** What to take away, a sentence a point. */
    summary: z.array(text(language)).min(1),
    /** Questions to test oneself with. */
    questions: z.array(z.strictObject({ question: text(language), answer: text(language) })).min(1),
  });

/** A course page: the front matter of `content/lessons/<id>.mdx`; the body is the course. */
export const lessonSchema = z.strictObject({
  id,
  created: date,
  updated: date,
  fr: taught('fr'),
  en: taught('en'),
});

export type Lesson = z.infer<typeof lessonSchema>;
