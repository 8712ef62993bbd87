import type { Bilingual, Language } from '../../glossary/language.ts';
import { callFigures } from './figures/calls.ts';
import { customerFigures } from './figures/customers.ts';
import { requestFigures } from './figures/requests.ts';
import { salesFigures } from './figures/sales.ts';
import { scoreFigures } from './figures/scores.ts';

const inLanguage = (language: Language) => ({
  ...callFigures[language],
  ...customerFigures[language],
  ...requestFigures[language],
  ...salesFigures[language],
  ...scoreFigures[language],
});

/** The words drawn in figures, and what each figure says to those who cannot see it. */
export const figureWording: Bilingual<ReturnType<typeof inLanguage>> = {
  fr: inLanguage('fr'),
  en: inLanguage('en'),
};
