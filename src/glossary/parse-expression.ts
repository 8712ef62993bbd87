import jsep from 'jsep';
import type { Expression, Operator } from './formula.ts';

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
