import type { Plugin } from 'vite';

const moduleScript = /<script type="module" src="([^"]*?)(_astro\/[^"]+)">/g;

/** Which modules the browser's modules import; known once Vite has bundled them. */
export class ModuleGraph {
  readonly #imports = new Map<string, readonly string[]>();

  /** Fills the graph. */
  readonly plugin: Plugin = {
    name: 'en-regard:module-graph',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: (_options, bundle) => {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') this.#imports.set(output.fileName, output.imports);
      }
    },
  };

  /**
   * Lets a page load at once what its modules import, instead of one after the other.
   * @param html a page with its modules as `<script type="module" src>`.
   * @returns the page with a `modulepreload` for each of their imports, and theirs.
   */
  preload(html: string): string {
    const links = new Set<string>();
    for (const [, base = '', file = ''] of html.matchAll(moduleScript)) {
      for (const imported of this.#closure(file)) {
        links.add(`<link rel="modulepreload" href="${base}${imported}">`);
      }
    }
    return html.replace('</head>', () => `${[...links].join('')}</head>`);
  }

  #closure(file: string, found = new Set<string>()): Set<string> {
    for (const imported of this.#imports.get(file) ?? []) {
      if (found.has(imported)) continue;
      found.add(imported);
      this.#closure(imported, found);
    }
    return found;
  }
}
