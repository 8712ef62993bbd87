import { expect, test } from 'vitest';
import { layOut } from '../../src/site/map/layout.ts';
import { wrap } from '../../src/site/map/drawing.ts';

test('labels come apart even where the paper is too small for them', () => {
  const labels = Array.from({ length: 12 }, (_, index) => ({
    id: `${index}`,
    width: 90,
    height: 20,
  }));
  const edges = labels.slice(1).map(({ id }) => ({ from: '0', to: id }));
  const places = [...layOut(labels, edges, { width: 100, height: 60 }).values()];
  const overlapping = places.flatMap((a, at) =>
    places.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < 90 && Math.abs(a.y - b.y) < 20),
  );
  expect(overlapping).toEqual([]);
});

test('a term stands in as few lines as hold it, evenly filled, no word broken', () => {
  expect(wrap('Net Promoter Score', 30)).toEqual(['Net Promoter Score']);
  expect(wrap('taux de recommandation net', 18)).toEqual(['taux de', 'recommandation net']);
  expect(wrap('customer satisfaction score', 12)).toEqual(['customer', 'satisfaction', 'score']);
  expect(wrap('responsabilisation', 10)).toEqual(['responsabilisation']);
});
