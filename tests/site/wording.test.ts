import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/glossary/language.ts';
import { typeset } from '../../src/glossary/text.ts';
import { accessibilityWording } from '../../src/site/wording/accessibility.ts';
import { calculatorWording } from '../../src/site/wording/calculator.ts';
import { cardWording } from '../../src/site/wording/cards.ts';
import { compareWording } from '../../src/site/wording/compare.ts';
import { figureWording } from '../../src/site/wording/figures.ts';
import { wording } from '../../src/site/wording/index.ts';
import { shareWording } from '../../src/site/wording/share.ts';
import { loadWords } from '../../src/site/wording/search/words.ts';

/** Every sentence of a wording; those that take an argument are tried with a number and a word. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    return [[2, 2, 2] as const, ['mot', 'mot', 'mot'] as const].flatMap((given) => {
      try {
        return sentences((words as (...given: unknown[]) => unknown)(...given));
      } catch {
        return [];
      }
    });
  }
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : [];
}

describe.each(languages)('the words of the pages, %s', (language: Language) => {
  test('are set as the language is printed', async () => {
    const all = sentences([
      wording[language],
      figureWording[language],
      accessibilityWording[language],
      calculatorWording[language],
      cardWording[language],
      compareWording[language],
      shareWording[language],
      await loadWords(language),
    ]).map((sentence) => sentence.trim());
    expect(all.length).toBeGreaterThan(150);
    const set = (sentence: string) => typeset(sentence.replaceAll('\u202f', ' '), language);
    expect(all.filter((sentence) => sentence !== set(sentence))).toEqual([]);
    const spaced = language === 'en' ? all.filter((one) => /\s[;:!?]/.test(one)) : [];
    expect(spaced).toEqual([]);
  });
});
