import { shortcuts } from './shortcuts.ts';

/** The box that turns single-key shortcuts on and off. */
class ShortcutChoice extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (box === null) return;
    box.checked = shortcuts.on;
    box.addEventListener('change', () => {
      shortcuts.on = box.checked;
    });
  }
}

customElements.define('shortcut-choice', ShortcutChoice);
