import type { Measure } from './calculate.ts';
import type { Formula } from './concept.ts';
import { parseExpression } from './parse-expression.ts';

/**
 * Makes a concept's formula ready to calculate with.
 * @throws Error where the expression is not arithmetic.
 */
export function measureOf(formula: Formula): Measure {
  const { expression, unit, decimals, minimum, maximum, better, variables } = formula;
  return {
    expression: parseExpression(expression),
    unit,
    decimals,
    minimum,
    maximum,
    better,
    variables: Object.fromEntries(
      Object.entries(variables).map(([name, variable]) => [name, variable.unit]),
    ),
  };
}
