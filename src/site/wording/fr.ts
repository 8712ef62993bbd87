import type { Language } from '../../glossary/language.ts';
import type {
  DesignationStatus,
  Direction,
  Gender,
  PartOfSpeech,
  Unit,
} from '../../glossary/vocabulary.ts';
import { designationWording } from './designations.ts';
import { regionNames } from './regions.ts';

const abbreviatedGender: Record<Gender, string> = {
  masculine: 'm.',
  feminine: 'f.',
  common: 'm. ou f.',
};

/** A value with its unit; `one` where the noun is singular. */
const unit: Record<Unit, (value: string, one: boolean) => string> = {
  percent: (value) => `${value} %`,
  points: (value, one) => `${value} ${one ? 'point' : 'points'}`,
  score: (value) => value,
  ratio: (value) => value,
  count: (value) => value,
  euros: (value) => `${value} €`,
  seconds: (value) => `${value} s`,
  minutes: (value) => `${value} min`,
  hours: (value) => `${value} h`,
  days: (value, one) => `${value} ${one ? 'jour' : 'jours'}`,
  months: (value) => `${value} mois`,
  years: (value, one) => `${value} ${one ? 'an' : 'ans'}`,
};

export const fr = {
  name: 'français',
  site: {
    title: 'En regard',
    tagline: 'Glossaire bilingue de la relation client',
    description:
      'Les termes de la relation client, définis en français et en anglais, face à face : sigles, indicateurs, téléphonie, centre de contact.',
  },
  nav: {
    label: 'Navigation principale',
    skip: 'Aller au contenu',
    index: 'Index A–Z',
    domains: 'Domaines',
    acronyms: 'Sigles',
    switchTo: 'English',
    switchLabel: 'Read this page in English',
  },
  theme: {
    toDark: 'Passer en couleurs sombres',
    toLight: 'Passer en couleurs claires',
  },
  footer: {
    nav: 'Autres pages',
    licence: 'Textes sous licence CC BY 4.0, code sous licence MIT.',
    updated: (date: string) => `Dernière modification d’une entrée : ${date}.`,
  },
  home: {
    heading: 'Le vocabulaire de la relation client, en deux langues face à face',
    lead: (count: number) =>
      `${count} notions, chacune définie en français et en anglais, avec ses sigles, un exemple et ce qu’il ne faut pas confondre avec elle.`,
    daily: 'Terme du jour',
    byLetter: 'Par ordre alphabétique',
    byDomain: 'Par domaine',
    toStart: 'Pour commencer',
  },
  index: {
    title: 'Index A–Z',
    lead: (count: number) =>
      `Les ${count} termes du glossaire, dans l’ordre alphabétique français.`,
    facingTitle: 'Index des termes anglais',
    facingLead: (count: number) =>
      `Les ${count} notions du glossaire sous leur nom anglais, dans l’ordre alphabétique anglais.`,
    letters: 'Lettres',
    orders: 'Langue des termes',
    order: { fr: 'Termes français', en: 'Termes anglais' } satisfies Record<Language, string>,
    domain: 'Domaine',
    allDomains: 'Tous les domaines',
    keys: 'Au clavier, une lettre mène à sa section.',
    shownOne: '1 terme affiché',
    shownMany: '{count} termes affichés',
    digits: '0–9',
    see: 'voir',
  },
  domains: {
    title: 'Domaines',
    lead: 'Le glossaire range chaque notion dans un domaine, et un seul.',
    count: (count: number) =>
      count === 0 ? 'aucun terme' : count === 1 ? '1 terme' : `${count} termes`,
    toList: 'Aller à la liste',
    mapAlt: (count: number) =>
      `Carte des ${count} termes du domaine et de leurs liens ; la liste qui suit mène aux mêmes pages.`,
    mapLegend: {
      broader: 'du plus précis au plus large',
      related: 'à lire ensemble',
      confusable: 'à ne pas confondre',
    },
    empty: 'Aucun terme pour l’instant.',
  },
  acronyms: {
    title: 'Sigles',
    lead: 'Chaque sigle, le terme auquel il renvoie et l’équivalent anglais. Un sigle qui a plusieurs lectures les montre toutes.',
    acronym: 'Sigle',
    own: 'En français',
    other: 'En anglais',
  },
  lessons: {
    title: 'Leçons',
    lead: 'Des pages de cours, à lire d’un bout à l’autre, avec des questions pour se vérifier.',
    legend: 'Les encadrés marqués d’un trait sont les définitions du glossaire.',
    summary: 'À retenir',
    questions: 'Pour se vérifier',
    questionsLead: 'La réponse apparaît quand on ouvre la question.',
  },
  selections: {
    title: 'Sélections',
    lead: 'De courtes listes de termes, choisis pour un lecteur ou une occasion.',
  },
  sources: {
    title: 'Sources',
    lead: 'Les normes, les textes de loi et les ouvrages que citent les entrées, et les entrées qui les citent.',
    method:
      'Les définitions sont rédigées pour ce glossaire. Une source n’est citée que si l’entrée s’appuie sur elle ; les recommandations officielles (FranceTerme, OQLF) sont signalées à côté du terme qu’elles recommandent.',
    citedBy: 'Citée par',
  },
  suggest: {
    title: 'Proposer un terme',
    lead: 'Un terme manque, une définition se discute, un exemple sonne faux ? Dites-le.',
    term: 'Le terme, ou l’entrée à corriger',
    what: 'Ce que vous proposez',
    whatHint: 'Le sens, la phrase où vous l’avez rencontré, l’équivalent dans l’autre langue.',
    source: 'Où vous l’avez trouvé (facultatif)',
    send: 'Envoyer',
    copy: 'Copier le texte',
    copied: 'Texte copié',
    how: 'Copiez le texte et remettez-le à l’équipe qui publie ce glossaire ; rien n’est envoyé d’ici.',
    missing: 'Écrivez au moins le terme.',
  },
  search: {
    empty: 'Effacer',
    label: 'Chercher un terme ou un sigle',
    placeholder: 'Un terme, un sigle…',
    button: 'Chercher',
    results: 'Résultats',
    title: 'Recherche',
    try: 'Essayez :',
    resultsFor: 'Résultats pour « {query} »',
    lead: 'Un terme, un sigle ou une question, dans l’une ou l’autre langue.',
    facets: 'Affiner les résultats',
    pages: 'Pages de résultats',
    noneHint: 'Vérifiez l’orthographe, ou parcourez l’index.',
    noScript: 'La recherche a besoin de JavaScript. L’index et la page des sigles s’en passent.',
  },
  term: {
    title: (term: string) => `${term} : définition, anglais, exemple`,
    partOfSpeech: (part: PartOfSpeech, gender: Gender | undefined, plural: boolean) => {
      const noun = `n. ${gender === undefined ? '' : abbreviatedGender[gender]}`.trim();
      const names: Record<PartOfSpeech, string> = {
        noun: plural ? `${noun} pl.` : noun,
        verb: 'v.',
        adjective: 'adj.',
        adverb: 'adv.',
        other: 'loc.',
      };
      return names[part];
    },
    gender: (gender: Gender) => abbreviatedGender[gender],
    definition: 'Définition',
    designations: 'Autres désignations',
    type: designationWording.fr,
    status: {
      preferred: 'à préférer',
      admitted: 'admis',
      deprecated: 'à éviter',
    } satisfies Record<DesignationStatus, string>,
    region: regionNames.fr,
    mark: (sign: string, owner: string) => `marque ${sign} de ${owner}`,
    notes: 'À savoir',
    example: 'Exemple',
    measure: 'Calcul',
    where: 'où',
    worked: 'Cas chiffré',
    reading: 'Lecture',
    better: {
      higher: 'Plus il est haut, mieux c’est.',
      lower: 'Plus il est bas, mieux c’est.',
      neither: 'Ni haut ni bas n’est bon en soi.',
    } satisfies Record<Direction, string>,
    scale: (low: string, high: string) => `De ${low} à ${high}.`,
    body: 'Pour aller plus loin',
    table: 'Tableau',
    confusable: 'À ne pas confondre',
    relations: 'Autour de cette notion',
    here: 'Cette entrée',
    relation: {
      broader: 'plus large',
      narrower: 'plus précis',
      related: 'voir aussi',
      confusable: 'à ne pas confondre',
    },
    alphabet: 'Dans l’ordre alphabétique',
    inDomain: (domain: string) => `Dans le domaine « ${domain} »`,
    columns: {
      label: 'Langues affichées',
      both: 'les deux',
    },
    sources: 'Sources',
    cite: 'Citer cette entrée',
    citation: (term: string, updated: string, address: string) =>
      `« ${term} », En regard, glossaire bilingue de la relation client, entrée du ${updated}, ${address}`,
    copy: {
      link: 'Copier le lien',
      citation: 'Copier la référence',
      pair: 'Copier les deux termes',
    },
    copied: {
      link: 'Lien copié',
      citation: 'Référence copiée',
      pair: 'Termes copiés',
    },
    dates: (created: string, updated: string) =>
      created === updated
        ? `Entrée créée le ${created}.`
        : `Entrée créée le ${created}, revue le ${updated}.`,
    suggest: 'Proposer une correction',
  },
  unit,
  choice: {
    title: (name: string) => `${name} : plusieurs lectures`,
    lead: (name: string) => `« ${name} » peut se lire de plusieurs façons.`,
  },
  redirect: {
    title: 'Page déplacée',
    lead: 'Cette adresse mène maintenant à :',
  },
  withdrawn: {
    title: (term: string) => `${term} : entrée retirée`,
    lead: 'Cette entrée a été retirée du glossaire.',
    replacement: 'Elle est remplacée par :',
  },
  notFound: {
    title: 'Page introuvable',
    lead: 'Aucune page ne répond à cette adresse.',
    close: 'Vous cherchiez peut-être :',
    otherwise: 'Cherchez un terme ci-dessus, ou parcourez',
    index: 'l’index A–Z',
  },
  choose: {
    title: 'Choisissez votre langue',
  },
};

export type Wording = typeof fr;
