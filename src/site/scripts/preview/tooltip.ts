import type { Preview } from '../../../glossary/formats/concept-to-preview.ts';
import { facing, isLanguage, type Language } from '../../../glossary/language.ts';
import { linkTo } from '../base.ts';
import { element } from '../element.ts';

const MARGIN = 8;
const GAP = 4;

/** A place in the window. */
export interface Point {
  x: number;
  y: number;
}

/** The one preview of a page, and the link that it belongs to while it shows. */
export class Tooltip {
  readonly #known = new Map<string, Promise<Preview>>();
  readonly #language: Language;
  #box: HTMLElement | undefined;
  /** The link whose preview is shown or on its way. */
  link: HTMLAnchorElement | undefined;

  constructor() {
    const { lang } = document.documentElement;
    this.#language = isLanguage(lang) ? lang : 'fr';
  }

  contains(target: EventTarget | null): boolean {
    return target instanceof Node && this.#box?.contains(target) === true;
  }

  /**
   * Shows the preview of a link; where it cannot be loaded, nothing: the link still works.
   * @param pointer where the pointer is, in CSS pixels of the window; the link's start without it.
   */
  async show(link: HTMLAnchorElement, pointer?: Point): Promise<void> {
    this.hide();
    this.link = link;
    const preview = await this.#load(link.dataset['id'] ?? '').catch(() => undefined);
    if (this.link !== link || preview === undefined) return;
    const box = this.#makeBox();
    box.replaceChildren(...this.#lines(preview));
    box.showPopover();
    place(box, link, pointer);
    link.setAttribute('aria-describedby', box.id);
  }

  hide(): void {
    this.link?.removeAttribute('aria-describedby');
    this.link = undefined;
    if (this.#box?.matches(':popover-open')) this.#box.hidePopover();
  }

  #load(id: string): Promise<Preview> {
    let loading = this.#known.get(id);
    if (loading === undefined) {
      loading = fetch(linkTo(`/data/concepts/${id}.json`)).then((response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        return response.json() as Promise<Preview>;
      });
      this.#known.set(id, loading);
      loading.catch(() => this.#known.delete(id));
    }
    return loading;
  }

  #makeBox(): HTMLElement {
    if (this.#box === undefined) {
      this.#box = document.createElement('div');
      this.#box.id = 'term-preview';
      this.#box.className = 'preview';
      this.#box.role = 'tooltip';
      this.#box.popover = 'manual';
      document.body.append(this.#box);
    }
    return this.#box;
  }

  #lines(preview: Preview): HTMLElement[] {
    const own = preview[this.#language];
    const other = facing(this.#language);
    const named = (half: Preview['fr']) =>
      half.acronym === undefined ? half.term : `${half.term} (${half.acronym})`;
    return [
      element('p', 'preview-term', [
        document.createTextNode(`${named(own)} `),
        element('span', 'grammar', own.grammar),
      ]),
      element('p', 'preview-equivalent', named(preview[other]), other),
      element('p', 'preview-definition', own.definition),
      element('p', 'preview-domain', own.domain),
    ];
  }
}

/**
 * Puts the box below the line of the link that the pointer is on, or above it where there is more
 * room; where there is enough on neither side, over the link. It scrolls with the page, so that one
 * taller than the window can be read to its end.
 */
function place(box: HTMLElement, link: HTMLAnchorElement, pointer: Point | undefined): void {
  const lines = [...link.getClientRects()];
  const under = lines.find(
    ({ top, bottom }) => pointer && pointer.y >= top - 1 && pointer.y <= bottom + 1,
  );
  const at = under ?? lines[0] ?? link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.min(pointer ? pointer.x - MARGIN * 3 : at.left, clientWidth - width - MARGIN);
  const lowest = clientHeight - MARGIN - height;
  const below = at.bottom + GAP;
  const isBelow = below <= lowest || clientHeight - at.bottom >= at.top;
  const top = isBelow ? Math.min(below, lowest) : at.top - GAP - height;
  box.style.left = `${Math.max(MARGIN, left) + scrollX}px`;
  box.style.top = `${Math.max(MARGIN, top) + scrollY}px`;
}
