import type { Fault, Impossible } from '../../glossary/calculate.ts';
import type { Bilingual } from '../../glossary/language.ts';
import type { Direction, Unit } from '../../glossary/vocabulary.ts';

/** The words of the calculators. What stands in braces is filled in, by the page or its script. */
const fr = {
  heading: 'Calculez avec vos chiffres',
  lead: 'Les champs reprennent le cas chiffré ; mettez-y vos nombres.',
  calculation: 'Votre calcul',
  copy: 'Copier le lien vers ce cas',
  copied: 'Lien copié',
  reset: 'Revenir au cas chiffré',
  best: 'le mieux',
  /** Beside a field; a grade shows its scale instead. */
  unit: {
    percent: '%',
    points: 'points',
    score: 'de {minimum} à {maximum}',
    ratio: '',
    count: '',
    euros: '€',
    seconds: 'secondes',
    minutes: 'minutes',
    hours: 'heures',
    days: 'jours',
    months: 'mois',
    years: 'ans',
  } satisfies Record<Unit, string>,
  reading: {
    higher: 'Plus le chiffre est haut, mieux c’est.',
    lower: 'Plus le chiffre est bas, mieux c’est.',
    neither: 'Ni haut ni bas n’est bon en soi.',
  } satisfies Record<Direction, string>,
  readingOnScale: {
    higher: 'Sur une échelle de {minimum} à {maximum} ; plus le chiffre est haut, mieux c’est.',
    lower: 'Sur une échelle de {minimum} à {maximum} ; plus le chiffre est bas, mieux c’est.',
    neither: 'Sur une échelle de {minimum} à {maximum} ; ni haut ni bas n’est bon en soi.',
  } satisfies Record<Direction, string>,
  /** In place of `above` for a percentage, of `below` where the formula subtracts. */
  because: {
    share:
      'Le résultat serait {result}, au-delà du maximum de {maximum} : la part dépasserait le tout. Vérifiez les nombres.',
    subtraction:
      'Le résultat serait {result}, en dessous du minimum de {minimum} : on retire plus qu’il n’y a. Vérifiez les nombres.',
  },
  say: {
    result: 'Résultat : {result}. {reading}',
    ambiguous: '« {typed} » est lu comme {value}.',
    waiting: 'Le résultat viendra quand chaque champ sera juste.',
    impossible: 'Impossible',
    fault: {
      empty: 'Écrivez un nombre, par exemple {example}.',
      notNumber: 'Ce n’est pas un nombre. Écrivez par exemple {example}.',
      tooBig: 'Ce nombre est trop grand : la calculette s’arrête à mille milliards.',
      otherUnit:
        'Cette unité n’est pas celle du champ : convertissez, puis écrivez le nombre seul.',
      negative: 'Cette quantité ne peut pas être négative.',
      offScale: 'Cette note va de {minimum} à {maximum}.',
      zero: 'Ce nombre ne peut pas être zéro : la formule divise par lui.',
      zeroTotal:
        'La formule divise par un total où entre ce nombre ; ce total ne peut pas être zéro.',
    } satisfies Record<Fault, string>,
    because: {
      above: 'Le résultat serait {result}, au-delà du maximum de {maximum}. Vérifiez les nombres.',
      below:
        'Le résultat serait {result}, en dessous du minimum de {minimum}. Vérifiez les nombres.',
      parts: 'Additionnés, les groupes dépassent le total. Vérifiez les nombres.',
      uncountable: 'Ces nombres donnent un résultat que la calculette ne sait pas écrire.',
    } satisfies Record<Impossible, string>,
  },
};

export type CalculatorWording = typeof fr;

const en: CalculatorWording = {
  heading: 'Work it out with your own figures',
  lead: 'The fields hold the worked case; put in your own numbers.',
  calculation: 'Your calculation',
  copy: 'Copy the link to this case',
  copied: 'Link copied',
  reset: 'Back to the worked case',
  best: 'best',
  unit: {
    percent: '%',
    points: 'points',
    score: '{minimum} to {maximum}',
    ratio: '',
    count: '',
    euros: '€',
    seconds: 'seconds',
    minutes: 'minutes',
    hours: 'hours',
    days: 'days',
    months: 'months',
    years: 'years',
  },
  reading: {
    higher: 'The higher, the better.',
    lower: 'The lower, the better.',
    neither: 'Neither high nor low is good in itself.',
  },
  readingOnScale: {
    higher: 'On a scale of {minimum} to {maximum}; the higher, the better.',
    lower: 'On a scale of {minimum} to {maximum}; the lower, the better.',
    neither: 'On a scale of {minimum} to {maximum}; neither high nor low is good in itself.',
  },
  because: {
    share:
      'The result would be {result}, beyond the maximum of {maximum}: the part would exceed the whole. Check the numbers.',
    subtraction:
      'The result would be {result}, below the minimum of {minimum}: more is taken away than there is. Check the numbers.',
  },
  say: {
    result: 'Result: {result}. {reading}',
    ambiguous: '“{typed}” is read as {value}.',
    waiting: 'The result will come once every field is right.',
    impossible: 'Impossible',
    fault: {
      empty: 'Write a number, such as {example}.',
      notNumber: 'This is not a number. Write {example}, for instance.',
      tooBig: 'This number is too big: the calculator stops at a million million.',
      otherUnit: 'That is not this field’s unit: convert it, then write the number on its own.',
      negative: 'This quantity cannot be negative.',
      offScale: 'This grade runs from {minimum} to {maximum}.',
      zero: 'This number cannot be zero: the formula divides by it.',
      zeroTotal:
        'The formula divides by a total that includes this number; that total cannot be zero.',
    },
    because: {
      above: 'The result would be {result}, beyond the maximum of {maximum}. Check the numbers.',
      below: 'The result would be {result}, below the minimum of {minimum}. Check the numbers.',
      parts: 'Added up, the groups exceed the total. Check the numbers.',
      uncountable: 'These numbers give a result that the calculator cannot write.',
    },
  },
};

export const calculatorWording: Bilingual<CalculatorWording> = { fr, en };
