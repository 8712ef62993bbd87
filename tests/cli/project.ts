import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
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

/** The environment without what Vitest adds, which Astro would take for its own settings. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const added = /^(?:BASE_URL|DEV|PROD|MODE|SSR|TEST|NODE_ENV|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
