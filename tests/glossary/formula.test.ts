import { describe, expect, it } from 'vitest';
import { formulaToMathml, sumToMathml } from '../../src/glossary/formats/formula-to-mathml.ts';
import { breadth, evaluate, variablesOf } from '../../src/glossary/formula.ts';
import { parseExpression } from '../../src/glossary/parse-expression.ts';

const plain = { show: String, number: String };

describe('a formula', () => {
  const nps = parseExpression('(promoters - detractors) / answers * 100');

  it('is calculated with the usual precedence', () => {
    expect(evaluate(nps, { promoters: 110, detractors: 40, answers: 200 })).toBe(35);
    expect(evaluate(parseExpression('2 + 3 * 2 ^ 2'), {})).toBe(14);
    expect(evaluate(parseExpression('8 / 2 / 2'), {})).toBe(2);
  });

  it('names its variables once each, in order', () => {
    expect(variablesOf(nps)).toEqual(['promoters', 'detractors', 'answers']);
  });

  it('says which value is missing', () => {
    expect(() => evaluate(nps, { promoters: 1, detractors: 1 })).toThrow('answers');
  });

  it.each(['alert(1)', 'a.b', 'a = 1', 'a ? b : c', '"x"', '(a'])('refuses %s', (source) => {
    expect(() => parseExpression(source)).toThrow();
  });

  it('stands one addend below the other where it is a long sum', () => {
    const sum = sumToMathml(parseExpression('a * 2 + b - (c - d)'), plain);
    const rows = [...sum.matchAll(/<mtr>(.*?)<\/mtr>/g)].map(([, row = '']) =>
      row.replace(/<[^>]+>/g, ''),
    );
    expect(rows).toEqual(['a×2', '+b', '−(c−d)']);
  });

  it('is as broad as the longest row of variables', () => {
    expect(breadth(parseExpression('(a - b) / c * 100'))).toBe(2);
    expect(breadth(parseExpression('a / (b + c + d)'))).toBe(3);
    expect(breadth(parseExpression('a / b * c'))).toBe(2);
  });

  it('is drawn with fractions, signs and only the parentheses that it needs', () => {
    const mathml = formulaToMathml(nps, { show: (name) => `<${name}>`, number: String });
    expect(mathml).toContain('<mfrac>');
    expect(mathml).toContain('&lt;promoters&gt;');
    expect(mathml).toContain('<mo>−</mo>');
    expect(mathml).not.toContain('(');
    expect(formulaToMathml(parseExpression('a * (b + c)'), plain)).toContain('(');
  });
});
