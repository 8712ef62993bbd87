import { z } from 'zod';
import type { Language } from './language.ts';
import { date, id, inBoth, text } from './schema.ts';
import {
  conceptStatuses,
  designationStatuses,
  designationTypes,
  directions,
  genders,
  markSigns,
  partsOfSpeech,
  regions,
  units,
} from './vocabulary.ts';

/** A trademark is a fact about a designation, never part of its spelling. */
const mark = z.strictObject({
  sign: z.enum(markSigns),
  owner: z.string().trim().min(1),
  checked: date.optional(),
});

const designation = (language: Language) =>
  z.strictObject({
    term: text(language),
    type: z.enum(designationTypes),
    status: z.enum(designationStatuses).default('admitted'),
    region: z.enum(regions).optional(),
    gender: z.enum(genders).optional(),
    mark: mark.optional(),
    /** Who recommends it: «Journal officiel du 16 juillet 2024». */
    source: text(language).optional(),
  });

const section = (language: Language) =>
  z.strictObject({
    term: text(language),
    partOfSpeech: z.enum(partsOfSpeech).default('noun'),
    number: z.literal('plural').optional(),
    region: z.enum(regions).optional(),
    mark: mark.optional(),
    designations: z.array(designation(language)).default([]),
    definition: text(language),
    notes: z.array(text(language)).default([]),
    example: text(language),
    /** What people type who do not know the term; searched, never shown. */
    keys: z.array(text(language)).default([]),
  });

const variable = inBoth.extend({ unit: z.enum(units) });

const formula = z.strictObject({
  /** Arithmetic on the variables: `(promoters - detractors) / answers * 100`. */
  expression: z.string().trim().min(1),
  unit: z.enum(units),
  /** Decimals that the result is given with. */
  decimals: z.int().min(0).max(4).default(0),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  better: z.enum(directions),
  variables: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), variable),
  case: inBoth.extend({
    given: z.record(z.string(), z.number()),
    result: z.number(),
  }),
  /** How to read the result. */
  reading: inBoth,
});

const source = z.strictObject({
  citation: z.union([text('en'), inBoth]),
  url: z.url({ protocol: /^https$/ }).optional(),
});

/** One concept, both languages: the front matter of `content/concepts/<id>.mdx`. */
export const conceptSchema = z.strictObject({
  id,
  domain: id,
  status: z.enum(conceptStatuses).default('published'),
  replacedBy: id.optional(),
  created: date,
  updated: date,
  broader: id.optional(),
  related: z.array(id).default([]),
  confusable: z.array(inBoth.extend({ id })).default([]),
  formula: formula.optional(),
  fr: section('fr').extend({ gender: z.enum(genders).optional() }),
  en: section('en'),
  sources: z.array(source).default([]),
});

export type Concept = z.infer<typeof conceptSchema>;
export type Section = Concept['fr'] | Concept['en'];
export type Designation = Section['designations'][number];
export type Mark = NonNullable<Section['mark']>;
export type Formula = NonNullable<Concept['formula']>;
export type Source = Concept['sources'][number];

/** One of the domains, from `content/domains.yaml`. */
export const domainSchema = z.strictObject({
  id,
  fr: z.strictObject({ name: text('fr'), scope: text('fr') }),
  en: z.strictObject({ name: text('en'), scope: text('en') }),
});

export type Domain = z.infer<typeof domainSchema>;
