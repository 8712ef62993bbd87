import type { Expression, Operator } from '../formula.ts';

/** How tightly each operation binds. */
const precedence: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 3, '^': 4 };

const signs: Record<'+' | '-' | '*', string> = { '+': '+', '-': '−', '*': '×' };

/**
 * Draws a formula as Presentation MathML (MathML Core).
 * @param show the words or number to print for a variable.
 * @param number how to print a constant.
 * @returns the content of a `<math>` element.
 */
export function formulaToMathml(
  expression: Expression,
  show: (name: string) => string,
  number: (value: number) => string,
): string {
  const draw = (node: Expression): string => {
    if (node.kind === 'number') return `<mn>${escapeMarkup(number(node.value))}</mn>`;
    if (node.kind === 'variable') return `<mtext>${escapeMarkup(show(node.name))}</mtext>`;
    const { operator, left, right } = node;
    if (operator === '/') return `<mfrac>${row(draw(left))}${row(draw(right))}</mfrac>`;
    if (operator === '^') {
      return `<msup>${within(left, precedence['^'] + 1)}${row(draw(right))}</msup>`;
    }
    const own = precedence[operator];
    return `${within(left, own)}<mo>${signs[operator]}</mo>${within(right, own + 1)}`;
  };
  const within = (node: Expression, least: number): string => {
    const drawn = draw(node);
    const loose = node.kind === 'operation' && precedence[node.operator] < least;
    return row(loose ? `<mo>(</mo>${drawn}<mo>)</mo>` : drawn);
  };
  return draw(expression);
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
