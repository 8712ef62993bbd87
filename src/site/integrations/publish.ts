import { existsSync, globSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { parseLedger } from '../../glossary/ledger.ts';
import { ModuleGraph } from './module-graph.ts';
import { writeSearchIndex } from './search-index.ts';
import { tightenPolicy } from './tighten-policy.ts';

/**
 * Builds beside the published folder and moves the result there only when all is well: the pages,
 * the search index, and an answer at every address of the ledger. A failed build changes nothing.
 */
export function publish(): AstroIntegration {
  let target: URL;
  let staging: URL;
  let ledgerFile: URL;
  const modules = new ModuleGraph();
  return {
    name: 'en-regard:publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = config.outDir;
        staging = new URL('./.dist-next/', config.root);
        ledgerFile = new URL('./content/permalinks.yaml', config.root);
        updateConfig({ outDir: staging, vite: { plugins: [modules.plugin] } });
      },
      'astro:build:done': async ({ pages, logger }) => {
        const indexed = await writeSearchIndex(
          staging,
          pages.map(({ pathname }) => pathname),
        );
        await close();
        await rewritePages(staging, (html) =>
          tightenPolicy(modules.preload(withoutIndexing(html))),
        );
        logger.info(`Pagefind indexed ${indexed} pages.`);
        const lost = [...parseLedger(await readFile(ledgerFile, 'utf8')).keys()].filter(
          (address) => !existsSync(new URL(`.${address}index.html`, staging)),
        );
        if (lost.length > 0) {
          throw new Error(
            `content/permalinks.yaml: nothing answers at ${lost.join(', ')}; ` +
              'an address once published always answers',
          );
        }
        await replaceFolder(target, staging);
      },
    },
  };
}

/** Takes out what was there for the index alone. */
function withoutIndexing(html: string): string {
  return html.replace(/ (?:data-pagefind-[a-z]+|data-headword)(?:="[^"]*")?/g, '');
}

async function rewritePages(folder: URL, rewrite: (html: string) => string): Promise<void> {
  await Promise.all(
    globSync('**/*.html', { cwd: folder }).map(async (name) => {
      const file = new URL(name, folder);
      await writeFile(file, rewrite(await readFile(file, 'utf8')));
    }),
  );
}

/** Puts a new folder where the old one was; the old one goes last, and comes back on failure. */
async function replaceFolder(target: URL, fresh: URL): Promise<void> {
  const former = new URL('../.dist-former/', fresh);
  await rm(former, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, former);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (existsSync(former)) await rename(former, target);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}
