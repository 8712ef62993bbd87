import { type Calculation, calculate, placeOnScale } from '../../glossary/calculate.ts';
import { formatNumber, parseNumber } from '../../glossary/number.ts';
import { type CalculatorSetup, fill, show, type Shown } from '../calculator.ts';

/** How long after the last keystroke the page explains and announces. */
const PAUSE = 900;

/** A number as an address gives it, `?lost=45.5`; anything else is shown as it stands. */
const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * Calculates a measure, `data-setup`, from its fields. The result follows each keystroke; what is
 * wrong is said, the result announced and the case put into the address at the next pause.
 */
class FormulaCalculator extends HTMLElement {
  #setup!: CalculatorSetup;
  #fields!: HTMLInputElement[];
  #calculation!: Calculation;
  #shown!: Shown;
  #timer: number | undefined;
  /** How a number that can be read in two ways was read, until it is changed. */
  readonly #readAs = new Map<string, string>();

  connectedCallback(): void {
    this.#setup = JSON.parse(this.dataset['setup'] ?? '');
    this.#fields = [...this.querySelectorAll('input')];
    const parameters = new URL(location.href).searchParams;
    for (const field of this.#fields) {
      const text = parameters.get(field.name);
      if (text !== null) field.value = plainNumber.test(text) ? this.#print(Number(text)) : text;
      field.addEventListener('input', () => {
        this.#readAs.delete(field.name);
        this.#calculate();
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => this.#settle(), PAUSE);
      });
      field.addEventListener('change', () => {
        this.#rewrite(field);
        this.#settle();
      });
    }
    this.querySelector('[data-reset]')?.addEventListener('click', () => this.#reset());
    this.#calculate();
    this.#explain();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #print(value: number): string {
    return formatNumber(value, this.#setup.language);
  }

  #calculate(): void {
    const { measure, language } = this.#setup;
    const typed = Object.fromEntries(this.#fields.map(({ name, value }) => [name, value]));
    this.#calculation = calculate(measure, typed, language);
    this.#shown = show(this.#calculation, this.#setup);
    this.#draw(this.#shown);
    for (const field of this.#fields) {
      if (!(field.name in this.#calculation.faults)) this.#note(field);
    }
  }

  #draw({ state, value, reading, mathml }: Shown): void {
    const find = (selector: string) => this.querySelector<HTMLElement>(selector);
    this.#write('.calculator-value', value);
    this.#write('.calculator-reading', reading);
    find('.calculator-result')?.setAttribute('data-state', state);
    const math = find('math');
    if (math && math.innerHTML !== mathml) math.innerHTML = mathml;
    const place = placeOnScale(this.#setup.measure, this.#calculation.result ?? 0);
    if (state === 'result' && place !== undefined) {
      find('.calculator-bar')?.setAttribute('x2', `${place}%`);
      find('.calculator-mark')?.setAttribute('cx', `${place}%`);
    }
    const link = this.#address();
    link.hash = 'calculator';
    find('copy-text')?.setAttribute('data-text', link.href);
    find('copy-text button')?.toggleAttribute('disabled', state === 'waiting');
  }

  /** Shows a number in the language's form, and tells how it was read where that may surprise. */
  #rewrite(field: HTMLInputElement): void {
    const { language, say } = this.#setup;
    const reading = parseNumber(field.value, language);
    if ('fault' in reading || field.name in this.#calculation.faults) return;
    const typed = field.value.trim();
    const value = this.#print(reading.value);
    if (reading.ambiguous && value !== typed) {
      this.#readAs.set(field.name, fill(say.ambiguous, { typed, value }));
    }
    field.value = value;
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#calculate();
    this.#explain();
    this.#announce();
    if (this.#shown.state !== 'waiting') history.replaceState(history.state, '', this.#address());
  }

  #explain(): void {
    const { say, known } = this.#setup;
    for (const field of this.#fields) {
      const fault = this.#calculation.faults[field.name];
      if (fault) this.#note(field, fill(say.fault[fault], known));
    }
  }

  #note(field: HTMLInputElement, fault?: string): void {
    this.#write(`#${field.id}-note`, fault ?? this.#readAs.get(field.name) ?? '');
    if (fault) field.ariaInvalid = 'true';
    else field.ariaInvalid = null;
  }

  #announce(): void {
    const { value, reading } = this.#shown;
    const notes = this.#fields.flatMap((field) => {
      const note = this.querySelector(`#${field.id}-note`)?.textContent;
      return note ? [`${field.labels?.[0]?.textContent}: ${note}`] : [];
    });
    const result = fill(this.#setup.say.result, { result: value, reading });
    this.#write('[role=status]', [...notes, result].join(' '));
  }

  #write(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  #reset(): void {
    for (const field of this.#fields) field.value = field.defaultValue;
    this.#readAs.clear();
    this.#settle();
    const url = this.#address();
    for (const { name } of this.#fields) url.searchParams.delete(name);
    history.replaceState(history.state, '', url);
  }

  /** @returns the page's address with the case in it, and all else as it was. */
  #address(): URL {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(this.#calculation.values)) {
      url.searchParams.set(name, String(value));
    }
    return url;
  }
}

customElements.define('formula-calculator', FormulaCalculator);
