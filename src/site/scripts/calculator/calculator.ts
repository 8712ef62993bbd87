import { type Calculation, calculate, placeOnScale } from '../../../glossary/calculate.ts';
import { formatNumber, parseNumber } from '../../../glossary/number.ts';
import { type CalculatorSetup, sayings, show, type Shown } from '../../calculator.ts';
import type { CalculatorWording } from '../../wording/calculator.ts';
import { fill } from '../../fill.ts';

/** How long after the last keystroke the page explains and announces. */
const PAUSE = 900;

/** A number as an address gives it, `?lost=45.5`; anything else is shown as it stands. */
const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * Calculates a measure, `data-setup`, from its fields. The result follows each keystroke; what is
 * wrong is said, the result announced and the case put into the address at the next pause.
 */
export class Calculator {
  readonly #root: HTMLElement;
  readonly #setup: CalculatorSetup;
  readonly #say: CalculatorWording['say'];
  readonly #fields: HTMLInputElement[];
  #calculation!: Calculation;
  #shown!: Shown;
  #timer: number | undefined;

  /** @param root the element that has `data-setup` and the fields, in which one may have typed already. */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#setup = JSON.parse(root.dataset['setup'] ?? '');
    this.#say = sayings(this.#setup);
    this.#fields = [...root.querySelectorAll('input')];
    const parameters = new URLSearchParams(location.search);
    for (const field of this.#fields) {
      const text = parameters.get(field.name);
      if (text !== null) field.value = plainNumber.test(text) ? this.#print(Number(text)) : text;
      field.addEventListener('input', () => {
        if (!field.ariaInvalid) this.#note(field);
        this.#calculate();
        this.#settleSoon();
      });
      field.addEventListener('change', () => {
        this.#rewrite(field);
        this.#settle();
      });
    }
    this.#find('[data-reset]')?.addEventListener('click', () => this.#reset());
    this.#calculate();
    this.#explain();
    for (const field of this.#fields) {
      if (field.value === field.defaultValue || parameters.has(field.name)) continue;
      if (field !== document.activeElement) this.#rewrite(field);
      this.#settleSoon();
    }
  }

  #find(selector: string): Element | null {
    return this.#root.querySelector(selector);
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
      if (field.ariaInvalid && !this.#calculation.faults[field.name]) this.#note(field);
    }
  }

  #draw({ state, value, reading, mathml }: Shown): void {
    this.#write('.calculator-value', value);
    this.#write('.calculator-reading', reading);
    this.#find('.calculator-result')?.setAttribute('data-state', state);
    const math = this.#find('math');
    if (math) math.innerHTML = mathml;
    const place = placeOnScale(this.#setup.measure, this.#calculation.result ?? 0);
    if (state === 'result' && place !== undefined) {
      this.#find('.calculator-bar')?.setAttribute('x2', `${place}%`);
      this.#find('.calculator-mark')?.setAttribute('cx', `${place}%`);
    }
    const link = this.#address();
    link.hash = 'calculator';
    this.#find('copy-text')?.setAttribute('data-text', link.href);
    this.#find('copy-text button')?.toggleAttribute('disabled', state === 'waiting');
  }

  /** Shows a number in the language's form, and tells how it was read where that may surprise. */
  #rewrite(field: HTMLInputElement): void {
    const { language } = this.#setup;
    const reading = parseNumber(field.value, language);
    if ('fault' in reading || this.#calculation.faults[field.name]) return;
    const typed = field.value.trim();
    const value = this.#print(reading.value);
    if (reading.ambiguous && value !== typed) {
      this.#note(field, fill(this.#say.ambiguous, { typed, value }));
    }
    field.value = value;
  }

  #settleSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#settle(), PAUSE);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#calculate();
    this.#explain();
    this.#announce();
    if (this.#shown.state !== 'waiting') history.replaceState(history.state, '', this.#address());
  }

  #explain(): void {
    const { known } = this.#setup;
    for (const field of this.#fields) {
      const fault = this.#calculation.faults[field.name];
      if (fault) this.#note(field, fill(this.#say.fault[fault], known), true);
    }
  }

  #note(field: HTMLInputElement, note = '', isFault = false): void {
    this.#write(`#${field.id}-note`, note);
    field.ariaInvalid = isFault ? 'true' : null;
  }

  #announce(): void {
    const { value, reading } = this.#shown;
    let text = '';
    for (const field of this.#fields) {
      const note = this.#find(`#${field.id}-note`)?.textContent;
      if (note) text += `${field.labels?.[0]?.textContent}. ${note} `;
    }
    text += fill(this.#say.result, { result: value, reading });
    this.#write(':scope > [role=status]', text);
  }

  #write(selector: string, text: string): void {
    const element = this.#find(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  #reset(): void {
    for (const field of this.#fields) {
      field.value = field.defaultValue;
      this.#note(field);
    }
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
