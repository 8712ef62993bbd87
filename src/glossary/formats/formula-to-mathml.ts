import { addendsOf, type Expression, type Operator } from '../formula.ts';

/** How tightly each operation binds. */
const precedence: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 3, '^': 4 };

const signs: Record<'+' | '-' | '*', string> = { '+': '+', '-': '−', '*': '×' };

/** How the parts of a formula are written. */
export interface Notation {
  /** The words or number to print for a variable. */
  show: (name: string) => string;
  /** How to print a constant. */
  number: (value: number) => string;
  /** How to mark up words, escaped already; `<mtext>` without it. */
  text?: (words: string) => string;
}

/**
 * Draws a formula as Presentation MathML (MathML Core).
 * @returns the content of a `<math>` element.
 */
export function formulaToMathml(expression: Expression, notation: Notation): string {
  if (expression.kind === 'number')
    return `<mn>${escapeMarkup(notation.number(expression.value))}</mn>`;
  if (expression.kind === 'variable') {
    const words = escapeMarkup(notation.show(expression.name));
    return notation.text?.(words) ?? `<mtext>${words}</mtext>`;
  }
  const { operator, left, right } = expression;
  const within = (node: Expression, least: number) => row(bracketed(node, least, notation));
  if (operator === '/') return `<mfrac>${within(left, 0)}${within(right, 0)}</mfrac>`;
  if (operator === '^')
    return `<msup>${within(left, precedence['^'] + 1)}${within(right, 0)}</msup>`;
  const own = precedence[operator];
  return `${within(left, own)}<mo>${signs[operator]}</mo>${within(right, own + 1)}`;
}

/**
 * Draws a long sum as Presentation MathML, one addend below the other, each after its sign.
 * @returns the content of a `<math>` element.
 */
export function sumToMathml(expression: Expression, notation: Notation): string {
  const rows = addendsOf(expression).map(({ sign, addend }) => {
    const operator = sign === undefined ? '' : `<mo form="infix">${signs[sign]}</mo>`;
    const drawn = bracketed(addend, precedence['+'] + 1, notation);
    return `<mtr><mtd>${operator}</mtd><mtd>${drawn}</mtd></mtr>`;
  });
  return `<mtable>${rows.join('')}</mtable>`;
}

/** Draws an operation in parentheses where it binds less tightly than it must. */
function bracketed(node: Expression, least: number, notation: Notation): string {
  const drawn = formulaToMathml(node, notation);
  const loose = node.kind === 'operation' && precedence[node.operator] < least;
  return loose ? `<mo>(</mo>${drawn}<mo>)</mo>` : drawn;
}

function row(content: string): string {
  return `<mrow>${content}</mrow>`;
}

/** @returns text as it may stand in XML or HTML, in content or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
