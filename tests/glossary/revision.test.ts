import { describe, expect, it } from 'vitest';
import {
  allKnown,
  answered,
  type Boxes,
  boxOf,
  countBoxes,
  LAST_BOX,
  parseProgress,
  planSession,
  type Random,
  SESSION,
  shuffle,
} from '../../src/glossary/revision.ts';

/** A fixed sequence of numbers in place of chance. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const many = Array.from({ length: 50 }, (_, index) => `card-${index}`);

describe('an answer', () => {
  it('moves a known card on by one box, as far as the last', () => {
    let boxes: Boxes = {};
    const passed = many.slice(0, 6).map(() => {
      boxes = answered(boxes, 'nps', true);
      return boxOf(boxes, 'nps');
    });
    expect(passed).toEqual([2, 3, 4, 5, 5, 5]);
  });

  it('sends a card that is not known back to the first box, and leaves the others', () => {
    expect(answered({ nps: 4, csat: 3 }, 'nps', false)).toEqual({ nps: 1, csat: 3 });
  });
});

describe('a session', () => {
  it('asks twenty cards of a large set, each once, and others with another seed', () => {
    const session = planSession({}, many, seeded(1));
    expect(new Set(session).size).toBe(SESSION);
    expect(many).toEqual(expect.arrayContaining(session));
    expect(planSession({}, many, seeded(1))).toEqual(session);
    expect(planSession({}, many, seeded(2))).not.toEqual(session);
  });

  it('asks the lowest boxes first', () => {
    const boxes = { a: 4, b: 2, c: 1, d: 3, e: 2 };
    const session = planSession(boxes, Object.keys(boxes), seeded(3));
    expect(session.map((id) => boxOf(boxes, id))).toEqual([1, 2, 2, 3, 4]);
  });

  it('leaves out what is known, until all of it is', () => {
    expect(planSession({ a: LAST_BOX }, ['a', 'b'], seeded(4))).toEqual(['b']);
    const known = { a: LAST_BOX, b: LAST_BOX };
    expect(allKnown(known, ['a', 'b'])).toBe(true);
    expect(planSession(known, ['a', 'b'], seeded(4)).toSorted()).toEqual(['a', 'b']);
  });

  it('asks nothing of an empty set', () => {
    expect(planSession({}, [], seeded(5))).toEqual([]);
  });
});

it('shuffles without losing a card, and each card may come first', () => {
  expect(shuffle(many, seeded(6)).toSorted()).toEqual(many.toSorted());
  const random = seeded(7);
  const first = new Set(many.map(() => shuffle(['a', 'b', 'c'], random)[0]));
  expect(first).toEqual(new Set(['a', 'b', 'c']));
});

it('counts the cards in each box, those never asked in the first', () => {
  expect(countBoxes({ a: 2, b: 5, elsewhere: 3 }, ['a', 'b', 'c'])).toEqual([1, 1, 0, 0, 1]);
});

describe('what the device remembers', () => {
  it('is read back', () => {
    const progress = { 'fr-en': { nps: 3 }, 'term-definition:fr': { csat: 5 } };
    expect(parseProgress(JSON.stringify(progress))).toEqual(progress);
  });

  it.each(['', 'no JSON', 'null', '[]', '7', '{"fr-en":null}'])('is nothing in %j', (text) => {
    const boxes = Object.values(parseProgress(text)).map((one) => Object.keys(one).length);
    expect(boxes.every((count) => count === 0)).toBe(true);
  });

  it('has only boxes that exist', () => {
    const text = '{"fr-en":{"a":0,"b":6,"c":2.5,"d":"3","e":1}}';
    expect(parseProgress(text)).toEqual({ 'fr-en': { e: 1 } });
  });
});
