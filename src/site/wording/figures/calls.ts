import type { Bilingual } from '../../../glossary/language.ts';

/** The words of the figures about calls and the people who take them. */
const fr = {
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
      { name: 'Appelant', role: [] as string[] },
      { name: 'PABX', role: ['reçoit l’appel,', 'relie les lignes'] },
      { name: 'SVI', role: ['demande le motif'] },
      { name: 'ACD', role: ['tient la file,', 'choisit le conseiller'] },
    ],
    teams: ['Factures', 'Pannes', 'Contrats'],
  },
  handling: {
    alt: (talk: number, hold: number, after: number, total: number) =>
      `Un appel moyen occupe un conseiller ${total} secondes : ${talk} de conversation, ${hold} de mise en attente, ${after} de post-appel.`,
    caption: 'Les trois temps de la durée moyenne de traitement, à l’échelle',
    talk: 'conversation',
    hold: ['mise en', 'attente'],
    after: ['post-', 'appel'],
    seconds: (value: number) => `${value} s`,
    total: (value: number) => `${value} secondes par appel`,
  },
  level: {
    alt: (results: string[]) =>
      `Une même journée de 1 000 appels, 760 pris dans les 20 secondes, 40 abandonnés dans ce délai, 140 pris plus tard, 60 abandonnés plus tard. Selon ce que l’on compte, le niveau de service vaut ${results.join(', ')}.`,
    caption: 'Une journée, quatre règles : en plein ce qui est compté, en vide le reste de la base',
    inTime: (calls: number) => `${calls} pris en 20 secondes`,
    fates: (calls: number) => [
      `${calls} raccrochent dans le délai`,
      `${calls} pris en retard`,
      `${calls} raccrochent plus tard`,
    ],
    rules: [
      ['pris à temps', 'sur appels reçus'],
      ['pris à temps', 'sur appels reçus sans abandons rapides'],
      ['pris à temps et abandons rapides', 'sur appels reçus'],
      ['pris à temps', 'sur appels pris'],
    ],
    percent: (value: string) => `${value} %`,
  },
  staffing: {
    alt: (enough: number, points: string[]) =>
      `Avec 60 appels de quatre minutes dans la demi-heure, il faut ${enough} conseillers pour que 80 % des appels soient pris en 20 secondes. ${points.join(' ; ')}.`,
    caption: (enough: number) =>
      `60 appels de 4 minutes en une demi-heure (Erlang C) : l’objectif de 80 % est atteint à ${enough} conseillers`,
    point: (agents: number, answered: number, occupied: number) =>
      `${agents} conseillers : ${answered} % pris à temps, ${occupied} % d’occupation`,
    percent: (value: number) => `${value} %`,
    answered: 'appels pris en 20 secondes, en %',
    occupied: 'taux d’occupation, en %',
    agents: 'conseillers en ligne',
  },
  occupancy: {
    alt: (occupancy: number, utilisation: number) =>
      `Journée de 480 minutes : 306 de contacts, 54 d’attente du contact suivant, 60 de réunion et formation, 60 de pauses. Occupation, sur les 360 minutes de connexion : ${occupancy} %. Utilisation, sur les 480 payées : ${utilisation} %.`,
    caption: 'Même numérateur, deux bases : le temps de connexion et le temps payé',
    contacts: (minutes: number) => `contacts : ${minutes} min`,
    names: ['attente du contact suivant', 'réunion et formation', 'pauses payées'],
    occupancy: (contacts: number, base: number) => `occupation : ${contacts} / ${base} = `,
    utilisation: (contacts: number, base: number) => `utilisation : ${contacts} / ${base} = `,
    percent: (value: number) => `${value} %`,
  },
  waits: {
    alt: 'Dix appels sur un axe de 0 à 200 secondes. Six sont pris, à 5, 5, 10, 10, 20 et 190 secondes ; quatre appelants raccrochent, à 60, 90, 120 et 150. La médiane des appels pris est de 10 secondes, leur moyenne de 40, celle des dix appels de 66.',
    caption: 'Personne n’a attendu 40 secondes : un seul appel tardif tire la moyenne',
    median: (value: number) => `médiane : ${value} s`,
    mean: (value: number) => `moyenne des appels pris : ${value} s`,
    all: (value: number) => `moyenne des dix appels : ${value} s`,
    answered: 'pris',
    hungUp: 'raccrochés',
    seconds: 'secondes',
  },
  outcomes: {
    alt: (rates: string[]) =>
      `Mille appels : 120 servis par le menu vocal, 792 pris par un conseiller, 70 abandonnés dans la file, 12 refusés par une file pleine, 6 coupés par une panne. Les 88 derniers sont perdus : ${rates.join(' des 880 qui demandaient un conseiller, ')} des mille.`,
    caption: 'Le sort de mille appels : le même nombre de perdus, deux bases, deux taux',
    menu: 'servis par le menu',
    taken: (calls: number) => `${calls} pris par un conseiller`,
    lost: (calls: number) => `${calls} perdus`,
    losses: (calls: number) => [
      `${calls} : l’appelant renonce`,
      `${calls} : la file est pleine`,
      `${calls} : une panne coupe`,
    ],
    base: (lost: number, base: string) => `${lost} / ${base} = `,
    percent: (value: string) => `${value} %`,
  },
  numbers: {
    alt: 'Ce que paie l’appelant en France. Numéros verts, 0800 à 0805, 116xxx, 30xx et 31xx : rien. Numéros gris, 0806 à 0809 et certains numéros courts : C, un appel ordinaire. Numéros violets, 081, 082, 089, 118xxx et certains numéros courts : C plus S, le service. Les 01 à 05, 06, 07 et 09, qui ne sont pas des numéros spéciaux : C.',
    caption: 'Ce que paie l’appelant en France, selon les premiers chiffres',
    rows: [
      { name: 'Vert', prefixes: ['0800 à 0805,', '116xxx, 30xx, 31xx'] },
      { name: 'Gris', prefixes: ['0806 à 0809,', 'certains numéros courts'] },
      { name: 'Violet', prefixes: ['081, 082, 089, 118xxx,', 'certains numéros courts'] },
      { name: 'Hors numéros spéciaux', prefixes: ['01 à 05, 06, 07, 09'] },
    ],
    free: 'gratuit',
    key: ['C : prix d’un appel ordinaire', 'S : prix du service'],
  },
};

