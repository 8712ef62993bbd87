import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { type Card, HEIGHT, WIDTH } from '../../src/site/share/card.ts';
import { draw } from '../../src/site/share/draw.ts';

/** The strips that no letter may reach: the outer margins, and both sides of the rule. */
const margins = [
  { left: 0, width: 70 },
  { left: 556, width: 38 },
  { left: 606, width: 38 },
  { left: WIDTH - 70, width: 70 },
];

const long = [
  ['lutte contre le blanchiment de capitaux et le financement du terrorisme', 'churn'],
  ['attrition', 'anti-money laundering and counter-terrorist financing'],
  ['anticonstitutionnellement œuvré', 'internationalisation'],
] as const;

function cardOf(fr: string, en: string): Card {
  const half = (term: string) => ({ term, above: '', below: '', foot: '' });
  return { title: '', halves: { fr: half(fr), en: half(en) } };
}

/** @returns how many colours stand in each strip. */
function coloursIn(png: Uint8Array): Promise<number[]> {
  return Promise.all(
    margins.map(async ({ left, width }) => {
      const strip = sharp(png).extract({ left, top: 0, width, height: HEIGHT });
      const pixels = await strip.removeAlpha().raw().toBuffer();
      return new Set(pixels.toString('hex').match(/.{6}/g)).size;
    }),
  );
}

describe('share images', () => {
  test.each(long)('“%s” and “%s” keep to their columns', async (fr, en) => {
    const png = await draw(cardOf(fr, en));
    expect(await sharp(png).metadata()).toMatchObject({ width: WIDTH, height: HEIGHT });
    expect(await coloursIn(png)).toEqual([1, 1, 1, 1]);
  });

  test('a term that no size holds is cut, and keeps to its column', async () => {
    const endless = 'une expression qui ne finit pas '.repeat(20);
    expect(await coloursIn(await draw(cardOf(endless, 'b')))).toEqual([1, 1, 1, 1]);
  });
});
