/**
 * Learning with boxes of cards, after Sebastian Leitner, So lernt man lernen (1972): a card that is
 * known moves on by one box, one that is not goes back to the first, and the first boxes are asked
 * first.
 */

/** How many boxes a card goes through; in the last one it counts as known. */
export const LAST_BOX = 5;

/** The most cards that a session asks. */
export const SESSION = 20;

/** The box, from 1 to `LAST_BOX`, of each card that has been asked. */
export type Boxes = Readonly<Record<string, number>>;

/** The boxes of each track: what is asked of a concept, and how. */
export type Progress = Readonly<Record<string, Boxes>>;

/** A source of numbers from 0 up to 1, 1 excluded, such as `Math.random`. */
export type Random = () => number;

/** @returns the box of a card; the first for one that has never been asked. */
export function boxOf(boxes: Boxes, id: string): number {
  return boxes[id] ?? 1;
}

/** @returns the boxes after an answer. */
export function answered(boxes: Boxes, id: string, known: boolean): Boxes {
  const box = known ? Math.min(boxOf(boxes, id) + 1, LAST_BOX) : 1;
  return { ...boxes, [id]: box };
}

/** @returns how many of these cards each box holds, the first box first. */
export function countBoxes(boxes: Boxes, ids: readonly string[]): number[] {
  const counts = Array.from({ length: LAST_BOX }, () => 0);
  for (const id of ids) {
    const at = boxOf(boxes, id) - 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** @returns whether every one of these cards has reached the last box. */
export function allKnown(boxes: Boxes, ids: readonly string[]): boolean {
  return ids.every((id) => boxOf(boxes, id) === LAST_BOX);
}

/**
 * Chooses what a session asks: the cards that are not known yet, or all of them once all are known.
 * The lowest boxes come first, in random order within a box.
 * @returns at most `SESSION` ids, each once.
 */
export function planSession(boxes: Boxes, ids: readonly string[], random: Random): string[] {
  const again = allKnown(boxes, ids);
  const asked = ids.filter((id) => again || boxOf(boxes, id) < LAST_BOX);
  return shuffle(asked, random)
    .sort((a, b) => boxOf(boxes, a) - boxOf(boxes, b))
    .slice(0, SESSION);
}

/** @returns the items in random order (Fisher and Yates, as in Knuth, TAOCP 2, § 3.4.2). */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const rest = [...items];
  const shuffled: Item[] = [];
  while (rest.length > 0) {
    shuffled.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return shuffled;
}

/**
 * Reads what `JSON.stringify` made of a `Progress`.
 * @returns it without whatever is not a box; nothing of a text that is no such thing.
 */
export function parseProgress(text: string): Progress {
  const entries = Object.entries(fieldsOf(parseJson(text)));
  return Object.fromEntries(
    entries.map(([track, boxes]) => [
      track,
      Object.fromEntries(Object.entries(fieldsOf(boxes)).filter(isInBox)),
    ]),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function isInBox(entry: [string, unknown]): entry is [string, number] {
  const box = entry[1];
  return Number.isInteger(box) && Number(box) >= 1 && Number(box) <= LAST_BOX;
}
