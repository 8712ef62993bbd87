import { element } from '../element.ts';

/** What a combobox tells its owner. */
export interface ComboboxOwner {
  /** The text has changed, or the list is asked for. */
  update(): void;
  /** The list has been closed. */
  closed(): void;
  /** An option has been chosen. @returns whether that is all, so that its link is not followed. */
  chosen(option: HTMLElement): boolean;
  /** Enter has been pressed without an option. @returns where to go; undefined to submit the form. */
  enterTarget(): string | undefined;
}

/**
 * An editable combobox with a list popup, after the WAI-ARIA Authoring Practices (“list
 * autocomplete with manual selection”): the focus stays in the input, the options are links.
 */
export class Combobox {
  readonly #root: HTMLElement;
  readonly #owner: ComboboxOwner;
  readonly input: HTMLInputElement;
  #active = -1;

  constructor(root: HTMLElement, owner: ComboboxOwner) {
    this.#root = root;
    this.#owner = owner;
    this.input = this.#part('input');
    this.input.addEventListener('input', () => owner.update());
    this.input.addEventListener('click', () => owner.update());
    this.input.addEventListener('keydown', (event) => this.#onKey(event));
    this.input.addEventListener('blur', () => this.close());
    this.#popup.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option && owner.chosen(option)) event.preventDefault();
    });
  }

  get isOpen(): boolean {
    return !this.#popup.hidden;
  }

  get options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** Shows a new list, and a message below it. */
  show(content: readonly HTMLElement[], message = ''): void {
    this.#activate(-1);
    this.#list.replaceChildren();
    this.append(content, message);
  }

  /** Adds to the list, below what is there, and changes the message. */
  append(content: readonly HTMLElement[], message = ''): void {
    this.#list.append(...content);
    const { options } = this;
    for (const [index, option] of options.entries()) option.id = `search-option-${index}`;
    this.#list.hidden = options.length === 0;
    const line = this.#part('.search-message');
    line.textContent = message;
    line.hidden = message === '';
    this.#setOpen(options.length > 0 || message !== '');
  }

  /** Tells what has changed to those who cannot see it. */
  announce(text: string): void {
    this.#part('[role=status]').textContent = text;
  }

  close(): void {
    this.#activate(-1);
    this.#setOpen(false);
    this.#owner.closed();
  }

  get #popup(): HTMLElement {
    return this.#part('.search-popup');
  }

  get #list(): HTMLElement {
    return this.#part('[role=listbox]');
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.#root.querySelector<Part>(selector);
    if (part === null) throw new Error(`the search box has no ${selector}`);
    return part;
  }

  #setOpen(open: boolean): void {
    this.#popup.hidden = !open;
    this.input.ariaExpanded = String(open);
  }

  #activate(index: number): void {
    const { options } = this;
    options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = options[index];
    if (option === undefined) {
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    this.input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  /** Moves among the options; beyond either end lies the input itself. */
  #move(step: 1 | -1): void {
    const stops = this.options.length + 1;
    this.#activate(((this.#active + 1 + step + stops) % stops) - 1);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.isOpen) this.#move(event.key === 'ArrowDown' ? 1 : -1);
      else this.#owner.update();
    } else if ((event.key === 'Home' || event.key === 'End') && this.#active >= 0) {
      event.preventDefault();
      this.#activate(event.key === 'Home' ? 0 : this.options.length - 1);
    } else if (event.key === 'Enter') {
      this.#onEnter(event);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.isOpen) this.close();
      else this.input.value = '';
    }
  }

  #onEnter(event: KeyboardEvent): void {
    const option = this.options[this.#active];
    if (option !== undefined) {
      event.preventDefault();
      if (!this.#owner.chosen(option)) location.assign(option.getAttribute('href') ?? '');
      return;
    }
    const target = this.#owner.enterTarget();
    if (target === undefined) return;
    event.preventDefault();
    location.assign(target);
  }
}

/** @returns an option that leads to `href`; without one, an option that only its owner acts on. */
export function makeOption(href: string | undefined, lines: Node[]): HTMLElement {
  const option = document.createElement(href === undefined ? 'div' : 'a');
  if (href !== undefined) option.setAttribute('href', href);
  option.role = 'option';
  option.tabIndex = -1;
  option.ariaSelected = 'false';
  option.append(...lines);
  return option;
}

/** @returns options under a heading. */
export function makeGroup(heading: string, options: readonly HTMLElement[]): HTMLElement {
  const title = element('p', 'search-heading', heading);
  title.ariaHidden = 'true';
  const group = element('div', 'search-group', [title, ...options]);
  group.role = 'group';
  group.ariaLabel = heading;
  return group;
}
