import type { Bilingual, Language } from '../language.ts';
import type { DesignationType, Region } from '../vocabulary.ts';

/** What a label is to its headword. */
export type LabelKind = DesignationType | 'preferred term' | 'deprecated' | 'key';

/** A text that leads to a headword: a designation or a search key. */
export interface Label {
  text: string;
  language: Language;
  kind: LabelKind;
  /** The country whose usage it is; absent where it is general. */
  region?: Region | undefined;
}

/** What a headword heads: a concept, one that is a measure, a lesson or a selection. */
export const headwordKinds = ['term', 'measure', 'lesson', 'selection'] as const;
export type HeadwordKind = (typeof headwordKinds)[number];

/** A concept, a lesson or a selection as search needs it. */
export interface Headword {
  kind: HeadwordKind;
  /** The domain's id; absent for what belongs to none. */
  domain?: string | undefined;
  term: Bilingual;
  /** From the site's root, without its base path; it tells headwords apart. */
  address: Bilingual;
  labels: Label[];
}

/** Everything that can be looked up. */
export interface HeadwordData {
  headwords: Headword[];
  /** The domains' names, by id. */
  domains: Record<string, Bilingual>;
}
