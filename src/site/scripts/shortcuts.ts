import { memory } from './memory.ts';

const KEY = 'shortcuts';
const OFF = 'off';

/** Whether single-key shortcuts work on this device (WCAG 2.1.4 wants a way to turn them off). */
export const shortcuts = {
  get on(): boolean {
    return memory.get(KEY) !== OFF;
  },
  set on(on: boolean) {
    memory.set(KEY, on ? '' : OFF);
  },
};

/**
 * @returns the key, where it is pressed alone and means a shortcut: not while typing, not with a
 * modifier, and not where the reader has turned single keys off; undefined otherwise.
 */
export function singleKey(event: KeyboardEvent): string | undefined {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  const typing =
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  return typing || ctrlKey || metaKey || altKey || !shortcuts.on ? undefined : key;
}
