import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const code = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public'];

/** A copy of the project with other content, to build without touching ours. */
export class Project {
  readonly folder: string;

  constructor(content: string) {
    this.folder = mkdtempSync(join(tmpdir(), 'en-regard-'));
    for (const name of code) cpSync(name, join(this.folder, name), { recursive: true });
    cpSync(content, join(this.folder, 'content'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  /** Runs one of the project's npm scripts. */
  run(
    script: string,
    env: Record<string, string> = {},
    ...args: string[]
  ): { status: number | null; output: string } {
    return this.#spawn('npm', ['run', '--silent', script, '--', ...args], env);
  }

  /** Runs a package's command with the Node that runs this. */
  runNode(name: string, ...args: string[]): { status: number | null; output: string } {
    return this.#spawn(join('node_modules', '.bin', name), args, {});
  }

  /**
   * Serves the project as editors see it.
   * @param address what must answer before it counts as up.
   */
  async serve(address: string): Promise<{ origin: string; stop(): Promise<void> }> {
    const port = await freePort();
    const server = spawn(
      process.execPath,
      [
        resolve('node_modules', 'astro', 'bin', 'astro.mjs'),
        'dev',
        '--ignore-lock',
        '--port',
        `${port}`,
      ],
      {
        cwd: this.folder,
        stdio: 'ignore',
        env: { ...plainEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
      },
    );
    const origin = `http://127.0.0.1:${port}`;
    while (server.exitCode === null && !(await answers(origin + address))) await pause();
    if (server.exitCode !== null) throw new Error('astro dev did not start');
    const stop = async () => {
      server.kill();
      await once(server, 'exit');
    };
    return { origin, stop };
  }

  #spawn(
    command: string,
    args: string[],
    env: Record<string, string>,
  ): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...plainEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', ...env },
      shell: process.platform === 'win32',
      maxBuffer: 2 ** 28,
    });
    return { status, output: stdout + stderr };
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 200));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The environment without what Vitest adds, which Astro would take for its own settings. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const added = /^(?:BASE_URL|DEV|PROD|MODE|SSR|TEST|NODE_ENV|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
