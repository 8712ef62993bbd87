import type { Bilingual } from '../../../glossary/language.ts';

/** The words of the figures about scores and scales. */
const fr = {
  nps: {
    alt: 'Échelle de 0 à 10 en onze cases. De 0 à 6 : détracteurs. 7 et 8 : passifs. 9 et 10 : promoteurs.',
    caption: 'Les onze notes et les trois groupes',
    detractors: 'Détracteurs',
    passives: 'Passifs',
    promoters: 'Promoteurs',
  },
  npsSame: {
    alt: 'Deux enquêtes, le même NPS de 35. A : 55 % de promoteurs moins 20 % de détracteurs, et 25 % de passifs. B : 40 % de promoteurs moins 5 % de détracteurs, et 55 % de passifs.',
    caption: 'Un même score, deux clientèles : A partage ses clients, B les laisse tièdes',
    share: (percent: string) => `${percent} %`,
    passives: (share: string) => `${share} de passifs`,
    promoters: (share: string) => `${share} de promoteurs`,
    detractors: (share: string) => `−${share} de détracteurs`,
  },
  csat: {
    alt: 'Échelle de 1 à 5, de « très insatisfait » à « très satisfait ». Les notes 4 et 5 sont comptées comme satisfaites ; les notes 1 à 3 ne le sont pas.',
    caption: 'Ce que compte le CSAT : les deux meilleures notes, sur toutes les réponses reçues',
    low: 'très insatisfait',
    high: 'très satisfait',
    counted: ['comptées comme', 'satisfaites'],
    notCounted: ['au dénominateur', 'seulement'],
  },
  csatTeams: {
    alt: 'Trois équipes, cent réponses chacune. A : vingt 3, quarante 4, quarante 5 ; 80 % de 4 et 5, moyenne 4,2. B : vingt 1, cinquante 4, trente 5 ; 80 %, moyenne 3,7. C : dix 2, vingt 3, dix 4, soixante 5 ; 70 %, moyenne 4,2.',
    caption:
      'A et B ont la même part de 4 et 5, A et C la même moyenne ; aucune ne ressemble à l’autre',
    team: (name: string) => `Équipe ${name}`,
    topTwo: (percent: string) => `4 et 5 : ${percent} %`,
    mean: (mean: string) => `moyenne ${mean}`,
  },
  ces: {
    alt: 'Deux échelles l’une sous l’autre. Version de 2010, de 1 à 5 : 1, très peu d’effort, est le mieux. CES 2.0, de 1 à 7 : 7, tout à fait d’accord que c’était facile, est le mieux.',
    caption: 'Deux échelles de sens contraire : un CES sans son échelle ne se lit pas',
    first: {
      name: 'CES (2010)',
      question: '« Quel effort avez-vous dû fournir ? »',
      ends: ['très peu', 'énormément'],
    },
    second: {
      name: 'CES 2.0 (2013)',
      question: '« On m’a facilité la tâche. »',
      ends: ['pas du tout d’accord', 'tout à fait d’accord'],
    },
    best: 'le mieux',
  },
};

type ScoreFigures = typeof fr;

const en: ScoreFigures = {
  nps: {
    alt: 'A scale of 0 to 10 in eleven boxes. 0 to 6: detractors. 7 and 8: passives. 9 and 10: promoters.',
    caption: 'Eleven scores, three groups',
    detractors: 'Detractors',
    passives: 'Passives',
    promoters: 'Promoters',
  },
  npsSame: {
    alt: 'Two surveys with the same NPS of 35. A: 55% promoters less 20% detractors, with 25% passives. B: 40% promoters less 5% detractors, with 55% passives.',
    caption: 'One score, two sets of customers: A divides opinion, B leaves it lukewarm',
    share: (percent) => `${percent}%`,
    passives: (share) => `${share} passives`,
    promoters: (share) => `${share} promoters`,
    detractors: (share) => `−${share} detractors`,
  },
  csat: {
    alt: 'A scale of 1 to 5, from “very dissatisfied” to “very satisfied”. Scores of 4 and 5 are counted as satisfied; scores of 1 to 3 are not.',
    caption: 'What CSAT counts: the top two boxes, out of all the answers received',
    low: 'very dissatisfied',
    high: 'very satisfied',
    counted: ['counted as', 'satisfied'],
    notCounted: ['in the base', 'only'],
  },
  csatTeams: {
    alt: 'Three teams, a hundred answers each. A: twenty 3s, forty 4s, forty 5s; top two boxes 80%, mean 4.2. B: twenty 1s, fifty 4s, thirty 5s; 80%, mean 3.7. C: ten 2s, twenty 3s, ten 4s, sixty 5s; 70%, mean 4.2.',
    caption: 'A and B tie on the top two boxes, A and C on the mean, and no two look alike',
    team: (name) => `Team ${name}`,
    topTwo: (percent) => `top two ${percent}%`,
    mean: (mean) => `mean ${mean}`,
  },
  ces: {
    alt: 'Two scales, one below the other. The 2010 version, from 1 to 5: 1, very low effort, is best. CES 2.0, from 1 to 7: 7, strongly agree that it was easy, is best.',
    caption: 'Two scales that point opposite ways: a CES means nothing without its scale',
    first: {
      name: 'CES (2010)',
      question: '“How much effort did you have to put in?”',
      ends: ['very little', 'very much'],
    },
    second: {
      name: 'CES 2.0 (2013)',
      question: '“They made it easy for me.”',
      ends: ['strongly disagree', 'strongly agree'],
    },
    best: 'best',
  },
};

export const scoreFigures: Bilingual<ScoreFigures> = { fr, en };
