import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type PackedHeadwords, unpackHeadwords } from '../../glossary/search/packed.ts';
import { type BuiltPage, makeSearchIndex } from './search-index.ts';

const AT_ONCE = 8;

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/**
 * Full-text search while developing: the first search after a change of the content indexes the
 * pages of the running server, in memory.
 */
export function devSearch(): AstroIntegration {
  return {
    name: 'en-regard:dev-search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const bundle = `${server.config.base.replace(/\/?$/, '/')}pagefind/`;
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', (_event, path) => {
          // The data store is written some time after the content that it is made of.
          if (/[\\/](?:content|src)[\\/]|data-store\.json$/.test(path)) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          if (!path.startsWith(bundle)) return next();
          files ??= index(new URL(`http://${request.headers.host}${server.config.base}`), (count) =>
            logger.info(`Pagefind indexed ${count} pages.`),
          );
          files.then(
            (known) => {
              const body = known.get(path.slice(bundle.length).replace(/^\.\//, ''));
              if (body === undefined) return next();
              const type = types[extname(path)] ?? 'application/octet-stream';
              response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
              response.end(body);
            },
            (error: unknown) => {
              files = undefined;
              logger.error(String(error));
              response.writeHead(503).end();
            },
          );
        });
      },
    },
  };
}

async function index(site: URL, report: (count: number) => void): Promise<Map<string, Uint8Array>> {
  const packed = await fetch(new URL('data/headwords.json', site));
  const { headwords } = unpackHeadwords((await packed.json()) as PackedHeadwords);
  const addresses = headwords.flatMap(({ address }) => [address.fr, address.en]);
  async function* pages(): AsyncGenerator<BuiltPage> {
    for (let start = 0; start < addresses.length; start += AT_ONCE) {
      const some = addresses.slice(start, start + AT_ONCE).map((address) => address.slice(1));
      yield* await Promise.all(
        some.map(async (path) => ({
          sourcePath: `${path}index.html`,
          html: await (await fetch(new URL(path, site))).text(),
        })),
      );
    }
  }
  const files = await makeSearchIndex(pages());
  report(addresses.length);
  return new Map(files.map(({ path, content }) => [path, content]));
}
