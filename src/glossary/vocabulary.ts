/**
 * The closed lists that a concept's fields draw from. Kept apart from the schema so that browser
 * scripts can use them without zod. Names follow ISO 1087 and ISO 30042.
 */
export const partsOfSpeech = ['noun', 'verb', 'adjective', 'adverb', 'other'] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** `common`: one form for both genders (“une interprète”, “un interprète”). */
export const genders = ['masculine', 'feminine', 'common'] as const;
export type Gender = (typeof genders)[number];

export const designationTypes = [
  'acronym',
  'full form',
  'synonym',
  'variant',
  'anglicism',
  'trademark',
  'former name',
] as const;
export type DesignationType = (typeof designationTypes)[number];

export const designationStatuses = ['preferred', 'admitted', 'deprecated'] as const;
export type DesignationStatus = (typeof designationStatuses)[number];

/** ISO 3166-1 codes of the countries whose usage the glossary tells apart. */
export const regions = ['FR', 'BE', 'CH', 'CA', 'GB', 'US'] as const;
export type Region = (typeof regions)[number];

export const markSigns = ['®', '™', '℠'] as const;

export const units = [
  'percent',
  'points',
  'score',
  'ratio',
  'count',
  'euros',
  'seconds',
  'minutes',
  'hours',
  'days',
  'months',
  'years',
] as const;
export type Unit = (typeof units)[number];

/** Which way a measure is good. */
export const directions = ['higher', 'lower', 'neither'] as const;
export type Direction = (typeof directions)[number];

export const conceptStatuses = ['published', 'withdrawn'] as const;
