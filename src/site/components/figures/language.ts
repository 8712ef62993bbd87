import { isLanguage } from '../../../glossary/language.ts';
import { type FigureWording, figureWording } from '../../wording/figures.ts';

/** @returns the words of the page's language; figures speak it whoever's text they illustrate. */
export function wordsFor(locale: string | undefined): FigureWording {
  return figureWording[isLanguage(locale) ? locale : 'fr'];
}
