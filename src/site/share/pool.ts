import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';

interface Task {
  card: Card;
  done: (png: Uint8Array) => void;
  failed: (error: Error) => void;
}

const waiting: Task[] = [];
const idle: Worker[] = [];
let started = 0;

/** Draws a share image in one of as many threads as there are cores. */
export function drawInThread(card: Card): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    waiting.push({ card, done, failed });
    if (idle.length === 0 && started < availableParallelism()) {
      started += 1;
      idle.push(new Worker(resolve('src', 'site', 'share', 'worker.ts')));
    }
    const worker = idle.pop();
    if (worker) next(worker);
  });
}

/** Gives a thread the next card; one without a card does not keep the build from ending. */
function next(worker: Worker): void {
  const task = waiting.shift();
  worker.removeAllListeners();
  if (task === undefined) {
    worker.unref();
    idle.push(worker);
    return;
  }
  worker.ref();
  worker.once('error', (error) => task.failed(error));
  worker.once('message', ({ png, error }: { png?: Uint8Array; error?: string }) => {
    if (png) task.done(png);
    else task.failed(new Error(error));
    next(worker);
  });
  worker.postMessage(task.card);
}
