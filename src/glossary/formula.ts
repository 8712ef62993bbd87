/** Arithmetic, as a tree: what is drawn as MathML and what is calculated. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'variable'; name: string }
  | { kind: 'operation'; operator: Operator; left: Expression; right: Expression };

export type Operator = '+' | '-' | '*' | '/' | '^';

/** @returns the variables' names in order of appearance, each once. */
export function variablesOf(expression: Expression): string[] {
  if (expression.kind === 'number') return [];
  if (expression.kind === 'variable') return [expression.name];
  return [...new Set([...variablesOf(expression.left), ...variablesOf(expression.right)])];
}

/** @returns how many variables stand side by side where a formula is drawn widest. */
export function breadth(expression: Expression): number {
  if (expression.kind === 'number') return 0;
  if (expression.kind === 'variable') return 1;
  const sides = [breadth(expression.left), breadth(expression.right)] as const;
  return expression.operator === '/' ? Math.max(...sides) : sides[0] + sides[1];
}

/** A part of a sum, with the sign that it follows; the first has none. */
export interface Addend {
  sign?: '+' | '-';
  addend: Expression;
}

/** @returns the parts of a sum, in order; a formula that is none is its own only part. */
export function addendsOf(expression: Expression): Addend[] {
  if (expression.kind !== 'operation') return [{ addend: expression }];
  const { operator, left, right } = expression;
  if (operator !== '+' && operator !== '-') return [{ addend: expression }];
  return [...addendsOf(left), { sign: operator, addend: right }];
}

/** @returns whether a subtraction stands anywhere in it. */
export function subtracts(expression: Expression): boolean {
  if (expression.kind !== 'operation') return false;
  const { operator, left, right } = expression;
  return operator === '-' || subtracts(left) || subtracts(right);
}

/**
 * Calculates a formula.
 * @param values a number for each variable, in the unit that the formula gives it.
 * @returns the result in the formula's unit; not finite where it divides by zero.
 * @throws Error that names a variable without a value.
 */
export function evaluate(expression: Expression, values: Readonly<Record<string, number>>): number {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'variable') {
    const value = values[expression.name];
    if (value === undefined) throw new Error(`no value for “${expression.name}”`);
    return value;
  }
  const left = evaluate(expression.left, values);
  const right = evaluate(expression.right, values);
  switch (expression.operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
  }
}
