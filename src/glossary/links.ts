/** A stretch of running text: plain words, or a link to a concept. */
export type Inline = string | { id: string; label: string | undefined };

const link = /\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/g;

/**
 * Splits running text at its `[[id]]` and `[[id|label]]` links.
 * @returns the pieces in order; a link without a label is to be shown as the concept's term.
 */
export function parseLinks(text: string): Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(link)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({ id: (match[1] ?? '').trim(), label: match[2]?.trim() });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** @returns the ids that running text links to, in order, repeats included. */
export function linkedIds(text: string): string[] {
  return parseLinks(text).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.id]));
}

/** @returns running text without link syntax; `termOf` gives the words of a link without a label. */
export function plainText(text: string, termOf: (id: string) => string): string {
  return parseLinks(text)
    .map((piece) => (typeof piece === 'string' ? piece : (piece.label ?? termOf(piece.id))))
    .join('');
}
