import { expect, test } from 'vitest';
import type { Concept } from '../../src/glossary/concept.ts';
import { conceptOfTheDay } from '../../src/glossary/daily.ts';

const concepts = Array.from({ length: 342 }, (_, index) => ({ id: `c${index}` }) as Concept);

test('each concept has its day before one comes again', () => {
  const start = Date.parse('2026-11-25T00:00:00Z');
  const days = concepts.map((_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
  expect(new Set(days.map((day) => conceptOfTheDay(concepts, day).id)).size).toBe(342);
});

test('the same day has the same concept, and the next another', () => {
  const on = (day: string) => conceptOfTheDay(concepts, day).id;
  expect(on('2026-11-25')).toBe(on('2026-11-25'));
  expect(on('2026-11-25')).not.toBe(on('2026-11-26'));
});

test('no concept is an error', () => {
  expect(() => conceptOfTheDay([], '2026-11-25')).toThrow('has none');
});
