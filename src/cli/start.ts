/**
 * `npm start`: builds the production site and serves it on this machine; the port is `PORT`, or
 * 4321. With `--built` it serves what an earlier build left.
 */
import { spawnSync } from 'node:child_process';
import { preview } from 'astro';
import { choosePort, host } from './port.ts';

const port = await choosePort();
if (port === undefined) {
  process.exitCode = 1;
} else if (process.argv.includes('--built') || build()) {
  await preview({ logLevel: 'error', server: { host, port } });
  const base = (process.env['BASE_PATH'] || '/').replace(/\/?$/, '/');
  console.log(`\nEn regard: http://localhost:${port}${base}`);
}

function build(): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = status ?? 1;
  return status === 0;
}
