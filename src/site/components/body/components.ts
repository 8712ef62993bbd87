import { type FigureName, figureNames, languageBlocks } from '../../../glossary/components.ts';
import { type Language, languages } from '../../../glossary/language.ts';
import CallFlow from '../figures/CallFlow.astro';
import CesScales from '../figures/CesScales.astro';
import CohortCurve from '../figures/CohortCurve.astro';
import CsatScale from '../figures/CsatScale.astro';
import CustomerValueChart from '../figures/CustomerValueChart.astro';
import IvrTree from '../figures/IvrTree.astro';
import NpsScale from '../figures/NpsScale.astro';
import RfmGrid from '../figures/RfmGrid.astro';
import Definition from './Definition.astro';
import Hide from './Hide.astro';
import LinkInEnglish from './LinkInEnglish.astro';
import LinkInFrench from './LinkInFrench.astro';
import Show from './Show.astro';

type Component = (props: never) => unknown;

const figures: Record<FigureName, Component> = {
  CallFlow,
  CesScales,
  CohortCurve,
  CsatScale,
  CustomerValueChart,
  IvrTree,
  NpsScale,
  RfmGrid,
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
