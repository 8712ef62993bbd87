import type { Calculation, Measure } from '../glossary/calculate.ts';
import { formulaToMathml } from '../glossary/formats/formula-to-mathml.ts';
import type { Language } from '../glossary/language.ts';
import { formatNumber, isSingular } from '../glossary/number.ts';
import { subtracts } from '../glossary/formula.ts';
import { fill } from './fill.ts';
import { calculatorWording, type CalculatorWording } from './wording/calculator.ts';

/** What a page hands to the script of its calculator. */
export interface CalculatorSetup {
  measure: Measure;
  language: Language;
  /** The result with its unit, `#` in the number's place: `# point` and `# points`. */
  quantity: { singular: string; plural: string };
  /** Whether the result is a share of a whole. */
  isShare: boolean;
  /** How to read a result. */
  reading: string;
  /** What the templates of `say` name beside the result: minimum, maximum, example. */
  known: Readonly<Record<string, string>>;
}

/** What is shown of a calculation. */
export interface Shown {
  state: 'result' | 'impossible' | 'waiting';
  /** The result with its unit, or a word in its place. */
  value: string;
  /** How to read it, or why there is none. */
  reading: string;
  /** The formula with the numbers, as the content of a `<math>` element. */
  mathml: string;
}

/** @returns the words and the formula that tell of a calculation. */
export function show(calculation: Calculation, setup: CalculatorSetup): Shown {
  const { measure, language, known } = setup;
  const say = sayings(setup);
  const { values, result, impossible } = calculation;
  const print = (value: number | undefined) =>
    value === undefined ? '?' : formatNumber(value, language);
  const formula = formulaToMathml(measure.expression, {
    show: (name) => print(values[name]),
    number: print,
  });
  const told = (state: Shown['state'], value: string, reading: string, outcome = '?'): Shown => ({
    state,
    value,
    reading,
    mathml: `${formula}<mo>=</mo><mtext class="formula-result">${outcome}</mtext>`,
  });
  if (result === undefined) return told('waiting', '?', say.waiting);
  const quantity = quantityOf(result, setup);
  if (impossible === undefined) return told('result', quantity, setup.reading, quantity);
  const reason = fill(say.because[impossible], { ...known, result: quantity });
  return told('impossible', say.impossible, reason);
}

/** @returns the words for what may be said of a measure. */
export function sayings({ language, measure, isShare }: CalculatorSetup): CalculatorWording['say'] {
  const { say, because } = calculatorWording[language];
  return {
    ...say,
    because: {
      ...say.because,
      ...(isShare ? { above: because.share } : {}),
      ...(subtracts(measure.expression) ? { below: because.subtraction } : {}),
    },
  };
}

function quantityOf(value: number, { quantity, measure, language }: CalculatorSetup): string {
  const isRounded = Number(value.toFixed(measure.decimals)) === value;
  const amount = formatNumber(Math.abs(value), language, isRounded ? measure.decimals : undefined);
  const pattern = isSingular(value, language) ? quantity.singular : quantity.plural;
  return (value < 0 ? '−' : '') + pattern.replace('#', amount);
}
