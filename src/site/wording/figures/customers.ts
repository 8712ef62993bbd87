import type { Bilingual } from '../../../glossary/language.ts';

/** A stage of a journey map; `mood` goes from −2, the worst, to 2; `silent` has no touchpoint. */
interface JourneyStage {
  name: string;
  touchpoint: string[];
  feeling: string;
  mood: number;
  silent: boolean;
}

const josiane: JourneyStage[] = [
  {
    name: 'Découverte',
    touchpoint: ['contrat papier'],
    feeling: 'affolement',
    mood: -2,
    silent: false,
  },
  {
    name: 'Déclaration',
    touchpoint: ['appel, puis', 'formulaire en ligne'],
    feeling: 'soulagement',
    mood: 1.5,
    silent: false,
  },
  {
    name: 'Expertise',
    touchpoint: ['aucun contact', 'pendant neuf jours'],
    feeling: 'inquiétude',
    mood: -1,
    silent: true,
  },
  {
    name: 'Indemnisation',
    touchpoint: ['relevé bancaire'],
    feeling: 'incompréhension',
    mood: -1.5,
    silent: false,
  },
];

const priya: JourneyStage[] = [
  { name: 'Moving in', touchpoint: ['final demand'], feeling: 'alarmed', mood: -2, silent: false },
  {
    name: 'Opening an account',
    touchpoint: ['website'],
    feeling: 'businesslike',
    mood: 1,
    silent: false,
  },
  {
    name: 'Asking for help',
    touchpoint: ['phone call'],
    feeling: 'impatient',
    mood: -1,
    silent: false,
  },
  {
    name: 'First bill',
    touchpoint: ['bill notification'],
    feeling: 'cheated',
    mood: -2,
    silent: false,
  },
];

/** The words of the figures about customers, their value and what they go through. */
const fr = {
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
  lifeCycle: {
    alt: 'Six phases l’une sous l’autre : découverte, conversion, mise en route, développement, rétention, recommandation. De chacune, une flèche mène au départ. Une flèche revient du départ à la conversion : un client perdu est parfois regagné.',
    caption:
      'On peut partir de n’importe quelle phase ; le cycle ne se referme que sur un client regagné',
    stages: [
      'Découverte',
      'Conversion',
      'Mise en route',
      'Développement',
      'Rétention',
      'Recommandation',
    ],
    departure: 'Départ',
    departureDetail: ['il résilie', 'ou n’achète', 'plus'],
    winBack: 'parfois regagné',
  },
  journey: {
    alt: 'Carte en quatre étapes. Découverte, par le contrat papier : affolement, le plus bas. Déclaration, par téléphone puis en ligne : soulagement, le plus haut. Expertise, sans aucun contact : inquiétude. Indemnisation, par le relevé bancaire : incompréhension.',
    caption:
      'Le parcours de Josiane après une fuite : le cercle vide est l’étape sans contact. Les positions classent les humeurs, elles ne les mesurent pas',
    low: 'mal',
    high: 'bien',
    stages: josiane,
  },
  wallet: {
    alt: 'Achats d’un an dans la catégorie. Cabinet Morel : 10 000 € sur 12 000 €, soit 83 %, et 2 000 € ailleurs. Groupe Azur : 18 000 € sur 60 000 €, soit 30 %, et 42 000 € ailleurs.',
    caption:
      'La barre entière est ce que dépense le client, la partie pleine ce qui nous en revient',
    small: 'Cabinet Morel',
    large: 'Groupe Azur',
    share: (percent: string) => `${percent} %`,
    split: (ours: string, elsewhere: string) => `${ours} chez nous, ${elsewhere} ailleurs`,
  },
  loops: {
    alt: 'Deux boucles partent des clients et y reviennent. La courte, dans la journée : une note de 3 arrive au chef d’agence, qui appelle le client. La longue, en deux mois : trente et un commentaires arrivent au siège, qui fait poser une boîte à clés et l’annonce à leurs auteurs.',
    caption: 'Un reproche, deux boucles : l’une apaise un client, l’autre supprime la cause',
    customer: 'Clients',
    loops: [
      {
        name: 'Boucle courte : le jour même',
        firm: ['Chef', 'd’agence'],
        out: 'note de 3 sur 10',
        back: ['appel,', 'supplément annulé'],
      },
      {
        name: 'Boucle longue : deux mois',
        firm: ['Siège :', 'boîte à', 'clés'],
        out: '31 commentaires',
        back: ['message : ce', 'qui a changé'],
      },
    ],
  },
  consent: {
    alt: 'Peut-on solliciter la personne ? En opt-in, oui seulement si elle a accepté ; si elle n’a rien dit, non. En opt-out, oui si elle a accepté et aussi si elle n’a rien dit. Si elle a refusé, non dans les deux cas.',
    caption: 'Peut-on la solliciter ? Seul le silence sépare les deux régimes',
    answers: [
      ['elle a dit', 'oui'],
      ['elle n’a', 'rien dit'],
      ['elle a dit', 'non'],
    ],
    optIn: 'opt-in',
    optOut: 'opt-out',
    yes: 'permis',
    no: 'interdit',
  },
};

