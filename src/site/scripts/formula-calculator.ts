import { once } from './once.ts';

/**
 * A calculator before it is used: it shows a worked case. All that calculates is loaded when it is
 * touched, or when the address brings a case.
 */
class FormulaCalculator extends HTMLElement {
  connectedCallback(): void {
    const names = [...this.querySelectorAll('input')].map(({ name }) => name);
    const parameters = new URLSearchParams(location.search);
    if (names.some((name) => parameters.has(name))) void this.#start();
    else {
      for (const touch of ['focusin', 'pointerover'] as const) {
        this.addEventListener(touch, () => void this.#start(), { once: true });
      }
    }
  }

  #start = once(async () => {
    const { Calculator } = await import('./calculator/calculator.ts');
    new Calculator(this);
  });
}

customElements.define('formula-calculator', FormulaCalculator);