type CallFigures = typeof fr;

const en: CallFigures = {
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
      { name: 'Caller', role: [] },
      { name: 'PBX', role: ['receives the call,', 'connects lines'] },
      { name: 'IVR', role: ['asks for the reason'] },
      { name: 'ACD', role: ['keeps the queue,', 'picks the agent'] },
    ],
    teams: ['Billing', 'Faults', 'Contracts'],
  },
  handling: {
    alt: (talk, hold, after, total) =>
      `The average call takes ${total} seconds of an agent’s time: ${talk} of talk, ${hold} of hold and ${after} of after-call work.`,
    caption: 'The three parts of average handling time, drawn to scale',
    talk: 'talk',
    hold: ['hold'],
    after: ['after-call', 'work'],
    seconds: (value) => `${value} s`,
    total: (value) => `${value} seconds a call`,
  },
  level: {
    alt: (results) =>
      `One day of 1,000 calls: 760 answered within 20 seconds, 40 hung up within that limit, 140 answered later, 60 hung up later. Depending on what is counted, service level is ${results.join(', ')}.`,
    caption: 'One day, four rules: solid for what is counted, outlined for the rest of the base',
    inTime: (calls) => `${calls} answered in 20 seconds`,
    fates: (calls) => [
      `${calls} hang up early`,
      `${calls} answered late`,
      `${calls} hang up later`,
    ],
    rules: [
      ['answered in time', 'over calls offered'],
      ['answered in time', 'over calls offered less early hang-ups'],
      ['answered in time plus early hang-ups', 'over calls offered'],
      ['answered in time', 'over calls answered'],
    ],
    percent: (value) => `${value}%`,
  },
  staffing: {
    alt: (enough, points) =>
      `With 60 four-minute calls in the half-hour, it takes ${enough} agents to answer 80% within 20 seconds. ${points.join('; ')}.`,
    caption: (enough) =>
      `60 four-minute calls in half an hour (Erlang C): the 80% target is met with ${enough} agents`,
    point: (agents, answered, occupied) =>
      `${agents} agents: ${answered}% answered in time, ${occupied}% occupancy`,
    percent: (value) => `${value}%`,
    answered: 'answered within 20 seconds, %',
    occupied: 'occupancy, %',
    agents: 'agents on the phones',
  },
  occupancy: {
    alt: (occupancy, utilisation) =>
      `A day of 480 minutes: 306 of contacts, 54 waiting for the next one, 60 of meeting and training, 60 of breaks. Occupancy, over the 360 minutes signed in, is ${occupancy}%. Utilisation, over the 480 paid, is ${utilisation}%.`,
    caption: 'One numerator, two bases: time signed in and time paid',
    contacts: (minutes) => `contacts: ${minutes} min`,
    names: ['waiting for the next contact', 'meeting and training', 'paid breaks'],
    occupancy: (contacts, base) => `occupancy: ${contacts} / ${base} = `,
    utilisation: (contacts, base) => `utilisation: ${contacts} / ${base} = `,
    percent: (value) => `${value}%`,
  },
  waits: {
    alt: 'Ten calls on a line from 0 to 200 seconds. Six are answered, at 5, 5, 10, 10, 20 and 190 seconds; four callers hang up, at 60, 90, 120 and 150. The median of the answered calls is 10 seconds, their mean 40, the mean of all ten 66.',
    caption: 'Nobody waited 40 seconds: one late answer drags the mean',
    median: (value) => `median: ${value} s`,
    mean: (value) => `mean of answered calls: ${value} s`,
    all: (value) => `mean of all ten: ${value} s`,
    answered: 'answered',
    hungUp: 'hung up',
    seconds: 'seconds',
  },
  outcomes: {
    alt: (rates) =>
      `A thousand calls: 120 served by the voice menu, 792 taken by an agent, 70 given up in the queue, 12 turned away by a full queue, 6 cut off by a fault. The last 88 are lost: ${rates.join(' of the 880 that wanted an agent, ')} of the thousand.`,
    caption: 'What became of a thousand calls: one count of losses, two bases, two rates',
    menu: 'served by the menu',
    taken: (calls) => `${calls} taken by an agent`,
    lost: (calls) => `${calls} lost`,
    losses: (calls) => [
      `${calls}: caller gives up`,
      `${calls}: queue is full`,
      `${calls}: cut off by a fault`,
    ],
    base: (lost, base) => `${lost} / ${base} = `,
    percent: (value) => `${value}%`,
  },
  numbers: {
    alt: 'What the caller pays in France. Green numbers, 0800 to 0805, 116xxx, 30xx and 31xx: nothing. Grey numbers, 0806 to 0809 and some short codes: C, an ordinary call. Purple numbers, 081, 082, 089, 118xxx and some short codes: C plus S, the service. 01 to 05, 06, 07 and 09, which are not special-rate numbers: C.',
    caption: 'What the caller pays in France, by the first digits',
    rows: [
      { name: 'Green', prefixes: ['0800 to 0805,', '116xxx, 30xx, 31xx'] },
      { name: 'Grey', prefixes: ['0806 to 0809,', 'some short codes'] },
      { name: 'Purple', prefixes: ['081, 082, 089, 118xxx,', 'some short codes'] },
      { name: 'Outside the scheme', prefixes: ['01 to 05, 06, 07, 09'] },
    ],
    free: 'free',
    key: ['C: price of an ordinary call', 'S: price of the service'],
  },
};

export const callFigures: Bilingual<CallFigures> = { fr, en };