type CustomerFigures = typeof fr;

const en: CustomerFigures = {
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
  lifeCycle: {
    alt: 'Six stages, one below the other: discovery, conversion, getting started, growth, retention, advocacy. An arrow leads from each to departure. One arrow comes back from departure to conversion: a lost customer is sometimes won back.',
    caption: 'People leave from any stage; it comes full circle only when one of them is won back',
    stages: ['Discovery', 'Conversion', 'Getting started', 'Growth', 'Retention', 'Advocacy'],
    departure: 'Departure',
    departureDetail: ['cancels', 'or stops', 'buying'],
    winBack: 'sometimes won back',
  },
  journey: {
    alt: 'A map in four stages. Moving in, by a final demand: alarmed, at the lowest. Opening an account, on the website: businesslike, the highest. Asking for help, by phone: impatient. First bill, by a notification: cheated, at the lowest again.',
    caption:
      'Priya’s journey with her electricity supplier. Positions rank her moods; they do not measure them',
    low: 'bad',
    high: 'good',
    stages: priya,
  },
  wallet: {
    alt: 'A year’s purchases in the category. Morley & Son: €10,000 of €12,000 with us, or 83%, and €2,000 elsewhere. Azure Group: €18,000 of €60,000, or 30%, and €42,000 elsewhere.',
    caption: 'The whole bar is what the customer spends, the solid part what comes to us',
    small: 'Morley & Son',
    large: 'Azure Group',
    share: (percent) => `${percent}%`,
    split: (ours, elsewhere) => `${ours} with us, ${elsewhere} elsewhere`,
  },
  loops: {
    alt: 'Two loops start from customers and come back to them. The inner one, within a day: a score of 3 reaches the branch manager, who rings the customer. The outer one, over two months: thirty-one comments reach head office, which fits a key box and tells those who commented.',
    caption:
      'One grievance, two loops: one puts things right with a customer, the other mends the cause',
    customer: 'Customers',
    loops: [
      {
        name: 'Inner loop: same day',
        firm: ['Branch', 'manager'],
        out: '3 out of 10',
        back: ['a call, the late', 'charge cancelled'],
      },
      {
        name: 'Outer loop: two months',
        firm: ['Head office:', 'key box'],
        out: '31 comments',
        back: ['a message: what', 'has changed'],
      },
    ],
  },
  consent: {
    alt: 'May the firm contact this person? Under opt-in, only after a yes; silence means no. Under opt-out, after a yes and also after silence. After a no, never under either.',
    caption: 'May the firm get in touch? The two rules part only over silence',
    answers: [
      ['said', 'yes'],
      ['said', 'nothing'],
      ['said', 'no'],
    ],
    optIn: 'opt-in',
    optOut: 'opt-out',
    yes: 'allowed',
    no: 'barred',
  },
};

export const customerFigures: Bilingual<CustomerFigures> = { fr, en };
