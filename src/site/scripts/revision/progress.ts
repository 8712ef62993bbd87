import { answered, type Boxes, parseProgress, type Progress } from '../../../glossary/revision.ts';
import { memory } from '../memory.ts';

const KEY = 'revision';

/** How far the reader has got. It stays on the device, or in the page where nothing can be kept. */
export class SavedProgress {
  #unsaved: Progress = {};

  /** @returns the boxes of a track, as the last answer left them in whichever tab. */
  boxes(track: string): Boxes {
    return this.#progress[track] ?? {};
  }

  answer(track: string, id: string, known: boolean): void {
    this.#save({ ...this.#progress, [track]: answered(this.boxes(track), id, known) });
  }

  /** Forgets some cards of one track. */
  forget(track: string, ids: readonly string[]): void {
    const left = Object.entries(this.boxes(track)).filter(([id]) => !ids.includes(id));
    this.#save({ ...this.#progress, [track]: Object.fromEntries(left) });
  }

  forgetAll(): void {
    this.#save({});
  }

  get #progress(): Progress {
    const saved = memory.get(KEY);
    return saved === null ? this.#unsaved : parseProgress(saved);
  }

  #save(progress: Progress): void {
    this.#unsaved = progress;
    memory.set(KEY, JSON.stringify(progress));
  }
}
