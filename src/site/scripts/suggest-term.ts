/** The suggestion form: filled in from the address, and copied where nothing can be sent. */
class SuggestTerm extends HTMLElement {
  connectedCallback(): void {
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
    if (!copy) return;
    const asked = new URL(location.href).searchParams.get('q');
    const [term] = this.#fields;
    if (asked && term) term.value = asked;
    copy.hidden = !('clipboard' in navigator);
    copy.addEventListener('click', () => void this.#copy());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      if (!this.#isComplete()) event.preventDefault();
    });
  }

  get #fields(): (HTMLInputElement | HTMLTextAreaElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  }

  #isComplete(): boolean {
    const [term] = this.#fields;
    if (term?.value.trim()) return true;
    this.#say(this.dataset['missing'] ?? '');
    term?.focus();
    return false;
  }

  async #copy(): Promise<void> {
    if (!this.#isComplete()) return;
    const colon = document.documentElement.lang === 'fr' ? '\u00A0:' : ':';
    const lines = this.#fields
      .filter(({ value }) => value.trim() !== '')
      .map((field) => `${field.labels?.[0]?.textContent}${colon}\n${field.value.trim()}`);
    await navigator.clipboard.writeText(lines.join('\n\n'));
    this.#say(this.dataset['copied'] ?? '');
  }

  #say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

customElements.define('suggest-term', SuggestTerm);
