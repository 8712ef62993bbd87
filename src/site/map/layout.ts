import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

/** A label to be placed, in the units of the drawing. */
export interface Label {
  id: string;
  width: number;
  height: number;
}

export interface Edge {
  from: string;
  to: string;
}

/** Where the middle of a label comes to lie. */
export type Place = { x: number; y: number };

type Node = SimulationNodeDatum & Label & Place;

const TICKS = 500;
const GAP = 10;
/** Words are wider than high: while forces act, the width counts for this much less. */
const STRETCH = 2.6;

/**
 * Lays out a graph of labels in a rectangle: linked ones near each other, none on another. The
 * same graph always gives the same drawing. By force simulation (d3-force), in which labels push
 * each other apart as the boxes that they are.
 * @param box the rectangle's width and height; its origin is the middle. Where there is too little
 * room to come apart, the labels use more below it.
 * @returns a place for each label, by id.
 */
export function layOut(
  labels: readonly Label[],
  edges: readonly Edge[],
  box: { width: number; height: number },
): Map<string, Place> {
  const room = { width: box.width / STRETCH, height: box.height };
  const nodes: Node[] = labels.map((label, index) => ({
    ...label,
    width: (label.width + GAP) / STRETCH,
    height: label.height + GAP,
    ...onSpiral(index, room),
  }));
  const links: SimulationLinkDatum<Node>[] = edges.map(({ from, to }) => ({
    source: from,
    target: to,
  }));
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, SimulationLinkDatum<Node>>(links)
        .id(({ id }) => id)
        .distance(70),
    )
    .force('charge', forceManyBody().strength(-220))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength((0.06 * room.width) / room.height))
    .stop();
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    separate(nodes, room);
  }
  let moved = true;
  for (let pass = 0; pass < 4 * TICKS && moved; pass += 1) moved = separate(nodes, room);
  if (moved) lower(nodes);
  return new Map(
    nodes.map(({ id, x, y }) => [id, { x: Math.round(x * STRETCH), y: Math.round(y) }]),
  );
}

/** A start that is spread out and has no chance in it: a sunflower's seeds. */
function onSpiral(index: number, box: { width: number; height: number }): Place {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const radius = 0.07 * Math.sqrt(index);
  return { x: Math.cos(angle) * radius * box.width, y: Math.sin(angle) * radius * box.height };
}

/** Pushes overlapping labels apart, the shorter way, inside the box. @returns whether it had to. */
function separate(nodes: Node[], box: { width: number; height: number }): boolean {
  let moved = false;
  for (const [index, a] of nodes.entries()) {
    for (const b of nodes.slice(index + 1)) {
      const overX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
      const overY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
      if (overX <= 0 || overY <= 0) continue;
      moved = true;
      const axis = overX < overY ? 'x' : 'y';
      const step = ((axis === 'x' ? overX : overY) / 2 + 0.5) * (a[axis] <= b[axis] ? 1 : -1);
      a[axis] -= step;
      b[axis] += step;
    }
  }
  for (const node of nodes) {
    node.x = within(node.x, (box.width - node.width) / 2);
    node.y = within(node.y, (box.height - node.height) / 2);
  }
  return moved;
}

/** From the top down, moves each label below those that it still lies on. */
function lower(nodes: readonly Node[]): void {
  const placed: Node[] = [];
  for (const node of nodes.toSorted((a, b) => a.y - b.y)) {
    const least = (other: Node) => other.y + (other.height + node.height) / 2;
    const isClear = (other: Node) =>
      Math.abs(other.x - node.x) >= (other.width + node.width) / 2 || least(other) <= node.y;
    let other = placed.find((one) => !isClear(one));
    while (other) {
      node.y = least(other);
      other = placed.find((one) => !isClear(one));
    }
    placed.push(node);
  }
}

function within(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
