import type { Bilingual } from '../../glossary/language.ts';

const fr = {
  title: 'Accessibilité',
  lead: 'Ce glossaire se lit au clavier, au lecteur d’écran, en très gros caractères, en couleurs sombres et sur papier. Voici ce qui est vérifié, et ce qui ne l’est pas encore.',
  sections: [
    {
      heading: 'Le niveau visé',
      text: [
        'Le site vise le niveau AA des règles WCAG 2.2. Pour le contraste du texte, il va jusqu’au niveau AAA : au moins 7 pour 1, en clair comme en sombre.',
      ],
    },
    {
      heading: 'Ce qui est vérifié à chaque version',
      text: [
        'Chaque sorte de page est examinée par l’outil axe, en clair et en sombre, listes et calculettes ouvertes comprises. Des essais automatiques parcourent au clavier la recherche, les aperçus, les calculettes, les comparaisons et les cartes. À 320 pixels de large, rien ne défile de côté. Chaque page est aussi contrôlée par un validateur HTML.',
        'Chaque passage porte sa langue, pour que la synthèse vocale change de voix entre le français et l’anglais. Les figures disent en une phrase ce qu’elles montrent.',
      ],
    },
    {
      heading: 'Ce qui n’est pas encore vérifié',
      text: [
        'Aucune personne handicapée n’a encore évalué le site, et il n’a pas fait l’objet d’un audit extérieur. Aucun lecteur d’écran n’a encore été essayé.',
      ],
    },
    {
      heading: 'Limites connues',
      text: [
        'La carte d’un domaine ne se parcourt pas au clavier ; la liste placée dessous mène aux mêmes pages.',
        'La recherche, les calculettes, les cartes de révision et la comparaison libre demandent JavaScript. Sans lui, l’index, les domaines, les sigles et les comparaisons toutes faites restent accessibles.',
      ],
    },
  ],
  shortcuts: {
    heading: 'Raccourcis d’une touche',
    text: 'La barre oblique mène à la recherche, une lettre à sa section de l’index, 1 et 2 répondent aux cartes. Qui dicte ses commandes ou touche le clavier sans le vouloir peut les couper ; Ctrl-K mène toujours à la recherche.',
    label: 'Raccourcis d’une touche actifs sur cet appareil',
  },
  report: 'Signaler un obstacle',
  reportLead: 'Une page vous résiste ? Dites où et comment :',
};

export type AccessibilityWording = typeof fr;

const en: AccessibilityWording = {
  title: 'Accessibility',
  lead: 'This glossary can be read by keyboard, by screen reader, in very large type, in dark colours and on paper. Here is what gets checked, and what does not yet.',
  sections: [
    {
      heading: 'What we aim for',
      text: [
        'The site aims at level AA of WCAG 2.2. For the contrast of text it goes on to AAA: at least 7 to 1, in light and dark alike.',
      ],
    },
    {
      heading: 'Checked with every version',
      text: [
        'Every kind of page is examined by axe in light and dark, with lists and calculators open. Automatic tests go through search, previews, calculators, comparisons and cards by keyboard. At 320 pixels wide nothing scrolls sideways. An HTML validator reads every page too.',
        'Each passage states its language, so that a speech synthesiser changes voice between English and French. Figures say in a sentence what they show.',
      ],
    },
    {
      heading: 'Not checked yet',
      text: [
        'No disabled person has evaluated the site so far, and nobody outside has audited it. No screen reader has been tried yet.',
      ],
    },
    {
      heading: 'Known limits',
      text: [
        'A domain’s map cannot be walked through by keyboard; the list below it leads to the same pages.',
        'Search, calculators, revision cards and comparing by hand need JavaScript. Without it you still have the index, the domains, the acronyms and the ready-made comparisons.',
      ],
    },
  ],
  shortcuts: {
    heading: 'Single-key shortcuts',
    text: 'The slash goes to the search box, a letter to its section of the index, 1 and 2 answer a card. If you dictate commands, or hit keys by accident, you can switch them off; Ctrl-K always goes to the search box.',
    label: 'Single-key shortcuts on, on this device',
  },
  report: 'Report an obstacle',
  reportLead: 'Is a page giving you trouble? Tell us where and how:',
};

export const accessibilityWording: Bilingual<AccessibilityWording> = { fr, en };
