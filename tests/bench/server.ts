import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { host } from '../../src/cli/port.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const compressible = new Set(['.html', '.js', '.json', '.css', '.svg', '.xml']);

/** What is built under a name that changes with its content is kept for ever. */
function cacheControl(path: string): string {
  if (path.includes('/_astro/')) return 'public, max-age=31536000, immutable';
  return path.endsWith('/') ? 'public, max-age=0, must-revalidate' : 'public, max-age=86400';
}

/** Serves folders on this machine, compressed as a host would, and counts what it sends. */
export class BenchServer {
  readonly #folders: readonly [prefix: string, folder: string][];
  readonly #bodies = new Map<string, Buffer>();
  #server: Server | undefined;
  /** Bytes sent, without headers. */
  sent = 0;

  /** @param folders by the prefix of their addresses; the first that has a file serves it. */
  constructor(folders: readonly [prefix: string, folder: string][]) {
    this.#folders = folders;
  }

  /** @returns the server's origin, on a free port. */
  async start(): Promise<string> {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
      const file = this.#find(path);
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      const extension = extname(file);
      const body = this.#body(file);
      this.sent += body.length;
      response
        .writeHead(200, {
          'cache-control': cacheControl(path),
          'content-type': types[extension] ?? 'application/octet-stream',
          ...(compressible.has(extension) ? { 'content-encoding': 'gzip' } : {}),
        })
        .end(body);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://${host}:${address.port}`;
  }

  /** @returns once nothing has been sent for half a second. */
  async quiet(): Promise<void> {
    let before = -1;
    while (before !== this.sent) {
      before = this.sent;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  #find(path: string): string | undefined {
    for (const [prefix, folder] of this.#folders) {
      if (!path.startsWith(prefix)) continue;
      const file = join(folder, path.slice(prefix.length));
      for (const candidate of [file, join(file, 'index.html')]) {
        if (existsSync(candidate) && statSync(candidate).isFile()) return candidate;
      }
    }
    return undefined;
  }

  #body(file: string): Buffer {
    const known = this.#bodies.get(file);
    if (known) return known;
    const raw = readFileSync(file);
    const body = compressible.has(extname(file)) ? gzipSync(raw, { level: 9 }) : raw;
    this.#bodies.set(file, body);
    return body;
  }
}
