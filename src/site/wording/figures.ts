import type { Bilingual } from '../../glossary/language.ts';

/** The words drawn in figures, and what each figure says to those who cannot see it. */
const fr = {
  nps: {
    alt: 'Échelle de 0 à 10 en onze cases. De 0 à 6 : détracteurs. 7 et 8 : passifs. 9 et 10 : promoteurs.',
    caption: 'Les onze notes et les trois groupes',
    groups: ['Détracteurs', 'Passifs', 'Promoteurs'],
  },
  csat: {
    alt: 'Échelle de 1 à 5, de « très insatisfait » à « très satisfait ». Les notes 4 et 5 sont comptées comme satisfaites ; les notes 1 à 3 ne le sont pas.',
    caption: 'Ce que compte le CSAT : les deux meilleures notes, sur toutes les réponses reçues',
    low: 'très insatisfait',
    high: 'très satisfait',
    counted: 'comptées comme satisfaites',
    notCounted: 'au dénominateur seulement',
  },
  ces: {
    alt: 'Deux échelles l’une sous l’autre. Version de 2010, de 1 à 5 : 1, très peu d’effort, est le mieux. CES 2.0, de 1 à 7 : 7, tout à fait d’accord que c’était facile, est le mieux.',
    caption: 'Deux échelles de sens contraire : un CES sans son échelle ne se lit pas',
    first: '2010 : « Quel effort avez-vous dû fournir ? »',
    firstEnds: ['très peu', 'énormément'],
    second: 'CES 2.0 (2013) : « On m’a facilité la tâche. »',
    secondEnds: ['pas du tout d’accord', 'tout à fait d’accord'],
    best: 'le mieux',
  },
  cohort: {
    alt: (low: number, high: number) =>
      `Courbes de 1 000 clients sur douze mois. À 2 % de pertes par mois, il en reste ${low} ; à 5 %, ${high}.`,
    caption: 'Ce qui reste de 1 000 clients après un an',
    months: 'mois',
    rate: (percent: number) => `${percent} % par mois`,
  },
  value: {
    alt: 'Marge cumulée d’un client qui a coûté 90 €. Au départ, −90 € ; puis −50 €, −10 €, 30 €, 70 € et 110 € à la fin de chacune des cinq années. L’équilibre est atteint pendant la troisième.',
    caption:
      'Un client qui a coûté 90 € et laisse 40 € de marge par an : remboursé pendant la troisième année',
    start: 'achat',
    year: (year: number) => `an ${year}`,
  },
  rfm: {
    alt: 'Grille de cinq sur cinq. En abscisse la récence, en ordonnée la fréquence, notées de 1 à 5. En haut à droite les champions, autour d’eux les fidèles, en bas à droite les nouveaux, en haut à gauche les clients à risque, en bas à gauche les perdus.',
    caption: 'Récence et fréquence croisées nomment les groupes',
    recency: 'Récence',
    frequency: 'Fréquence',
    groups: {
      champions: 'Champions',
      loyal: 'Fidèles',
      new: 'Nouveaux',
      risk: 'À risque',
      lost: 'Perdus',
    },
  },
  ivr: {
    alt: 'Arbre du menu. Accueil : 1, facture (puis 1, payer ; 2, contester) ; 2, panne ; 3, contrat ou déménagement ; 0, parler à un conseiller.',
    caption: 'Deux niveaux, les motifs du plus fréquent au plus rare, une sortie vers une personne',
    root: 'Accueil',
    billing: 'Facture',
    pay: 'Payer',
    dispute: 'Contester une facture',
    fault: 'Panne',
    contract: 'Contrat ou déménagement',
    agent: 'Parler à un conseiller',
  },
  call: {
    alt: 'Chemin d’un appel, de haut en bas. L’appelant ; le PABX, qui reçoit l’appel ; le SVI, qui demande le motif ; l’ACD, qui range l’appel dans une file et désigne un conseiller ; enfin trois équipes de conseillers : factures, pannes, contrats.',
    caption: 'Qui fait quoi : le PABX relie, le SVI demande, l’ACD distribue',
    steps: [
      ['Appelant', ''],
      ['PABX', 'reçoit l’appel, relie les lignes'],
      ['SVI', 'demande le motif'],
      ['ACD', 'tient la file, choisit le conseiller'],
    ],
    teams: ['Factures', 'Pannes', 'Contrats'],
  },
};

