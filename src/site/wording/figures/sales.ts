import type { Bilingual } from '../../../glossary/language.ts';

/** The words and worked numbers of the figures about sales; each language has its own case. */
const fr = {
  pipeline: {
    alt: (stages: string[], total: string, forecast: string) =>
      `Montant de chaque étape et part pondérée par la probabilité de signature. ${stages.join(' ; ')}. Total en cours : ${total} ; total pondéré : ${forecast}.`,
    caption:
      'La barre entière est le montant en cours, la partie pleine ce que l’on peut en attendre',
    stages: [
      { name: 'Premier rendez-vous fait', amount: 96_000, chance: 10 },
      { name: 'Besoin confirmé', amount: 80_000, chance: 30 },
      { name: 'Devis remis', amount: 60_000, chance: 50 },
      { name: 'Accord oral', amount: 20_000, chance: 90 },
    ],
    money: (amount: string) => `${amount} €`,
    sum: (amount: string, chance: number, weighted: string) =>
      `${amount} × ${chance} % = ${weighted}`,
    total: 'En cours',
    forecast: 'Pondéré',
  },
  funnel: {
    alt: ([first = []]: string[][]) =>
      `Entonnoir : ${first.join(' ; ')}. Les pourcentages sont ceux de l’étape précédente.`,
    caption: 'Mille demandes de devis suivies jusqu’au bout ; pourcentages de l’étape précédente',
    stages: ['demandes de devis', 'personnes jointes', 'propositions envoyées', 'contrats signés'],
    intakes: [{ name: '', counts: [1000, 600, 240, 96] }],
    rate: (percent: number) => `${percent} %`,
  },
};

type SalesFigures = typeof fr;

const en: SalesFigures = {
  pipeline: {
    alt: (stages, total, forecast) =>
      `The value of each stage and the part of it weighted by the chance of winning. ${stages.join('; ')}. Total open: ${total}; weighted total: ${forecast}.`,
    caption: 'The whole bar is what is open, the solid part what may be expected of it',
    stages: [
      { name: 'Need confirmed', amount: 120_000, chance: 10 },
      { name: 'Demonstration given', amount: 90_000, chance: 25 },
      { name: 'Proposal sent', amount: 50_000, chance: 50 },
      { name: 'Contract under review', amount: 30_000, chance: 80 },
    ],
    money: (amount) => `£${amount}`,
    sum: (amount, chance, weighted) => `${amount} × ${chance}% = ${weighted}`,
    total: 'Open',
    forecast: 'Weighted',
  },
  funnel: {
    alt: ([first = [], second = []]) =>
      `Two funnels. January: ${first.join('; ')}. February: ${second.join('; ')}. Percentages are of the stage before.`,
    caption: 'Two months of enquiries, each followed to the end; percentages of the stage before',
    stages: ['enquiries', 'visits', 'trial weeks', 'memberships'],
    intakes: [
      { name: 'January', counts: [200, 120, 60, 45] },
      { name: 'February', counts: [400, 160, 80, 48] },
    ],
    rate: (percent) => `${percent}%`,
  },
};

export const salesFigures: Bilingual<SalesFigures> = { fr, en };
