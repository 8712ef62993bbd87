import { chromium } from '@playwright/test';
import { type LaunchedChrome, launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findBrowser } from '../../find-browser.ts';
import { launchArguments } from '../../launch-arguments.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What a page loads, by kind; bytes as sent, headers included. */
export type Transfer = Record<'html' | 'css' | 'js' | 'fonts' | 'images' | 'other', number> & {
  total: number;
  requests: number;
};

/** A page's audit: the median of each figure over its runs. Times in milliseconds. */
export interface Audit {
  scores: Record<Category, number>;
  largestContentfulPaint: number;
  layoutShift: number;
  blockingTime: number;
  transfer: Transfer;
  /** The audits that count for a score and were not passed in some run, with their category. */
  failed: string[];
  /** What the audits ran with. */
  tools: { lighthouse: string; browser: string; benchmarkIndex: number };
}

/** From this score on, Lighthouse counts a measured audit as passed. */
const PASSED = 0.9;

const parts: Record<string, keyof Transfer> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'js',
  Font: 'fonts',
  Image: 'images',
};

/** Runs Lighthouse with its mobile preset, in a Chromium of its own for each run. */
export async function audit(url: string, runs: number): Promise<Audit> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await auditOnce(url));
  const [first] = results;
  if (first === undefined) throw new Error('no run');
  const middle = (value: (result: Result) => number) => median(results.map(value));
  const ofAudit = (id: string) => middle(({ audits }) => audits[id]?.numericValue ?? Number.NaN);
  const scores = Object.fromEntries(
    categories.map((name) => [name, middle((one) => 100 * (one.categories[name]?.score ?? 0))]),
  ) as Audit['scores'];
  return {
    scores,
    largestContentfulPaint: ofAudit('largest-contentful-paint'),
    layoutShift: ofAudit('cumulative-layout-shift'),
    blockingTime: ofAudit('total-blocking-time'),
    transfer: transferOf(first),
    failed: [...new Set(results.flatMap(failedAudits))].sort(),
    tools: {
      lighthouse: first.lighthouseVersion,
      browser: /Chrome\/[\d.]+/.exec(first.environment.hostUserAgent)?.[0] ?? '',
      benchmarkIndex: middle(({ environment }) => environment.benchmarkIndex),
    },
  };
}

let browser: Promise<string> | undefined;

async function auditOnce(url: string): Promise<Result> {
  browser ??= findBrowser().then((found) => {
    if (found === undefined) throw new Error('no browser: set CHROMIUM_PATH');
    return found === '' ? chromium.executablePath() : found;
  });
  const chrome: LaunchedChrome = await launch({
    chromePath: await browser,
    chromeFlags: ['--headless=new', ...launchArguments],
  });
  try {
    const done = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    if (done === undefined) throw new Error(`Lighthouse gave nothing for ${url}`);
    const { lhr } = done;
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

function failedAudits(result: Result): string[] {
  return categories.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const { score = null, title = '' } = result.audits[id] ?? {};
      const passed = category === 'performance' ? PASSED : 1;
      return weight > 0 && score !== null && score < passed
        ? [`${category}: ${id} (${title})`]
        : [];
    }),
  );
}

function transferOf({ audits }: Result): Transfer {
  const { details } = audits['network-requests'] ?? {};
  const items = details?.type === 'table' ? details.items : [];
  const transfer: Transfer = {
    html: 0,
    css: 0,
    js: 0,
    fonts: 0,
    images: 0,
    other: 0,
    total: 0,
    requests: 0,
  };
  for (const item of items) {
    const bytes = Number(item['transferSize'] ?? 0);
    transfer[parts[String(item['resourceType'])] ?? 'other'] += bytes;
    transfer.total += bytes;
    transfer.requests += 1;
  }
  return transfer;
}
