import { regionNames } from '../regions.ts';
import type { Reason, SearchWording } from './words.ts';

const names: Record<Reason, { noun: string; foreign: string; link: 'de' | 'pour' }> = {
  'preferred term': { noun: 'terme', foreign: 'terme anglais', link: 'pour' },
  acronym: { noun: 'sigle', foreign: 'sigle anglais', link: 'de' },
  'full form': { noun: 'forme développée', foreign: 'forme développée anglaise', link: 'de' },
  synonym: { noun: 'synonyme', foreign: 'synonyme anglais', link: 'de' },
  variant: { noun: 'variante', foreign: 'variante anglaise', link: 'de' },
  spelling: { noun: 'graphie', foreign: 'graphie anglaise', link: 'de' },
  anglicism: { noun: 'anglicisme', foreign: 'anglicisme', link: 'pour' },
  trademark: { noun: 'marque', foreign: 'marque', link: 'pour' },
  'former name': { noun: 'ancien nom', foreign: 'ancien nom anglais', link: 'de' },
  deprecated: { noun: 'à éviter', foreign: 'à éviter, en anglais,', link: 'pour' },
};

const elides = /^(?:[aàâeéèêëiîïoôuùûœ]|h(?:eure|oraire))/iu;

export const words: SearchWording = {
  none: (query) => `Aucun résultat pour « ${query} ».`,
  neighbours: 'À cet endroit de l’alphabet',
  indexLink: 'Index A–Z',
  suggest: (query) => `Proposer le terme « ${query} »`,
  didYouMean: 'Vouliez-vous dire',
  about: 'D’après vos mots',
  fullText: 'Dans le texte des entrées',
  readings: (query) => `« ${query} » a plusieurs sens`,
  recent: 'Recherches récentes',
  clear: 'Effacer les recherches récentes',
  cleared: 'Recherches récentes effacées',
  start: 'Pour commencer',
  starters: ['NPS', 'attrition', 'RGPD'],
  count: (count) =>
    count === 0 ? 'Aucun résultat' : count === 1 ? '1 résultat' : `${count} résultats`,
  introduce: (reason, spoken, region, term) => {
    const { noun, foreign, link } = names[reason];
    const what = region === undefined && spoken === 'en' ? foreign : noun;
    const where = region === undefined ? '' : ` (${regionNames.fr[region]})`;
    return `${what}${where} ${link === 'de' && elides.test(term) ? 'd’' : `${link} `}`;
  },
  lesson: 'Leçon',
  selection: 'Sélection',
  searching: 'Recherche en cours…',
  failed: 'La recherche dans le texte ne répond pas. Les termes et les sigles restent trouvables.',
  broken: 'La recherche ne répond pas. L’index A–Z mène à chaque terme.',
  dev: 'La recherche dans le texte ne répond pas : voyez la sortie de npm run dev.',
  byDomain: 'Domaine',
  byKind: 'Nature',
  everything: 'Tout',
  kinds: { term: 'Notions', acronym: 'À sigle', measure: 'Indicateurs', lesson: 'Leçons' },
  previous: 'Précédente',
  next: 'Suivante',
};
