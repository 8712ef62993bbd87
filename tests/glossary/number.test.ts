import { describe, expect, it } from 'vitest';
import { languages } from '../../src/glossary/language.ts';
import { formatNumber, MOST, parseNumber } from '../../src/glossary/number.ts';

/** @returns the number read, or why there is none. */
function read(typed: string, language: 'fr' | 'en') {
  const reading = parseNumber(typed, language);
  return 'fault' in reading ? reading.fault : reading.value;
}

describe.each(languages)('a number typed in a page in “%s”', (language) => {
  it.each([
    ['1500', 1500],
    ['1500,5', 1500.5],
    ['1500.5', 1500.5],
    ['1 500,5', 1500.5],
    ['1\u00A0500,5', 1500.5],
    ['1\u202F500,5', 1500.5],
    ['1\u2009500.5', 1500.5],
    ['1,500.5', 1500.5],
    ['1.500,5', 1500.5],
    ['1’500', 1500],
    ["1'500.25", 1500.25],
    ['1 500 000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['1,500,000.75', 1_500_000.75],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1500,250', 1500.25],
    ['0,500', 0.5],
    ['0.125', 0.125],
    [',5', 0.5],
    ['.5', 0.5],
    ['5,', 5],
    ['007', 7],
    ['0', 0],
    ['−3', -3],
    ['-3', -3],
    ['–3', -3],
    ['- 3', -3],
    ['+3', 3],
    ['-0', 0],
    ['12 %', 12],
    ['12%', 12],
    ['12\u00A0%', 12],
    ['€90', 90],
    ['90 €', 90],
    ['90€', 90],
    ['−€90', -90],
    ['€ -90', -90],
    ['1 500,50 €', 1500.5],
    ['  42  ', 42],
    ['0.1234567', 0.123457],
    [String(MOST), MOST],
  ])('is read: %j', (typed, value) => {
    expect(read(typed, language)).toBe(value);
  });

  it.each([
    '12abc',
    'abc',
    '1,2,3',
    '1.2.3',
    '1,500,5',
    '1,50,000',
    '1 50',
    '1500 000',
    '0 500',
    '0,500,000',
    '1 500’000',
    '--3',
    '-€-3',
    '3-',
    '€90 €',
    '$90',
    '1e5',
    '1/2',
    '5²',
    '½',
    '.',
    ',',
    '-',
    '€',
    '%',
    'Infinity',
    'NaN',
    '٣',
    '1 500 appels',
    '3 min',
  ])('is refused: %j', (typed) => {
    expect(read(typed, language)).toBe('notNumber');
  });

  it.each(['', ' ', '\u00A0'])('is missing: %j', (typed) => {
    expect(read(typed, language)).toBe('empty');
  });

  it.each(['1000000000001', '9'.repeat(400), '-9 999 999 999 999'])(
    'is beyond what is calculated: %j',
    (typed) => {
      expect(read(typed, language)).toBe('tooBig');
    },
  );

  it.each([
    ['12 %', 'percent'],
    ['90 €', 'euros'],
    ['€90', 'euros'],
    ['10', undefined],
  ])('says which unit stands with it: %j', (typed, unit) => {
    const reading = parseNumber(typed, language);
    expect('unit' in reading ? reading.unit : undefined).toBe(unit);
  });

  it.each([0, 7, 0.5, 1.234, 1500, 1500.5, -3, 12345.678, 1_234_567.891, MOST])(
    'is read back as it is written: %j',
    (value) => {
      expect(read(formatNumber(value, language), language)).toBe(value);
    },
  );
});

describe('what can be read in two ways', () => {
  it.each([
    ['1,500', 'fr', 1.5],
    ['1,500', 'en', 1500],
    ['1.500', 'fr', 1500],
    ['1.500', 'en', 1.5],
    ['−12,250 €', 'fr', -12.25],
    ['€-12,250', 'en', -12250],
  ] as const)('goes by the language: %s in “%s”', (typed, language, value) => {
    expect(parseNumber(typed, language)).toMatchObject({ value, ambiguous: true });
  });

  it.each(['1500', '1,50', '0,500', '1,500.0', '1,500,000', '1 500'])('is not %s', (typed) => {
    expect(parseNumber(typed, 'fr')).toMatchObject({ ambiguous: false });
  });
});
