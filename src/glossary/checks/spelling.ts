import type { Problem } from '../problem.ts';
import { type Rule, writtenTexts } from './rule.ts';

/** US spellings and the British ones, -isation being the house's choice. */
const american: [RegExp, string][] = [
  [/\b(?:call |contact |help |data)?centers?\b/i, 'centre'],
  [
    /\b(?:behavior|color|favor|honor|labor|neighbor|rumor|flavor|humor)(?:s|al|ed|ing|able|ite|ites)?\b/i,
    '-our',
  ],
  [/\b\w{3,}(?:iz(?:e|es|ed|ing|ation|ations|er|ers))\b/i, '-ise'],
  [/\banaly(?:ze|zed|zes|zing|zer)\b/i, 'analyse'],
  [/\b(?:catalog|dialog|analog)s?\b/i, '-ogue'],
  [
    /\b(?:canceled|canceling|labeled|labeling|modeling|traveled|traveler|signaled|totaled|fueled)\b/i,
    'a double l',
  ],
  [/\b(?:fulfill|enroll|skillful|willful)(?:s|ment)?\b/i, 'a single l'],
  [/\b(?:defense|offense)\b/i, '-ence'],
  [/\bgray\b/i, 'grey'],
  [/\b(?:checkbook|paycheck)\b/i, 'cheque'],
  [/\b(?:toward|afterward)\b/i, '-wards'],
  [/\b(?:gotten|math|cell phone|zip code)\b/i, 'the British word'],
  [/\b(?:licensed? agreement|driver’s license|a license|the license)\b/i, 'licence for the noun'],
  [/\bdispatched to voice mail\b/i, 'voicemail'],
];

/** Words in -ize that are not the suffix. */
const innocent =
  /\b(?:size[sd]?|sizing|prizes?|seize[sd]?|resized?|capsize|oversized?|bite-sized?|mid-sized?)\b/gi;

/** English is British, outside quotation marks and designations. */
export const spelling: Rule = (content) =>
  [...writtenTexts(content)]
    .filter(({ language }) => language === 'en')
    .flatMap(({ text, at }) => {
      const own = text.replace(/“[^”]*”/gu, '').replace(innocent, '');
      return american.flatMap(([pattern, right]): Problem[] => {
        const match = pattern.exec(own);
        return match === null ? [] : [{ ...at, wrong: `“${match[0]}” is American`, right }];
      });
    });
