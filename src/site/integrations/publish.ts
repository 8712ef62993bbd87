import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { parseLedger } from '../../glossary/ledger.ts';
import { writeSearchIndex } from './search-index.ts';
import { tightenPolicies } from './tighten-policy.ts';

/**
 * Builds beside the published folder and moves the result there only when all is well: the pages,
 * the search index, and an answer at every address of the ledger. A failed build changes nothing.
 */
export function publish(): AstroIntegration {
  let target: URL;
  let staging: URL;
  let ledgerFile: URL;
  return {
    name: 'en-regard:publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = config.outDir;
        staging = new URL('./.dist-next/', config.root);
        ledgerFile = new URL('./content/permalinks.yaml', config.root);
        updateConfig({ outDir: staging });
      },
      'astro:build:done': async ({ pages, logger }) => {
        await tightenPolicies(staging);
        const indexed = await writeSearchIndex(
          staging,
          pages.map(({ pathname }) => pathname),
        );
        await close();
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
