import type { Browser, Page } from '@playwright/test';
import { launchArguments } from '../../launch-arguments.ts';

/** So that a paint need not wait for a display's next refresh, which is no work of the page's. */
export const unthrottled = [
  ...launchArguments,
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
];

const PAUSE = 60;

/** What typing costs, in milliseconds: from the key to the list in place, and to it painted. */
export interface Keystrokes {
  strokes: number;
  listed: { p50: number; p95: number; most: number };
  painted: { p50: number; p95: number; most: number };
}

/**
 * Types queries into the site's own box, a key at a time, and waits after each for the full text.
 * @param address the page to type on.
 */
export async function measureKeystrokes(
  browser: Browser,
  address: string,
  queries: readonly string[],
): Promise<Keystrokes> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole('combobox').click();
  await page.getByRole('option').first().waitFor();
  await observe(page);
  for (const query of queries) {
    await page.getByRole('combobox').fill('');
    await page.keyboard.type(query, { delay: PAUSE });
    await page.waitForLoadState('networkidle');
  }
  const times = await page.evaluate(
    () => Reflect.get(globalThis, 'benchTimes') as { listed: number[]; painted: number[] },
  );
  await page.close();
  return {
    strokes: times.listed.length,
    listed: spread(times.listed),
    painted: spread(times.painted),
  };
}

/** Notes the time of each key, of the next change of the list, and of the paint after it. */
async function observe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times = { listed: [] as number[], painted: [] as number[] };
    Object.assign(globalThis, { benchTimes: times });
    let pressed: number | undefined;
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        pressed = timeStamp;
      },
      { capture: true },
    );
    const list = document.querySelector('[role=listbox]');
    if (list === null) throw new Error('no list');
    new MutationObserver(() => {
      if (pressed === undefined) return;
      const since = pressed;
      pressed = undefined;
      times.listed.push(performance.now() - since);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.painted.push(performance.now() - since);
        port2.postMessage(undefined);
      });
    }).observe(list, { childList: true });
  });
}

function spread(times: readonly number[]): { p50: number; p95: number; most: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

/** @returns a line to print. */
export function describeKeystrokes({ strokes, listed, painted }: Keystrokes): string {
  const ms = (time: number) => time.toFixed(1);
  return (
    `${strokes} keystrokes: listed after ${ms(listed.p50)} ms (p95 ${ms(listed.p95)}), ` +
    `painted after ${ms(painted.p50)} ms (p95 ${ms(painted.p95)}, most ${ms(painted.most)})`
  );
}
