const SAID_FOR = 2500;

/**
 * A button that copies `data-text`; for a moment it says `data-copied` instead of what it does.
 * It is not there where the browser cannot copy.
 */
class CopyText extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    if (!('clipboard' in navigator)) {
      this.hidden = true;
      return;
    }
    const does = button.textContent ?? '';
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(this.dataset['text'] ?? '');
        this.#say(button, this.dataset['copied'] ?? '', does);
      } catch {
        this.hidden = true;
      }
    });
  }

  #say(button: HTMLButtonElement, copied: string, does: string): void {
    const status = this.querySelector('[role=status]');
    clearTimeout(this.#timer);
    button.textContent = copied;
    if (status) status.textContent = copied;
    this.#timer = window.setTimeout(() => {
      button.textContent = does;
      if (status) status.textContent = '';
    }, SAID_FOR);
  }
}

customElements.define('copy-text', CopyText);
