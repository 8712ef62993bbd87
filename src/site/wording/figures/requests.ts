import type { Bilingual } from '../../../glossary/language.ts';

/** The words of the figures about requests, tickets and channels. */
const fr = {
  escalation: {
    alt: 'Deux directions à partir du niveau 1. Vers la droite, l’escalade fonctionnelle : niveau 2, puis niveau 3, quand il manque la compétence. Vers le haut, l’escalade hiérarchique : superviseur, puis direction, quand il manque le pouvoir de décider.',
    caption: 'On monte pour obtenir une décision, on avance pour trouver une compétence',
    levels: ['Niveau 1', 'Niveau 2', 'Niveau 3'],
    superiors: [['Superviseur'], ['Direction']],
    hierarchic: {
      name: 'Escalade hiérarchique',
      lacks: ['il manque le pouvoir de décider :', '300 € réclamés, plafond de 50 €'],
    },
    functional: {
      name: 'Escalade fonctionnelle',
      lacks: ['il manque la compétence : la panne', 'persiste après tous les tests'],
    },
  },
  backlog: {
    alt: (open: string) =>
      `Tickets ouverts à la fin de chacune des huit semaines : ${open}. Le stock monte pendant deux semaines d’absence, reste en haut au retour de tous, et met quatre semaines d’heures supplémentaires à redescendre.`,
    caption: 'Deux semaines d’absence, quatre semaines pour s’en remettre, à volume égal',
    absent: '2 absents',
    overtime: 'heures supplémentaires',
    weeks: 'tickets ouverts à la fin de chaque semaine',
  },
  clock: {
    alt: ([all, open, ours]: number[]) =>
      `Un même ticket, du lundi 9 h au mercredi 15 h. Reçu à 0 h, première réponse à 2 h 30, question au client à 25 h, sa réponse à 49 h, solution à 54 h. Délai de résolution : ${all} heures au calendrier, ${open} en heures d’ouverture, ${ours} sans l’attente du client.`,
    caption: 'Un ticket, trois délais de résolution : en plein, les heures que chacun compte',
    days: ['lundi', 'mardi', 'mercredi'],
    events: ['reçu', 'première réponse', 'question au client', 'le client répond', 'solution'],
    clocks: ['toutes les heures', 'heures d’ouverture', '… sans l’attente du client'],
    hours: (value: number) => `${value} h`,
  },
  channels: {
    alt: 'Deux tableaux des mêmes canaux, chat, SMS et téléphone. Multicanal : chacun lit et écrit dans son propre dossier. Omnicanal : les trois lisent et écrivent dans un seul dossier.',
    caption: 'Les mêmes canaux : ce qui change est le dossier que chacun lit et écrit',
    multichannel: 'Multicanal',
    omnichannel: 'Omnicanal',
    channels: ['Chat', 'SMS', 'Téléphone'],
    own: 'son dossier',
    shared: 'un seul dossier pour tous les canaux',
  },
};

type RequestFigures = typeof fr;

const en: RequestFigures = {
  escalation: {
    alt: 'Two directions from the first line. To the right, functional escalation: second line, then third, for want of expertise. Upwards, hierarchic escalation: supervisor, then head of department, for want of authority.',
    caption: 'Up for a decision, across for know-how',
    levels: ['First line', 'Second line', 'Third line'],
    superiors: [['Supervisor'], ['Head of', 'department']],
    hierarchic: {
      name: 'Hierarchic escalation',
      lacks: ['for want of authority:', '£300 asked for, limit of £40'],
    },
    functional: {
      name: 'Functional escalation',
      lacks: ['for want of expertise: the router still', 'drops out after every test'],
    },
  },
  backlog: {
    alt: (open) =>
      `Tickets open at the end of each of eight weeks: ${open}. The backlog climbs through two weeks of absence, stays up when everyone is back, and takes four weeks of overtime to come down.`,
    caption: 'Two weeks of absence, four weeks to work them off, at the same volume',
    absent: '2 away',
    overtime: 'overtime',
    weeks: 'tickets open at the end of each week',
  },
  clock: {
    alt: ([all, open, ours]) =>
      `One ticket, from 9 am on Monday to 3 pm on Wednesday. Received at 0 h, first reply at 2.5 h, question to the customer at 25 h, the answer at 49 h, solution at 54 h. Resolution time: ${all} hours on the calendar, ${open} in opening hours, ${ours} without the wait for the customer.`,
    caption: 'One ticket, three resolution times: solid for the hours that each one counts',
    days: ['Monday', 'Tuesday', 'Wednesday'],
    events: ['received', 'first reply', 'question asked', 'customer replies', 'solution'],
    clocks: ['every hour', 'opening hours', '… less the wait for the customer'],
    hours: (value) => `${value} h`,
  },
  channels: {
    alt: 'Two drawings of the same channels, live chat, text and phone. Multichannel: each reads and writes a record of its own. Omnichannel: all three read and write one record.',
    caption: 'The same channels; what differs is the record that each can read and write',
    multichannel: 'Multichannel',
    omnichannel: 'Omnichannel',
    channels: ['Live chat', 'Text', 'Phone'],
    own: 'own record',
    shared: 'one record for every channel',
  },
};

export const requestFigures: Bilingual<RequestFigures> = { fr, en };
