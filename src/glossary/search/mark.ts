import { askingWords, foldWords, glueWords, stem } from './fold.ts';

/** A piece of a text, and whether it is a word that was asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const SHORTEST_BEGINNING = 2;

/**
 * Marks the words of a query in a text: whatever their accents, number or ending, and as they are
 * being typed.
 * @returns the text in pieces; joined, they are the text.
 */
export function markWords(text: string, query: string): Piece[] {
  const words = foldWords(query);
  const meant = words.filter((word) => !glueWords.has(word) && !askingWords.has(word));
  const asked = meant.length > 0 ? meant : words;
  const stems = new Set(asked.map(stem));
  const last = asked.at(-1) ?? '';
  const isAsked = (token: string) =>
    foldWords(token).some(
      (word) =>
        stems.has(stem(word)) || (last.length >= SHORTEST_BEGINNING && word.startsWith(last)),
    );
  const pieces: Piece[] = [];
  for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
    const marked = /^[\p{L}\p{N}]/u.test(piece) && isAsked(piece);
    const previous = pieces.at(-1);
    if (previous?.marked === marked) previous.text += piece;
    else if (piece !== '') pieces.push({ text: piece, marked });
  }
  return pieces;
}
