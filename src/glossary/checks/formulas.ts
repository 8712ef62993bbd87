import type { Formula } from '../concept.ts';
import { type Expression, evaluate, variablesOf } from '../formula.ts';
import { parseExpression } from '../parse-expression.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** A formula can be calculated, and its worked case gives the result that it states. */
export const formulas: Rule = ({ sources }) =>
  sources.flatMap((source) => {
    const { formula } = source.concept;
    if (formula === undefined) return [];
    return findings(formula).map(({ path, wrong, right }) =>
      problemAt(source, ['formula', ...path], wrong, right),
    );
  });

function findings(formula: Formula): (Pick<Problem, 'wrong' | 'right'> & { path: FieldPath })[] {
  let expression: Expression;
  try {
    expression = parseExpression(formula.expression);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      { path: ['expression'], wrong: `cannot be read: ${reason}`, right: '“lost / start * 100”' },
    ];
  }
  const used = variablesOf(expression);
  const undefinedNames = used
    .filter((name) => formula.variables[name] === undefined)
    .map((name) => ({
      path: ['expression'],
      wrong: `uses “${name}”, which is no variable`,
      right: `add “${name}” under “variables”`,
    }));
  const unused = Object.keys(formula.variables)
    .filter((name) => !used.includes(name))
    .map((name) => ({
      path: ['variables', name],
      wrong: 'is not in the expression',
      right: 'use it there, or remove it',
    }));
  const unvalued = used
    .filter((name) => formula.case.given[name] === undefined)
    .map((name) => ({
      path: ['case', 'given'],
      wrong: `gives no value for “${name}”`,
      right: `add “${name}” and its number`,
    }));
  const problems = [...undefinedNames, ...unused, ...unvalued];
  if (problems.length > 0) return problems;
  const exact = evaluate(expression, formula.case.given);
  const rounded = Number(exact.toFixed(formula.decimals));
  if (rounded === formula.case.result) return [];
  return [
    {
      path: ['case', 'result'],
      wrong: `${formula.case.result} is not what the formula gives`,
      right: exact === rounded ? String(rounded) : `${rounded}, rounded from ${exact}`,
    },
  ];
}
