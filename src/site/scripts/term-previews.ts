/** The previews of links to terms, before there is a need for any: the first link loads the rest. */
const starts = ['pointerover', 'focusin', 'pointerdown'] as const;

async function start(event: Event): Promise<void> {
  const link = (event.target as Element).closest?.('a[data-id]');
  const touched = event instanceof PointerEvent && event.pointerType === 'touch';
  if (!link || (touched && event.type === 'pointerover')) return;
  for (const name of starts) document.removeEventListener(name, start);
  const { watchLinks } = await import('./preview/watch.ts');
  watchLinks(event);
}

for (const name of starts) document.addEventListener(name, start, { passive: true });
