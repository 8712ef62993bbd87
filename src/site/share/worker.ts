import { parentPort } from 'node:worker_threads';
import type { Card } from './card.ts';
import { draw } from './draw.ts';

/** Draws one card after another; answers with the PNG or with what went wrong. */
parentPort?.on('message', (card: Card) => {
  draw(card).then(
    (png) => parentPort?.postMessage({ png }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  );
});
