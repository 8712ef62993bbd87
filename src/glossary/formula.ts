import jsep from 'jsep';

/** Arithmetic, as a tree: what is drawn as MathML and what is calculated. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'variable'; name: string }
  | { kind: 'operation'; operator: Operator; left: Expression; right: Expression };

export type Operator = '+' | '-' | '*' | '/' | '^';

const operators: readonly string[] = ['+', '-', '*', '/', '^'];

jsep.addBinaryOp('^', 12, true);

/**
 * Reads a formula such as `(end - won) / start * 100`.
 * @throws Error with a message for the editor, where it is not arithmetic on numbers and names.
 */
export function parseExpression(source: string): Expression {
  return convert(jsep(source));
}

function convert(node: jsep.Expression): Expression {
  if (node.type === 'Literal' && typeof node.value === 'number') {
    return { kind: 'number', value: node.value };
  }
  if (node.type === 'Identifier') return { kind: 'variable', name: String(node.name) };
  if (node.type === 'BinaryExpression' && operators.includes(String(node.operator))) {
    return {
      kind: 'operation',
      operator: node.operator as Operator,
      left: convert(node.left as jsep.Expression),
      right: convert(node.right as jsep.Expression),
    };
  }
  throw new Error('only numbers, variables, + - * / ^ and parentheses make a formula');
}

/** @returns the variables' names in order of appearance, each once. */
export function variablesOf(expression: Expression): string[] {
  if (expression.kind === 'number') return [];
  if (expression.kind === 'variable') return [expression.name];
  return [...new Set([...variablesOf(expression.left), ...variablesOf(expression.right)])];
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
