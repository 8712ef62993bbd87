import { type Language, languages } from '../../../src/glossary/language.ts';
import { type Answered, type Measures, measure, ofClass } from './measures.ts';
import { isHeldOut, queryClasses } from './queries.ts';
import type { System } from './systems.ts';

/** What one system did in one language of the interface. */
export interface Run {
  system: System;
  language: Language;
  answers: Answered[];
  bytes: { first: number; later: number };
}

const halves = [
  { name: 'held-out half, only reported', held: true },
  { name: 'tuned half', held: false },
] as const;

const percent = (share: number) => (100 * share).toFixed(1);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
const milliseconds = (time: number) => time.toFixed(1);

/** @returns the held-out half over both interfaces: a line a system. */
export function summary(runs: readonly Run[]): string {
  const header = [
    'system',
    'success@1',
    'success@3',
    'MRR',
    'no result',
    'ms p50',
    'ms p95',
    'kB first',
    'kB later',
  ];
  const rows = bySystem(runs).map(([name, own]) => {
    const measures = measure(half(own, true));
    return [
      name,
      ...figures(measures),
      kilobytes(Math.max(...own.map(({ bytes }) => bytes.first))),
      kilobytes(Math.max(...own.map(({ bytes }) => bytes.later))),
    ];
  });
  return table(header, rows);
}

/**
 * @param typing what a keystroke costs on this site.
 * @returns everything: each half, each interface, each class, each system.
 */
export function report(runs: readonly Run[], typing: string): string {
  const sections = halves.flatMap(({ name, held }) => [
    `## ${capital(name)}`,
    ...languages.flatMap((language) => [
      `### ${language === 'fr' ? 'French' : 'English'} interface`,
      byClass(
        runs.filter((run) => run.language === language),
        held,
      ),
    ]),
  ]);
  return [
    '# Search, measured',
    'Written by `npm run bench:search`. Success@1 / success@3 in percent, a column a system; the best of a line is bold. For an ambiguous query, success@3 asks for every reading; for nonsense, for no result.',
    '## Overall, held-out half, both interfaces',
    summary(runs),
    `Typing on this site: ${typing}.`,
    ...sections,
    '',
  ].join('\n\n');
}

function byClass(runs: readonly Run[], held: boolean): string {
  const groups = bySystem(runs);
  const rows = (['all', ...queryClasses] as const).map((kind) => {
    const measured = groups.map(([, own]) => measure(ofClass(half(own, held), kind)));
    const best = Math.max(...measured.map(({ success1 }) => success1));
    return [
      kind,
      String(measured[0]?.queries ?? 0),
      ...measured.map((one) => cell(one, one.success1 === best)),
    ];
  });
  return table(['class', 'queries', ...groups.map(([name]) => name)], rows);
}

function cell({ success1, success3 }: Measures, isBest: boolean): string {
  const text = `${percent(success1)} / ${percent(success3)}`;
  return isBest ? `**${text}**` : text;
}

function figures(measures: Measures): string[] {
  return [
    percent(measures.success1),
    percent(measures.success3),
    measures.meanReciprocalRank.toFixed(3),
    percent(measures.zeroResults),
    milliseconds(measures.p50),
    milliseconds(measures.p95),
  ];
}

function half(runs: readonly Run[], held: boolean): Answered[] {
  return runs.flatMap(({ answers }) => answers.filter((one) => isHeldOut(one) === held));
}

function bySystem(runs: readonly Run[]): [name: string, runs: Run[]][] {
  return [...Map.groupBy(runs, ({ system }) => system.name)];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
