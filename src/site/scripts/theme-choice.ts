import { memory } from './memory.ts';

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/** @returns whether the page is dark now, by the reader's choice or the system's. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? systemIsDark.matches : theme === 'dark';
}

/** Gives the browser's own bars the colour of the theme that the reader chose. */
function paintBars(): void {
  const { theme } = document.documentElement.dataset;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const { scheme } = meta.dataset;
    if (theme === undefined) meta.media = `(prefers-color-scheme: ${scheme})`;
    else meta.media = theme === scheme ? 'all' : 'not all';
  }
}

/**
 * A button that turns the page dark or light. The choice is remembered where it differs from the
 * system's, so that a reader who goes back to it follows the system again.
 */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#turn());
    systemIsDark.addEventListener('change', () => this.#name());
    this.#name();
    paintBars();
  }

  #turn(): void {
    const theme = isDark() ? 'light' : 'dark';
    const { dataset } = document.documentElement;
    const isSystems = systemIsDark.matches === (theme === 'dark');
    if (isSystems) delete dataset['theme'];
    else dataset['theme'] = theme;
    memory.set('theme', isSystems ? '' : theme);
    this.#name();
    paintBars();
  }

  #name(): void {
    const { toDark = '', toLight = '' } = this.dataset;
    const button = this.querySelector('button');
    if (button === null) return;
    button.ariaLabel = isDark() ? toLight : toDark;
    button.title = button.ariaLabel;
  }
}

customElements.define('theme-choice', ThemeChoice);
