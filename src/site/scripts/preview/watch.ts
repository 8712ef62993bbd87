import { Tooltip } from './tooltip.ts';

/** Milliseconds: before a preview opens, before it closes once left, and until a press is long. */
const OPENING = 300;
const CLOSING = 250;
const LONG_PRESS = 500;

type Link = HTMLAnchorElement;

const tooltip = new Tooltip();
let timer: number | undefined;
/** The link whose preview the reader has dismissed, until it is left. */
let dismissed: Link | undefined;
/** What a finger is on, until it moves or lifts: its press may become a long one. */
let pressed: Link | undefined;
/** Whether a finger has just opened a preview: what it lets go of is not a click. */
let longPressed = false;

/**
 * Shows the definition behind a link to a term: while the pointer rests on it, while the keyboard's
 * focus is on it, or on a long press; for as long as the reader stays on link or preview, until
 * Escape (WCAG 2.2, 1.4.13).
 * @param event what brought the first reader to a link; it counts too.
 */
export function watchLinks(event: Event): void {
  document.addEventListener('pointerover', onOver);
  document.addEventListener('pointerout', onOut);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onBlur);
  document.addEventListener('keydown', onKey);
  document.addEventListener('pointerdown', onDown);
  document.addEventListener('contextmenu', onContextMenu);
  document.addEventListener('click', onClick, { capture: true });
  for (const name of ['pointerup', 'pointercancel', 'pointermove'] as const) {
    document.addEventListener(name, onLift);
  }
  if (event.type === 'pointerover') onOver(event as PointerEvent);
  if (event.type === 'focusin') onFocus(event as FocusEvent);
  if (event.type === 'pointerdown') onDown(event as PointerEvent);
}

function linkOf({ target }: Event): Link | undefined {
  return (target as Element).closest?.<Link>('a[data-id]') ?? undefined;
}

function later(milliseconds: number, task: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(task, milliseconds);
}

function onOver(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  if (tooltip.contains(event.target)) {
    clearTimeout(timer);
    return;
  }
  const link = linkOf(event);
  if (link === undefined || link === dismissed) return;
  if (link === tooltip.link) clearTimeout(timer);
  else later(OPENING, () => void tooltip.show(link, { x: event.clientX, y: event.clientY }));
}

function onOut(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  const link = linkOf(event);
  if (link === undefined && !tooltip.contains(event.target)) return;
  if (link !== undefined && !link.contains(event.relatedTarget as Node | null))
    dismissed = undefined;
  later(CLOSING, () => {
    if (tooltip.link?.matches(':focus-visible') !== true) tooltip.hide();
  });
}

function onFocus(event: FocusEvent): void {
  const link = linkOf(event);
  if (link?.matches(':focus-visible')) later(OPENING, () => void tooltip.show(link));
}

function onBlur(): void {
  dismissed = undefined;
  clearTimeout(timer);
  tooltip.hide();
}

function onKey({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  clearTimeout(timer);
  dismissed = tooltip.link ?? dismissed;
  tooltip.hide();
}

function onDown(event: PointerEvent): void {
  longPressed = false;
  pressed = undefined;
  if (tooltip.contains(event.target)) return;
  tooltip.hide();
  const link = linkOf(event);
  if (event.pointerType !== 'touch' || link === undefined) return;
  pressed = link;
  later(LONG_PRESS, () => openPressed(event));
}

function openPressed({ clientX, clientY }: MouseEvent): void {
  clearTimeout(timer);
  if (pressed === undefined || longPressed) return;
  longPressed = true;
  void tooltip.show(pressed, { x: clientX, y: clientY });
}

/** A finger that lifts or moves before its time was not pressing. */
function onLift({ pointerType, type, movementX, movementY }: PointerEvent): void {
  const still = type === 'pointermove' && Math.hypot(movementX, movementY) < 4;
  if (pointerType !== 'touch' || still) return;
  pressed = undefined;
  if (!longPressed) clearTimeout(timer);
}

/** The browser finds a press long before we do on some phones: its menu gives way to the preview. */
function onContextMenu(event: MouseEvent): void {
  if (pressed === undefined) return;
  event.preventDefault();
  openPressed(event);
}

function onClick(event: MouseEvent): void {
  if (longPressed) event.preventDefault();
  longPressed = false;
}
