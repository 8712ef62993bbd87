/** The width of every drawing in its own units; on a screen 320 pixels wide it takes 288 of them. */
export const WIDTH = 336;

export type Point = readonly [x: number, y: number];
export type Span = readonly [from: number, to: number];

export interface Segment {
  from: number;
  to: number;
  middle: number;
  width: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** @returns the function that places a value of `domain` in `range`, to a tenth of a unit. */
export function scale([least, most]: Span, [start, end]: Span): (value: number) => number {
  return (value) => tenth(start + ((value - least) / (most - least)) * (end - start));
}

/** @returns for each value its stretch of `range` when all are laid end to end and fill it. */
export function segments(values: readonly number[], range: Span): Segment[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const place = scale([0, total], range);
  return values.map((value, index) => {
    const before = values.slice(0, index).reduce((sum, one) => sum + one, 0);
    const from = place(before);
    const to = place(before + value);
    return { from, to, middle: tenth((from + to) / 2), width: tenth(to - from) };
  });
}

/** @returns the path of a bracket that starts at height `y` and is `depth` deep, or high if negative. */
export function bracket([from, to]: Span, y: number, depth = 7): string {
  return `M${from} ${y}v${depth}H${to}v${-depth}`;
}

/** @returns the path that joins the points; of fewer than two points, nothing to see. */
export function line(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`;
}

/** @returns the path that joins the points and ends in an arrowhead; empty for fewer than two. */
export function arrow(points: readonly Point[]): string {
  const [before, end] = points.slice(-2);
  if (before === undefined || end === undefined) return '';
  const direction = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const side = (turn: number): Point => [
    end[0] - 7 * Math.cos(direction + turn),
    end[1] - 7 * Math.sin(direction + turn),
  ];
  return line(points) + line([side(0.5), end, side(-0.5)]);
}
