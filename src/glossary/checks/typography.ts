import type { Language } from '../language.ts';
import type { Problem } from '../problem.ts';
import { type Rule, writtenTexts } from './rule.ts';

interface Fault {
  pattern: RegExp;
  wrong: string;
  right: string;
}

const inBoth: Fault[] = [
  { pattern: /"/, wrong: 'a straight quotation mark', right: '« … » in French, “…” in English' },
  { pattern: /\.\.\./, wrong: 'three full stops', right: 'an ellipsis, …' },
  { pattern: /\S {2,}\S/, wrong: 'two spaces', right: 'one' },
  { pattern: /\s[,.](?!\d)/, wrong: 'a space before a comma or full stop', right: 'none' },
  { pattern: /\(\s|\s\)/, wrong: 'a space inside a parenthesis', right: 'none' },
  { pattern: /\s-\s/, wrong: 'a hyphen for a dash', right: 'a comma, a colon or a dash, –' },
];

/** Judged after typesetting, which turns ordinary spaces into no-break ones but adds none here. */
const inLanguage: Record<Language, Fault[]> = {
  fr: [
    {
      pattern: /[^\s\u00A0?!][;!?]/u,
      wrong: 'no space before ; ! or ?',
      right: 'a space: the program makes it a no-break one',
    },
    { pattern: /[\p{L})»]:\s/u, wrong: 'no space before a colon', right: 'a space' },
    { pattern: /\d%/, wrong: 'no space before %', right: 'a space' },
    {
      pattern:
        /(?:^|[.!?»]\s)A\s(?!et\b|ou\b)\p{Ll}|\b(?:E(?:crire|quipe|tat|tape|viter|valuer|change|coute))/u,
      wrong: 'a capital without its accent',
      right: 'À, É',
    },
    { pattern: /\boe(?:uvre|il)|\bc?oeur|\bs?oeur/i, wrong: 'oe', right: 'œ' },
  ],
  en: [
    { pattern: /\s[;:!?]/, wrong: 'a space before ; : ! or ?', right: 'none' },
    { pattern: /[«»]/, wrong: 'French quotation marks', right: '“…”' },
    { pattern: /\d\s%/, wrong: 'a space before %', right: 'none' },
  ],
};

/** Each language is set by its own typographic rules; what the program mends is no fault. */
export const typography: Rule = (content) =>
  [...writtenTexts(content)].flatMap(({ text, language, at }) =>
    [...inBoth, ...inLanguage[language]].flatMap(({ pattern, wrong, right }): Problem[] => {
      const match = pattern.exec(text);
      if (match === null) return [];
      const around = text.slice(Math.max(0, match.index - 15), match.index + 15).trim();
      return [{ ...at, wrong: `${wrong}: “${around}”`, right }];
    }),
  );