export type FigureWording = typeof fr;

const en: FigureWording = {
  nps: {
    alt: 'A scale of 0 to 10 in eleven boxes. 0 to 6: detractors. 7 and 8: passives. 9 and 10: promoters.',
    caption: 'Eleven scores, three groups',
    groups: ['Detractors', 'Passives', 'Promoters'],
  },
  csat: {
    alt: 'A scale of 1 to 5, from “very dissatisfied” to “very satisfied”. Scores of 4 and 5 are counted as satisfied; scores of 1 to 3 are not.',
    caption: 'What CSAT counts: the top two boxes, out of all the answers received',
    low: 'very dissatisfied',
    high: 'very satisfied',
    counted: 'counted as satisfied',
    notCounted: 'in the base only',
  },
  ces: {
    alt: 'Two scales, one below the other. The 2010 version, from 1 to 5: 1, very low effort, is best. CES 2.0, from 1 to 7: 7, strongly agree that it was easy, is best.',
    caption: 'Two scales that point opposite ways: a CES means nothing without its scale',
    first: '2010: “How much effort did you have to put in?”',
    firstEnds: ['very little', 'very much'],
    second: 'CES 2.0 (2013): “They made it easy for me.”',
    secondEnds: ['strongly disagree', 'strongly agree'],
    best: 'best',
  },
  cohort: {
    alt: (low, high) =>
      `Curves of 1,000 customers over twelve months. Losing 2% a month leaves ${low} of them; losing 5% leaves ${high}.`,
    caption: 'What is left of 1,000 customers after a year',
    months: 'months',
    rate: (percent) => `${percent}% a month`,
  },
  value: {
    alt: 'Cumulative margin of a customer who cost €90 to win: −€90 at the start, then −€50, −€10, €30, €70 and €110 at the end of each of five years. Break-even comes during the third.',
    caption: 'A customer who cost €90 and brings €40 of margin a year pays back in year three',
    start: 'start',
    year: (year) => `year ${year}`,
  },
  rfm: {
    alt: 'A five-by-five grid with recency across and frequency upwards, each scored from 1 to 5. Champions are at the top right, loyal customers around them, new ones at the bottom right, customers at risk at the top left, lost ones at the bottom left.',
    caption: 'Recency against frequency names the groups',
    recency: 'Recency',
    frequency: 'Frequency',
    groups: {
      champions: 'Champions',
      loyal: 'Loyal',
      new: 'New',
      risk: 'At risk',
      lost: 'Lost',
    },
  },
  ivr: {
    alt: 'The menu as a tree. Welcome: 1, billing (then 1, pay; 2, dispute a bill); 2, faults; 3, contract or moving; 0, speak to an adviser.',
    caption: 'Two levels, reasons from most to least frequent, and a way out to a person',
    root: 'Welcome',
    billing: 'Billing',
    pay: 'Pay',
    dispute: 'Dispute a bill',
    fault: 'Faults',
    contract: 'Contract or moving',
    agent: 'Speak to an adviser',
  },
  call: {
    alt: 'The way of a call, from top to bottom. The caller; the PBX, which receives the call; the IVR, which asks for the reason; the ACD, which queues the call and names an agent; then three teams of agents: billing, faults, contracts.',
    caption: 'Who does what: the PBX connects, the IVR asks, the ACD distributes',
    steps: [
      ['Caller', ''],
      ['PBX', 'receives the call, connects lines'],
      ['IVR', 'asks for the reason'],
      ['ACD', 'keeps the queue, picks the agent'],
    ],
    teams: ['Billing', 'Faults', 'Contracts'],
  },
};

export const figureWording: Bilingual<FigureWording> = { fr, en };
