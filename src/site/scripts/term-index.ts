import { fill } from '../fill.ts';
import { singleKey } from './shortcuts.ts';

/**
 * The A–Z index: a letter key leads to its section, and the lines of one domain can be shown alone,
 * with the domain in the address.
 */
class TermIndex extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => this.#onKey(event));
    const select = this.#select;
    const asked = new URLSearchParams(location.search).get('domain') ?? '';
    if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
    select.addEventListener('change', () => {
      this.#filter();
      this.#remember();
    });
    if (select.value !== '') this.#filter();
  }

  get #select(): HTMLSelectElement {
    const select = this.querySelector('select');
    if (select === null) throw new Error('the index has no choice of domain');
    return select;
  }

  #onKey(event: KeyboardEvent): void {
    const key = singleKey(event);
    if (key === undefined || !/^[a-z]$/i.test(key)) return;
    const heading = this.querySelector<HTMLElement>(`#${key.toLowerCase()}`);
    if (heading === null || heading.closest<HTMLElement>('.letter')?.hidden) return;
    event.preventDefault();
    heading.focus();
    heading.scrollIntoView({ block: 'start' });
  }

  #filter(): void {
    const domain = this.#select.value;
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('.letter')) {
      const lines = [...section.querySelectorAll<HTMLElement>('li')];
      for (const line of lines) line.hidden = domain !== '' && line.dataset['domain'] !== domain;
      const left = lines.filter((line) => !line.hidden);
      shown += left.filter((line) => !line.matches('.see')).length;
      section.hidden = left.length === 0;
      const id = section.querySelector('h2')?.id ?? '';
      this.querySelector(`.letters a[href$="#${id}"]`)?.classList.toggle('empty', section.hidden);
    }
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status === null) return;
    const { one = '', many = '' } = status.dataset;
    status.textContent = shown === 1 ? one : fill(many, { count: shown });
  }

  #remember(): void {
    const address = new URL(location.href);
    if (this.#select.value === '') address.searchParams.delete('domain');
    else address.searchParams.set('domain', this.#select.value);
    history.replaceState(null, '', address);
  }
}

customElements.define('term-index', TermIndex);
