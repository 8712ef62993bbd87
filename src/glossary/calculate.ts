import { type Expression, evaluate } from './formula.ts';
import type { Language } from './language.ts';
import { parseNumber } from './number.ts';
import type { Unit } from './vocabulary.ts';

/** What a variable's number may be. */
export interface Limits {
  unit: Unit;
  minimum?: number | undefined;
  maximum?: number | undefined;
}

/** A formula made ready to calculate with: what follows from it is worked out beforehand. */
export interface Measure {
  expression: Expression;
  decimals: number;
  minimum?: number | undefined;
  maximum?: number | undefined;
  variables: Readonly<Record<string, Limits>>;
  /** What the formula divides by, and the variables in it. */
  divisors: readonly { expression: Expression; names: readonly string[] }[];
  /** What may not exceed the maximum either: the groups that the formula subtracts, added up. */
  together?: Expression | undefined;
}

/** Why a field's number cannot be used. */
export type Fault =
  'empty' | 'notNumber' | 'tooBig' | 'otherUnit' | 'negative' | 'offScale' | 'zero' | 'zeroTotal';

/** Why numbers, each right in itself, do not go together. */
export type Impossible = 'above' | 'below' | 'parts' | 'uncountable';

export interface Calculation {
  /** The numbers that can be used, by variable. */
  values: Record<string, number>;
  faults: Record<string, Fault>;
  /** Rounded as the formula says, unless that would hide how it is impossible; absent with any fault. */
  result?: number;
  impossible?: Impossible | undefined;
}

/** Beyond it, whole numbers are no longer exact. */
const LARGEST_RESULT = Number.MAX_SAFE_INTEGER;

/** Slack for binary fractions: 0.3 / 0.1 is no more than 3. */
const SLACK = 1e-9;

/**
 * Calculates a measure from what somebody typed.
 * @param typed the text of each variable's field.
 * @returns the result, or what is wrong: field by field, else with the numbers together.
 */
export function calculate(
  measure: Measure,
  typed: Readonly<Record<string, string>>,
  language: Language,
): Calculation {
  const values: Record<string, number> = {};
  const faults: Record<string, Fault> = {};
  for (const [name, limits] of Object.entries(measure.variables)) {
    const reading = parseNumber(typed[name] ?? '', language);
    const fault = 'fault' in reading ? reading.fault : faultOf(reading, limits);
    if (fault !== undefined) faults[name] = fault;
    else if ('value' in reading) values[name] = reading.value;
  }
  for (const { expression, names } of measure.divisors) {
    const isZero = names.every((name) => name in values) && evaluate(expression, values) === 0;
    for (const name of isZero ? names : []) faults[name] = names[1] ? 'zeroTotal' : 'zero';
  }
  if (Object.keys(faults).length > 0) return { values, faults };
  const exact = evaluate(measure.expression, values);
  const rounded = Number(exact.toFixed(measure.decimals)) + 0;
  const impossible = impossibility(measure, values, exact);
  const hides = impossible !== impossibility(measure, values, rounded);
  return { values, faults, result: hides ? exact : rounded, impossible };
}

function faultOf(
  { value, unit }: { value: number; unit: Unit | undefined },
  limits: Limits,
): Fault | undefined {
  const { minimum = -Infinity, maximum = Infinity } = limits;
  if (unit !== undefined && unit !== limits.unit) return 'otherUnit';
  if (value >= minimum && value <= maximum) return undefined;
  return maximum === Infinity ? 'negative' : 'offScale';
}

function impossibility(
  { together, minimum = -Infinity, maximum = Infinity }: Measure,
  values: Readonly<Record<string, number>>,
  result: number,
): Impossible | undefined {
  if (!(Math.abs(result) <= LARGEST_RESULT)) return 'uncountable';
  const highest = maximum + SLACK * Math.abs(maximum);
  if (together && evaluate(together, values) > highest) return 'parts';
  if (result > highest) return 'above';
  return result < minimum - SLACK * Math.abs(minimum) ? 'below' : undefined;
}

/** @returns where a value stands between the measure's minimum (0) and maximum (100), if it has both. */
export function placeOnScale(
  { minimum, maximum }: Pick<Measure, 'minimum' | 'maximum'>,
  value: number,
): number | undefined {
  if (minimum === undefined || maximum === undefined) return undefined;
  return ((value - minimum) / (maximum - minimum)) * 100;
}
