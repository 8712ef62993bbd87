import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from 'astro/markdown';
import { describe, expect, it } from 'vitest';
import { calculate, type Measure, placeOnScale } from '../../src/glossary/calculate.ts';
import { conceptSchema, type Formula } from '../../src/glossary/concept.ts';
import { languages } from '../../src/glossary/language.ts';
import { measureOf } from '../../src/glossary/measure.ts';
import { formatNumber } from '../../src/glossary/number.ts';
import type { Unit } from '../../src/glossary/vocabulary.ts';

type Units = Readonly<Record<string, Unit>>;

/** @returns a measure; a percentage of whole numbers, but for the fields given. */
function measure(expression: string, units: Units, fields: Partial<Formula> = {}): Measure {
  return measureOf({
    expression,
    unit: 'percent',
    decimals: 0,
    better: 'higher',
    variables: Object.fromEntries(
      Object.entries(units).map(([name, unit]) => [name, { fr: name, en: name, unit }]),
    ),
    case: { given: {}, result: 0, fr: '', en: '' },
    reading: { fr: '', en: '' },
    ...fields,
  });
}

const churn = measure(
  'lost / start * 100',
  { lost: 'count', start: 'count' },
  {
    minimum: 0,
    maximum: 100,
    decimals: 1,
  },
);
const retention = measure(
  '(end - won) / start * 100',
  { end: 'count', won: 'count', start: 'count' },
  {
    minimum: 0,
    maximum: 100,
  },
);
const nps = measure(
  '(promoters - detractors) / answers * 100',
  { promoters: 'count', detractors: 'count', answers: 'count' },
  {
    unit: 'points',
    minimum: -100,
    maximum: 100,
  },
);
const occupancy = measure(
  'busy / (busy + idle) * 100',
  { busy: 'hours', idle: 'hours' },
  {
    minimum: 0,
    maximum: 100,
  },
);
const profit = measure(
  'margin - cost',
  { margin: 'euros', cost: 'euros' },
  {
    unit: 'euros',
  },
);
const costPerLead = measure(
  'spend / leads',
  { spend: 'euros', leads: 'count' },
  {
    unit: 'euros',
    decimals: 2,
    minimum: 0,
  },
);
const health = measure(
  'usage * 0.5 + support * 0.5',
  { usage: 'score', support: 'score' },
  {
    unit: 'score',
    minimum: 0,
    maximum: 100,
  },
);
const effort = measure(
  'sum / answers',
  { sum: 'points', answers: 'count' },
  {
    unit: 'score',
    decimals: 1,
    minimum: 1,
    maximum: 7,
  },
);

describe('a measure is calculated', () => {
  it('from what is typed in either format, and rounded', () => {
    expect(calculate(churn, { lost: '45', start: '1 500' }, 'fr').result).toBe(3);
    expect(calculate(churn, { lost: '45.5', start: '1,500' }, 'en').result).toBe(3);
    expect(calculate(costPerLead, { spend: '€100', leads: '3' }, 'en').result).toBe(33.33);
  });

  it('below zero where it may be, never as minus zero', () => {
    expect(calculate(profit, { margin: '-20', cost: '95 €' }, 'fr').result).toBe(-115);
    const parts = { promoters: '0', detractors: '1', answers: '1000' };
    expect(Object.is(calculate(nps, parts, 'fr').result, 0)).toBe(true);
  });

  it('to its very limits, whatever binary fractions do', () => {
    const tenths = measure(
      '(a + b) / c * 100',
      { a: 'count', b: 'count', c: 'count' },
      {
        minimum: 0,
        maximum: 100,
      },
    );
    expect(calculate(tenths, { a: '0.1', b: '0.2', c: '0.3' }, 'en')).toMatchObject({
      result: 100,
      faults: {},
    });
    expect(calculate(tenths, { a: '0.1', b: '0.2', c: '0.3' }, 'en').impossible).toBeUndefined();
  });
});

describe('a field is faulted', () => {
  it.each([
    [{ lost: '', start: '10' }, churn, { lost: 'empty' }],
    [{ lost: '1', start: 'ten' }, churn, { start: 'notNumber' }],
    [{ lost: '1', start: '1e99' }, churn, { start: 'notNumber' }],
    [{ lost: '1', start: '9999999999999' }, churn, { start: 'tooBig' }],
    [{ lost: '12 %', start: '10' }, churn, { lost: 'otherUnit' }],
    [{ lost: '-1', start: '-10' }, churn, { lost: 'negative', start: 'negative' }],
    [{ lost: '0', start: '0' }, churn, { start: 'zero' }],
    [{}, churn, { lost: 'empty', start: 'empty' }],
    [{ busy: '0', idle: '0' }, occupancy, { busy: 'zeroTotal', idle: 'zeroTotal' }],
    [{ busy: '90 %', idle: '€3' }, occupancy, { busy: 'otherUnit', idle: 'otherUnit' }],
    [{ spend: '-5', leads: '10' }, costPerLead, { spend: 'negative' }],
    [{ usage: '101', support: '-1' }, health, { usage: 'offScale', support: 'offScale' }],
  ] as const)('%j', (typed, formula, faults) => {
    const calculation = calculate(formula, typed, 'en');
    expect(calculation.faults).toEqual(faults);
    expect(calculation.result).toBeUndefined();
  });

  it('not for a part of a thing, which an average may count', () => {
    expect(calculate(churn, { lost: '1.5', start: '10' }, 'en').faults).toEqual({});
  });
});

describe('numbers that do not go together', () => {
  it.each([
    [{ lost: '12', start: '10' }, churn, 'above', 120],
    [{ lost: '10004', start: '10000' }, churn, 'above', 100.04],
    [{ end: '10', won: '11', start: '100' }, retention, 'below', -1],
    [{ promoters: '150', detractors: '100', answers: '200' }, nps, 'parts', 25],
    [{ sum: '80', answers: '10' }, effort, 'above', 8],
    [{ sum: '5', answers: '10' }, effort, 'below', 0.5],
    [{ spend: '1000000000000', leads: '0.000001' }, costPerLead, 'uncountable', 1e18],
  ] as const)('%j', (typed, formula, impossible, result) => {
    const calculation = calculate(formula, typed, 'en');
    expect(calculation.impossible).toBe(impossible);
    expect(calculation.result).toBeCloseTo(result);
  });
});

it('a value has its place on a scale with two ends only', () => {
  expect(placeOnScale(nps, 0)).toBe(50);
  expect(placeOnScale(churn, 3)).toBeCloseTo(3);
  expect(placeOnScale(costPerLead, 3)).toBeUndefined();
});

describe('each formula of the glossary', () => {
  const folder = new URL('../../content/concepts/', import.meta.url).pathname;
  const formulas = readdirSync(folder).flatMap((file) => {
    const { frontmatter } = parseFrontmatter(readFileSync(join(folder, file), 'utf8'));
    const { id, formula } = conceptSchema.parse(frontmatter);
    return formula === undefined ? [] : [{ id, formula }];
  });

  it.each(formulas)('gives the result of its worked case: $id', ({ formula }) => {
    for (const language of languages) {
      const typed = Object.fromEntries(
        Object.entries(formula.case.given).map(([name, value]) => [
          name,
          formatNumber(value, language),
        ]),
      );
      const calculation = calculate(measureOf(formula), typed, language);
      expect(calculation.impossible).toBeUndefined();
      expect(calculation.result).toBe(formula.case.result);
    }
  });
});
