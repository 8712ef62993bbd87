import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // What the site loads comes from its own host, under hashed names.
    'require-sri': 'off',
    // The search box’s list holds links and groups, which no <select> can.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The standard allows two; links.spec.ts counts them: two on the 404 page alone.
    'heading-level': ['error', { allowMultipleH1: true }],
  },
};

/** Reads the rules once; a plain loader would for each page, which doubles the time. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(...source: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.#resolved ??= super.getConfigFor(...source);
    return this.#resolved;
  }
}

const templates = /<template[^>]*>([\s\S]*?)<\/template>/g;

/** @returns a page without its templates, and each template: its content is a document apart. */
function documentsOf(html: string): string[] {
  const apart = [...html.matchAll(templates)].map(
    ([, content = '']) => `<!doctype html>${content}`,
  );
  return [html.replace(templates, ''), ...apart];
}

test('every page is valid HTML, and no id that it refers to is missing', async () => {
  test.setTimeout(120_000);
  const validator = new HtmlValidate(new OneConfig(config));
  const pages = globSync('dist/**/*.html').filter((file) => !file.includes('pagefind'));
  const wrong: string[] = [];
  for (const page of pages) {
    for (const html of documentsOf(readFileSync(page, 'utf8'))) {
      const { results } = await validator.validateString(html, page);
      for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
        wrong.push(`${page}: ${message} (${ruleId}) at ${selector}`);
      }
    }
  }
  expect(pages.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
