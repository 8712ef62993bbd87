import type { Language } from './language.ts';

/** The blocks that hold an entry's text in one language. */
export const languageBlocks: Record<Language, 'French' | 'English'> = {
  fr: 'French',
  en: 'English',
};

/** Figures that an entry's body may draw; the site has one component for each. */
export const figureNames = [
  'CesScales',
  'CallFlow',
  'CohortCurve',
  'CsatScale',
  'CustomerValueChart',
  'IvrTree',
  'NpsScale',
  'RfmGrid',
] as const;

export type FigureName = (typeof figureNames)[number];
