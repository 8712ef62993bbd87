/** Runs the browser tests with a Chromium that works here. No browser at all is a failure. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';

const found = await findBrowser();
if (found === undefined) {
  console.error(
    'No browser for the tests: install Chromium or Chrome, or set CHROMIUM_PATH to one that is installed.',
  );
  process.exitCode = 1;
} else {
  const { status } = spawnSync(
    process.execPath,
    [
      join('node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '--config',
      join('tests', 'playwright.config.ts'),
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: found } },
  );
  process.exitCode = status ?? 1;
}
