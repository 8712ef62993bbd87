import { type FigureName, figureNames, languageBlocks } from '../../../glossary/components.ts';
import { type Language, languages } from '../../../glossary/language.ts';
import CallFlow from '../figures/CallFlow.astro';
import CallOutcomes from '../figures/CallOutcomes.astro';
import CesScales from '../figures/CesScales.astro';
import ChannelLinks from '../figures/ChannelLinks.astro';
import CohortCurve from '../figures/CohortCurve.astro';
import CsatScale from '../figures/CsatScale.astro';
import CsatSpread from '../figures/CsatSpread.astro';
import CustomerValueChart from '../figures/CustomerValueChart.astro';
import EscalationPaths from '../figures/EscalationPaths.astro';
import FeedbackLoops from '../figures/FeedbackLoops.astro';
import HandlingTime from '../figures/HandlingTime.astro';
import IvrTree from '../figures/IvrTree.astro';
import JourneyMap from '../figures/JourneyMap.astro';
import LifeCycle from '../figures/LifeCycle.astro';
import NpsSameScore from '../figures/NpsSameScore.astro';
import NpsScale from '../figures/NpsScale.astro';
import NumberPrices from '../figures/NumberPrices.astro';
import OccupancyDay from '../figures/OccupancyDay.astro';
import OptInOptOut from '../figures/OptInOptOut.astro';
import RfmGrid from '../figures/RfmGrid.astro';
import SalesFunnel from '../figures/SalesFunnel.astro';
import SalesPipeline from '../figures/SalesPipeline.astro';
import ServiceLevelRules from '../figures/ServiceLevelRules.astro';
import ShareOfWallet from '../figures/ShareOfWallet.astro';
import StaffingCurve from '../figures/StaffingCurve.astro';
import TicketBacklog from '../figures/TicketBacklog.astro';
import TicketClock from '../figures/TicketClock.astro';
import WaitingTimes from '../figures/WaitingTimes.astro';
import Definition from './Definition.astro';
import Hide from './Hide.astro';
import LinkInEnglish from './LinkInEnglish.astro';
import LinkInFrench from './LinkInFrench.astro';
import Show from './Show.astro';

type Component = (props: never) => unknown;

const figures: Record<FigureName, Component> = {
  CallFlow,
  CallOutcomes,
  CesScales,
  ChannelLinks,
  CohortCurve,
  CsatScale,
  CsatSpread,
  CustomerValueChart,
  EscalationPaths,
  FeedbackLoops,
  HandlingTime,
  IvrTree,
  JourneyMap,
  LifeCycle,
  NpsSameScore,
  NpsScale,
  NumberPrices,
  OccupancyDay,
  OptInOptOut,
  RfmGrid,
  SalesFunnel,
  SalesPipeline,
  ServiceLevelRules,
  ShareOfWallet,
  StaffingCurve,
  TicketBacklog,
  TicketClock,
  WaitingTimes,
};

const links: Record<Language, Component> = { fr: LinkInFrench, en: LinkInEnglish };

const without = Object.fromEntries(figureNames.map((name) => [name, Hide]));

/** @returns the components that leave of a body only its text in `language`. */
export function textOnly(language: Language): Record<string, Component> {
  const blocks = languages.map((one) => [languageBlocks[one], one === language ? Show : Hide]);
  return { ...without, ...Object.fromEntries(blocks), a: links[language] };
}

/** The components that leave of a body only its figures. */
export const figuresOnly: Record<string, Component> = {
  ...figures,
  ...Object.fromEntries(languages.map((language) => [languageBlocks[language], Hide])),
};

/** @returns the components of a lesson's page in `language`: its text, figures and definitions. */
export function lessonComponents(language: Language): Record<string, Component> {
  return { ...textOnly(language), ...figures, Definition };
}
