import type { Shelf } from '../../glossary/permalinks.ts';
import type { Way } from '../../glossary/cards.ts';
import type { Bilingual, Language } from '../../glossary/language.ts';

/** The words of the revision cards; `{…}` stands for what the browser fills in. */
const fr = {
  title: 'Réviser avec des cartes',
  lead: 'Répondez de tête, retournez la carte, dites si vous saviez. Ce que vous ne saviez pas revient le premier.',
  noScript:
    'Les cartes ont besoin de JavaScript. Sans lui, les liens ci-dessous mènent aux leçons, aux sélections et aux domaines eux-mêmes.',
  unknown: 'Aucun jeu de cartes ne répond à cette adresse. Choisissez-en un dans la liste.',
  failed: 'Les cartes n’ont pas pu être chargées. Vérifiez la connexion, puis rechargez la page.',
  ways: 'Sens de la révision',
  way: {
    'term-definition': 'Terme → définition',
    'definition-term': 'Définition → terme',
    'fr-en': 'Français → anglais',
    'en-fr': 'Anglais → français',
  } satisfies Record<Way, string>,
  prompt: {
    'term-definition': 'Que veut dire ce terme ?',
    'definition-term': 'Quel terme est défini ainsi ?',
    'fr-en': 'Comment dit-on en anglais ?',
    'en-fr': 'Comment dit-on en français ?',
  } satisfies Record<Way, string>,
  shelves: {
    lessons: 'Leçons',
    selections: 'Sélections',
    domains: 'Domaines',
  } satisfies Record<Shelf, string>,
  count: (count: number) => (count === 1 ? '1 carte' : `${count} cartes`),
  got: 'en cours : {started}, sues : {known}',
  position: 'Carte {number} sur {count}',
  show: 'Montrer la réponse',
  space: 'Espace',
  enter: 'Entrée',
  missed: 'À revoir',
  knew: 'Je savais',
  entry: 'Voir l’entrée',
  ended: 'Série terminée',
  known: 'Vous savez toutes ces cartes',
  score: 'Réponses sues : {known} sur {count}.',
  allKnown:
    'Toutes sont dans la dernière boîte. Vous pouvez les repasser : une carte oubliée repartira de la première.',
  toReview: 'À revoir',
  again: 'Recommencer',
  boxes: 'Cartes par boîte',
  box: (box: number, last: boolean) => (last ? `${box} · sues` : String(box)),
  method: {
    before:
      'Une carte sue avance d’une boîte ; une carte à revoir retourne dans la première, et chaque série commence par les premières boîtes. C’est la méthode de Sebastian Leitner (',
    after: ', 1972). Votre progression reste sur cet appareil.',
  },
  print: 'Imprimer les cartes',
  forget: 'Oublier ma progression',
  forgetSet: 'La progression dans ces cartes, dans ce sens, sera effacée de cet appareil.',
  forgetAll:
    'Toute la progression, dans tous les jeux et tous les sens, sera effacée de cet appareil.',
  confirm: 'Oublier',
  keep: 'Garder',
  forgotten: 'Progression oubliée.',
  cut: 'Découpez sur les tirets, pliez sur les pointillés.',
};

export type CardWording = typeof fr;

const en: CardWording = {
  title: 'Revise with cards',
  lead: 'Answer in your head, turn the card, say whether you knew. What you did not know comes back first.',
  noScript:
    'The cards need JavaScript. Without it, the links below lead to the lessons, selections and domains themselves.',
  unknown: 'There are no cards at this address. Choose a set from the list.',
  failed: 'The cards could not be loaded. Check your connection, then reload the page.',
  ways: 'Which way to revise',
  way: {
    'term-definition': 'Term → definition',
    'definition-term': 'Definition → term',
    'fr-en': 'French → English',
    'en-fr': 'English → French',
  },
  prompt: {
    'term-definition': 'What does this term mean?',
    'definition-term': 'Which term is defined like this?',
    'fr-en': 'What is it called in English?',
    'en-fr': 'What is it called in French?',
  },
  shelves: { lessons: 'Lessons', selections: 'Selections', domains: 'Domains' },
  count: (count) => (count === 1 ? '1 card' : `${count} cards`),
  got: 'under way: {started}, known: {known}',
  position: 'Card {number} of {count}',
  show: 'Show the answer',
  space: 'Space',
  enter: 'Enter',
  missed: 'Review again',
  knew: 'I knew it',
  entry: 'See the entry',
  ended: 'End of the session',
  known: 'You know all these cards',
  score: 'Known: {known} out of {count}.',
  allKnown:
    'All of them are in the last box. You can go through them again: a card you have forgotten starts over from the first.',
  toReview: 'To review',
  again: 'Start again',
  boxes: 'Cards in each box',
  box: (box, last) => (last ? `${box} · known` : String(box)),
  method: {
    before:
      'A card you know moves on by one box; one to review goes back to the first, and each session starts with the first boxes. This is the method of Sebastian Leitner (',
    after: ', 1972). Your progress stays on this device.',
  },
  print: 'Print the cards',
  forget: 'Forget my progress',
  forgetSet: 'Your progress with these cards, this way round, will be erased from this device.',
  forgetAll:
    'All your progress, in every set and every way round, will be erased from this device.',
  confirm: 'Forget',
  keep: 'Keep',
  forgotten: 'Progress forgotten.',
  cut: 'Cut along the dashes, fold along the dots.',
};

export const cardWording: Bilingual<CardWording> = { fr, en };

/** The words that the cards need in the browser. */
export type CardScriptWords = Pick<
  CardWording,
  | 'way'
  | 'prompt'
  | 'unknown'
  | 'failed'
  | 'got'
  | 'position'
  | 'entry'
  | 'ended'
  | 'known'
  | 'score'
  | 'forgotten'
  | 'cut'
>;

/** @returns them, to be handed over as JSON. */
export function scriptWords(language: Language): CardScriptWords {
  const { way, prompt, unknown, failed, got, position } = cardWording[language];
  const { entry, ended, known, score, forgotten, cut } = cardWording[language];
  return {
    way,
    prompt,
    unknown,
    failed,
    got,
    position,
    entry,
    ended,
    known,
    score,
    forgotten,
    cut,
  };
}
