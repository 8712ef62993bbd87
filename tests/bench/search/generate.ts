import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DOMAINS = 12;
const WORDS = 6000;
const HEADS = 400;

/** A glossary made up by a fixed seed: two- and three-word terms out of a common stock of words. */
export interface Generated {
  /** The preferred terms, French and English. */
  terms: [fr: string, en: string][];
}

/**
 * Writes `count` made-up concepts and their domains, as editors would have.
 * @param folder the content folder; it must be there, and empty.
 */
export function generateContent(folder: string, count: number): Generated {
  const random = randomNumbers(20261125);
  const stock = makeWords(random);
  const heads = stock.slice(0, HEADS);
  // Some words are far more common than others (Zipf’s law).
  const word = () => stock[Math.floor(stock.length * random() ** 3)] ?? '';
  const phrase = (length: number) => Array.from({ length }, word).join(' ');
  const terms: [string, string][] = [];
  const used = new Set<string>();
  mkdirSync(join(folder, 'concepts'), { recursive: true });
  while (terms.length < count) {
    const head = heads[Math.floor(heads.length * random() ** 2)] ?? '';
    const en = `${word()} ${random() < 0.4 ? `${word()} ` : ''}${head}`;
    if (used.has(en)) continue;
    used.add(en);
    const fr = en
      .split(' ')
      .reverse()
      .map((one) => `${one}e`)
      .join(' ');
    terms.push([fr, en]);
    const file = join(folder, 'concepts', `${en.replaceAll(' ', '-')}.mdx`);
    writeFileSync(file, entry(en, fr, terms.length, phrase));
  }
  writeFileSync(join(folder, 'domains.yaml'), domains());
  for (const empty of ['lessons', 'selections']) mkdirSync(join(folder, empty));
  writeFileSync(join(folder, 'permalinks.yaml'), '{}\n');
  return { terms };
}

function entry(en: string, fr: string, at: number, phrase: (length: number) => string): string {
  const half = (term: string, language: string) =>
    [
      `${language}:`,
      `  term: ${term}`,
      ...(language === 'fr' ? ['  gender: masculine'] : []),
      '  designations:',
      `    - term: ${phrase(2)} ${at}`,
      '      type: synonym',
      ...(language === 'fr' ? ['      gender: masculine'] : []),
      '  definition: >-',
      `    ${phrase(20)}`,
      '  notes:',
      '    - >-',
      `      ${phrase(25)}`,
      '  example: >-',
      `    ${phrase(6)} ${term} ${phrase(6)}`,
      '  keys:',
      `    - ${phrase(5)}`,
      `    - ${phrase(5)}`,
    ].join('\n');
  return [
    '---',
    `id: ${en.replaceAll(' ', '-')}`,
    `domain: domain-${at % DOMAINS}`,
    'created: 2026-11-25',
    'updated: 2026-11-25',
    half(fr, 'fr'),
    half(en, 'en'),
    '---',
    '',
  ].join('\n');
}

function domains(): string {
  return Array.from({ length: DOMAINS }, (_, at) => {
    const half = (language: string, name: string) =>
      `  ${language}:\n    name: ${name} ${at}\n    scope: >-\n      ${name} ${at}.\n`;
    return `- id: domain-${at}\n${half('fr', 'Domaine')}${half('en', 'Domain')}`;
  }).join('');
}

function makeWords(random: () => number): string[] {
  const pick = (from: string) => from[Math.floor(random() * from.length)] ?? '';
  const syllable = () => `${pick('bcdfglmnprstv')}${pick('aeiou')}${pick('lmnrs')}`;
  const words = new Set<string>();
  while (words.size < WORDS) {
    words.add(syllable() + syllable() + (random() < 0.5 ? syllable() : ''));
  }
  return [...words];
}

/** @returns numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
