import type { Edge } from '../../glossary/surroundings.ts';
import { type Label, layOut, type Place } from './layout.ts';

/** A concept as a map shows it. */
export interface Named {
  id: string;
  term: string;
}

/** A label in its place: its lines, one below the other, around the place. */
export interface Placed extends Label, Place {
  lines: string[];
  size: number;
  /** 600 where it is tied to more than a few others. */
  weight: 400 | 600;
}

/** A map, in CSS pixels at its natural size, cut to its labels; x is 0 in the middle. */
export interface Drawing {
  width: number;
  top: number;
  height: number;
  labels: Placed[];
  lines: { kind: Edge['kind']; from: Place; to: Place }[];
}

/** What to draw for. */
export interface Format {
  width: number;
  /** How many letters stand on a line at the most. */
  letters: number;
  /** How much paper may be used, over the area of the labels on it. */
  air: number;
  /** Sizes of type, for a concept that is tied to few others, to some, to many. */
  sizes: readonly [number, number, number];
}

/** Source Serif 4 is about half as wide as it is tall, letter for letter; a little more in bold. */
const EM = 0.52;

/** The height of a line, in ems. */
export const LINE = 1.15;

/** Draws concepts and what ties them for a width. */
export function drawMap(
  concepts: readonly Named[],
  ties: readonly Edge[],
  { width, letters, air, sizes }: Format,
): Drawing {
  const degree = (id: string) => ties.filter(({ from, to }) => from === id || to === id).length;
  const labels = concepts.map(({ id, term }) => {
    const rank = degree(id) >= 6 ? 2 : degree(id) >= 3 ? 1 : 0;
    const size = sizes[rank];
    const lines = wrap(term, letters);
    const longest = Math.max(...lines.map((line) => line.length));
    return {
      id,
      lines,
      size,
      weight: rank === 0 ? (400 as const) : (600 as const),
      width: longest * size * EM + 12,
      height: lines.length * size * LINE + 8,
    };
  });
  const area = labels.reduce((sum, label) => sum + label.width * label.height, 0);
  const places = layOut(labels, ties, { width, height: Math.max(280, (area * air) / width) });
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const placed = labels.map((label) => ({ ...label, ...at(label.id) }));
  const top = Math.floor(Math.min(...placed.map(({ y, height }) => y - height / 2)));
  const bottom = Math.ceil(Math.max(...placed.map(({ y, height }) => y + height / 2)));
  return {
    width,
    top,
    height: bottom - top,
    labels: placed,
    lines: ties.map(({ kind, from, to }) => ({ kind, from: at(from), to: at(to) })),
  };
}

/** @returns a term in as few lines of so many letters as hold its words, evenly filled. */
export function wrap(term: string, letters: number): string[] {
  const count = fillLines(term, letters).length;
  for (let width = Math.ceil(term.length / count); ; width += 1) {
    const lines = fillLines(term, width);
    if (lines.length <= count) return lines;
  }
}

/** Fills lines with words; a word that is longer than a line stands on one by itself. */
function fillLines(term: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of term.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
