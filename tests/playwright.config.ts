import { defineConfig } from '@playwright/test';
import { launchArguments } from './launch-arguments.ts';

const port = Number(process.env['TEST_PORT'] ?? 4390);
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: './site',
  testMatch: '**/*.spec.ts',
  outputDir: '../node_modules/.cache/en-regard/playwright',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['line']],
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'fr-FR',
    launchOptions: {
      args: launchArguments,
      ...(executablePath ? { executablePath } : {}),
    },
  },
  webServer: {
    command: `"${process.execPath}" src/cli/start.ts --built`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/fr/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
