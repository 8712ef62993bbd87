import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { launchArguments } from './launch-arguments.ts';

const SPARTICUZ = '@sparticuz/chromium@153.0.0';
const DOWNLOAD_LIMIT = 180_000;

/** Each way to a browser gives its path, '' for Playwright's own, or undefined. */
const ways: { name: string; find: () => Promise<string | undefined> }[] = [
  { name: 'CHROMIUM_PATH', find: async () => process.env['CHROMIUM_PATH'] },
  { name: 'Playwright’s Chromium, installed', find: async () => '' },
  { name: 'the system’s Chromium', find: installed },
  { name: 'Playwright’s Chromium, downloaded', find: download },
  { name: 'Debian’s Chromium', find: installFromDebian },
  { name: SPARTICUZ, find: installFromNpm },
];

/**
 * Finds a Chromium that works here: Playwright's own where it is installed, else the
 * system's, else Playwright's where it can be downloaded, else Debian's package where root can install it, else the one that ships inside an
 * npm package.
 * @returns its path, '' for Playwright's own; undefined where there is none.
 */
export async function findBrowser(): Promise<string | undefined> {
  for (const { name, find } of ways) {
    const path = await find();
    if (path === undefined || !(await works(path))) continue;
    console.log(`Browser: ${name}${path === '' ? '' : ` (${path})`}`);
    return path;
  }
  return undefined;
}

async function works(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      ...(path === '' ? {} : { executablePath: path }),
      args: launchArguments,
    });
    await browser.newPage();
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function succeeds(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: 'ignore', timeout: DOWNLOAD_LIMIT });
  return status === 0;
}

async function download(): Promise<string | undefined> {
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  const args = [cli, 'install', '--only-shell', 'chromium'];
  return succeeds(process.execPath, args) ? '' : undefined;
}

async function installed(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usual].find(
    (path) => existsSync(path),
  );
}

async function installFromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const ready =
    succeeds('apt-get', ['update', '-qq']) &&
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return ready ? installed() : undefined;
}

async function installFromNpm(): Promise<string | undefined> {
  const folder = join('node_modules', '.cache', 'en-regard', 'chromium');
  if (!succeeds('npm', ['install', '--no-save', '--prefix', folder, SPARTICUZ])) return undefined;
  const entry = createRequire(resolve(folder, 'package.json')).resolve('@sparticuz/chromium');
  const { default: packaged } = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath(): Promise<string> };
  };
  return packaged.executablePath();
}
