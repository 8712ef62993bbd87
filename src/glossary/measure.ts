import type { Limits, Measure } from './calculate.ts';
import type { Formula } from './concept.ts';
import { type Expression, variablesOf } from './formula.ts';
import { parseExpression } from './parse-expression.ts';
import type { Unit } from './vocabulary.ts';

/**
 * Makes a concept's formula ready to calculate with.
 * @throws Error where the expression is not arithmetic.
 */
export function measureOf(formula: Formula): Measure {
  const { decimals, minimum, maximum, variables } = formula;
  const expression = parseExpression(formula.expression);
  // From −m to m: one part of a whole less another. Together they cannot exceed the whole.
  const setsParts = maximum !== undefined && minimum === -maximum;
  return {
    expression,
    decimals,
    minimum,
    maximum,
    variables: Object.fromEntries(
      Object.entries(variables).map(([name, { unit }]) => [name, limits(unit, formula)]),
    ),
    divisors: divisorsOf(expression).map((divisor) => ({
      expression: divisor,
      names: variablesOf(divisor),
    })),
    together: setsParts ? adding(expression) : undefined,
  };
}

/** Units of what may be less than nothing, where the measure may be too: a margin, not a spend. */
const signed: readonly Unit[] = ['euros', 'percent', 'points', 'score', 'ratio'];

/**
 * Numbers of things and lengths of time are never negative. A grade stays on the scale of the score
 * that it enters. A percentage has no upper limit: a margin on cost exceeds 100%.
 */
function limits(unit: Unit, { unit: resultUnit, minimum, maximum }: Formula): Limits {
  if (unit === 'score' && resultUnit === 'score') return { unit, minimum, maximum };
  const mayBeNegative = signed.includes(unit) && (minimum === undefined || minimum < 0);
  return mayBeNegative ? { unit } : { unit, minimum: 0 };
}

function divisorsOf(expression: Expression): Expression[] {
  if (expression.kind !== 'operation') return [];
  const { operator, left, right } = expression;
  const inner = [...divisorsOf(left), ...divisorsOf(right)];
  return operator === '/' && right.kind !== 'number' ? [...inner, right] : inner;
}

/** @returns the expression with every subtraction made an addition. */
function adding(expression: Expression): Expression {
  if (expression.kind !== 'operation') return expression;
  const { operator, left, right } = expression;
  return {
    kind: 'operation',
    operator: operator === '-' ? '+' : operator,
    left: adding(left),
    right: adding(right),
  };
}
