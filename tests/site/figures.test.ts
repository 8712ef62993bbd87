import { describe, expect, it } from 'vitest';
import { answeredWithin } from '../../src/site/components/figures/erlang.ts';
import {
  arrow,
  bracket,
  line,
  scale,
  segments,
} from '../../src/site/components/figures/geometry.ts';

describe('the geometry of figures', () => {
  it('places a value in proportion, upwards or downwards', () => {
    expect([0, 250, 1000].map(scale([0, 1000], [10, 110]))).toEqual([10, 35, 110]);
    expect([0, 50, 100].map(scale([0, 100], [200, 0]))).toEqual([200, 100, 0]);
  });

  it('rounds to a tenth of a unit', () => {
    expect(scale([0, 3], [0, 100])(1)).toBe(33.3);
  });

  it('lays values end to end over the whole range', () => {
    expect(segments([270, 25, 65], [0, 360])).toEqual([
      { from: 0, to: 270, middle: 135, width: 270 },
      { from: 270, to: 295, middle: 282.5, width: 25 },
      { from: 295, to: 360, middle: 327.5, width: 65 },
    ]);
  });

  it('draws brackets under and over a span', () => {
    expect(bracket([2, 98], 50)).toBe('M2 50v7H98v-7');
    expect(bracket([2, 98], 50, -7)).toBe('M2 50v-7H98v7');
  });

  it('joins points, and ends an arrow in a head as wide on either side', () => {
    expect(
      line([
        [0, 0],
        [10, 5.04],
      ]),
    ).toBe('M0 0L10 5');
    expect(
      arrow([
        [0, 50],
        [100, 50],
      ]),
    ).toBe('M0 50L100 50M93.9 46.6L100 50L93.9 53.4');
    expect(arrow([[0, 50]])).toBe('');
  });
});

describe('Erlang C', () => {
  const percent = (agents: number) => Math.round(answeredWithin(8, agents, 20 / 240) * 100);

  it('gives the shares that the entry on workforce management gives', () => {
    expect([9, 10, 11, 12].map(percent)).toEqual([40, 65, 81, 90]);
  });

  it('answers nobody in time where the load exceeds the agents', () => {
    expect(percent(8)).toBe(0);
  });
});
