import { type Expression, evaluate, variablesOf } from './formula.ts';
import type { Language } from './language.ts';
import { parseNumber } from './number.ts';
import type { Direction, Unit } from './vocabulary.ts';

/** A formula as it is calculated with: a concept's `formula`, its expression parsed. */
export interface Measure {
  expression: Expression;
  unit: Unit;
  decimals: number;
  minimum?: number | undefined;
  maximum?: number | undefined;
  better: Direction;
  /** The unit of each variable. */
  variables: Readonly<Record<string, Unit>>;
}

/** Why a field's number cannot be used. */
export type Fault =
  'empty' | 'notNumber' | 'tooBig' | 'otherUnit' | 'negative' | 'offScale' | 'zero' | 'zeroTotal';

/** Why numbers, each right in itself, do not go together. */
export type Impossible = 'above' | 'below' | 'share' | 'subtraction' | 'parts' | 'uncountable';

export interface Calculation {
  /** The numbers that can be used, by variable. */
  values: Record<string, number>;
  faults: Record<string, Fault>;
  /** Rounded as the formula says, unless that would hide how it is impossible; absent with any fault. */
  result?: number;
  impossible?: Impossible;
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
  for (const [name, unit] of Object.entries(measure.variables)) {
    const reading = parseNumber(typed[name] ?? '', language);
    const fault = 'fault' in reading ? reading.fault : faultOf(reading, unit, measure);
    if (fault !== undefined) faults[name] = fault;
    else if ('value' in reading) values[name] = reading.value;
  }
  for (const names of zeroDivisors(measure.expression, values)) {
    for (const name of names) faults[name] = names.length === 1 ? 'zero' : 'zeroTotal';
  }
  if (Object.keys(faults).length > 0) return { values, faults };
  const exact = evaluate(measure.expression, values);
  const rounded = Number(exact.toFixed(measure.decimals)) + 0;
  const impossible = impossibility(measure, values, exact);
  if (impossible === undefined) return { values, faults, result: rounded };
  const stays = impossibility(measure, values, rounded) === impossible;
  return { values, faults, result: stays ? rounded : exact, impossible };
}

function faultOf(
  { value, unit: written }: { value: number; unit?: Unit },
  unit: Unit,
  measure: Measure,
): Fault | undefined {
  const { minimum = -Infinity, maximum = Infinity } = measure;
  if (written !== undefined && written !== unit) return 'otherUnit';
  const sharesScale = unit === 'score' && measure.unit === 'score';
  if (sharesScale && (value < minimum || value > maximum)) return 'offScale';
  if (value < 0 && !(signed.includes(unit) && minimum < 0)) return 'negative';
  return undefined;
}

/**
 * What may be less than nothing, where the measure may be too: a margin, not a spend per lead.
 * Numbers of things and lengths of time never are. No percentage has an upper limit: a margin on
 * cost exceeds 100%.
 */
const signed: readonly Unit[] = ['euros', 'percent', 'points', 'score', 'ratio'];

/** @returns for each divisor that comes to zero, the variables in it. */
function zeroDivisors(expression: Expression, values: Readonly<Record<string, number>>) {
  if (expression.kind !== 'operation') return [];
  const { operator, left, right } = expression;
  const found: string[][] = [...zeroDivisors(left, values), ...zeroDivisors(right, values)];
  const names = variablesOf(right);
  const isKnown = names.every((name) => name in values);
  if (operator === '/' && isKnown && evaluate(right, values) === 0) found.push(names);
  return found;
}

function impossibility(
  { expression, unit, minimum = -Infinity, maximum = Infinity }: Measure,
  values: Readonly<Record<string, number>>,
  result: number,
): Impossible | undefined {
  if (!(Math.abs(result) <= LARGEST_RESULT)) return 'uncountable';
  const highest = maximum + SLACK * Math.abs(maximum);
  // From −m to m: one part of a whole less another. Together they cannot exceed the whole.
  const setsParts = minimum === -maximum;
  if (setsParts && evaluate(adding(expression), values) > highest) return 'parts';
  if (result > highest) return unit === 'percent' ? 'share' : 'above';
  if (result < minimum - SLACK * Math.abs(minimum)) {
    return subtracts(expression) ? 'subtraction' : 'below';
  }
  return undefined;
}

/** @returns the expression with every subtraction made an addition. */
function adding(expression: Expression): Expression {
  if (expression.kind !== 'operation') return expression;
  const operator = expression.operator === '-' ? '+' : expression.operator;
  return {
    ...expression,
    operator,
    left: adding(expression.left),
    right: adding(expression.right),
  };
}

function subtracts(expression: Expression): boolean {
  if (expression.kind !== 'operation') return false;
  const { operator, left, right } = expression;
  return operator === '-' || subtracts(left) || subtracts(right);
}

/** @returns where a value stands between the measure's minimum (0) and maximum (100), if it has both. */
export function placeOnScale(
  { minimum, maximum }: Pick<Measure, 'minimum' | 'maximum'>,
  value: number,
): number | undefined {
  if (minimum === undefined || maximum === undefined) return undefined;
  return ((value - minimum) / (maximum - minimum)) * 100;
}
