import type { Language } from './language.ts';

/** The blocks that hold an entry's text in one language. */
export const languageBlocks: Record<Language, 'French' | 'English'> = {
  fr: 'French',
  en: 'English',
};

/** Figures that an entry's body may draw; the site has one component for each. */
export const figureNames = [
  'CallFlow',
  'CallOutcomes',
  'CesScales',
  'ChannelLinks',
  'CohortCurve',
  'CsatScale',
  'CsatSpread',
  'CustomerValueChart',
  'EscalationPaths',
  'FeedbackLoops',
  'HandlingTime',
  'IvrTree',
  'JourneyMap',
  'LifeCycle',
  'NpsSameScore',
  'NpsScale',
  'NumberPrices',
  'OccupancyDay',
  'OptInOptOut',
  'RfmGrid',
  'SalesFunnel',
  'SalesPipeline',
  'ServiceLevelRules',
  'ShareOfWallet',
  'StaffingCurve',
  'TicketBacklog',
  'TicketClock',
  'WaitingTimes',
] as const;

/** What a lesson may use beside the figures: a concept’s definition, marked as such. */
export const lessonComponentNames = ['Definition'] as const;

export type FigureName = (typeof figureNames)[number];

/** What the checks want to know of a body; lines count from 1 in the entry’s file. */
export interface Body {
  components: { name: string; line: number }[];
  links: { id: string; line: number }[];
  /** The concepts whose definitions stand in a lesson, in its order. */
  definitions: string[];
  /** The words, stretch by stretch between tags. */
  texts: { text: string; language: Language; line: number }[];
  /** Lines of text, imports or expressions that stand outside the language blocks. */
  loose: number[];
}

/** The body of an entry that has none. */
export const noBody: Body = { components: [], links: [], definitions: [], texts: [], loose: [] };
