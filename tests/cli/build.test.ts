import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Project } from './project.ts';

const small = new Project('tests/fixtures/small/content');
const page = (...parts: string[]) =>
  readFileSync(small.path('dist', ...parts, 'index.html'), 'utf8');

afterAll(() => small.remove());

describe('npm run build', () => {
  beforeAll(() => {
    const { status, output } = small.run('build', { BASE_PATH: '/glossary' });
    expect(status, output).toBe(0);
  });

  it('redirects the former address of a renamed term, in both languages', () => {
    expect(page('fr', 'termes', 'ancien-nom')).toContain('url=/glossary/fr/termes/nouveau-nom/');
    expect(page('en', 'terms', 'former-name')).toContain('url=/glossary/en/terms/new-name/');
  });

  it('gives the images of shared pages below the path that the site is served under', () => {
    const [, address = ''] =
      /property="og:image" content="[^"]*?\/glossary(\/share\/[^"]*)"/.exec(
        page('fr', 'termes', 'nouveau-nom'),
      ) ?? [];
    expect(address).toBe('/share/renamed.png');
    expect(existsSync(small.path('dist', address))).toBe(true);
  });

  it('offers each reading of an ambiguous acronym', () => {
    const choice = page('fr', 'termes', 'crm');
    expect(choice).toContain('gestion de la relation');
    expect(choice).toContain('logiciel de relation');
  });

  it('keeps a notice at the address of a withdrawn concept', () => {
    expect(page('fr', 'termes', 'vieille-notion')).toContain('/glossary/fr/termes/nouveau-nom/');
    expect(page('fr', 'index')).not.toContain('vieille notion');
  });

  it('goes on comparing a withdrawn concept with what replaces it', () => {
    const pair = page('fr', 'comparer', 'discipline', 'withdrawn');
    expect(pair).toContain('a été retirée du glossaire');
    expect(pair).toContain('/glossary/fr/termes/nouveau-nom/');
    expect(pair).toContain('?c=discipline,renamed');
  });

  it('answers at the former address of a domain', () => {
    expect(page('fr', 'domaines', 'mesures')).toContain('<h1>Indicateurs</h1>');
  });

  it('puts every link below the base path', () => {
    const links = page('fr', 'index').matchAll(/(?:href|src|action)="(\/[^"]*)"/g);
    const outside = [...links]
      .map(([, link]) => link)
      .filter((link) => !link?.startsWith('/glossary/'));
    expect(outside).toEqual([]);
  });
});

describe('a build that fails', () => {
  const marker = () => small.path('dist', 'last-good.txt');

  beforeAll(() => {
    mkdirSync(small.path('dist'), { recursive: true });
    writeFileSync(marker(), 'the last good build');
  });

  it('leaves the last good site as it was, for a fault that the checks find', () => {
    const added = small.path('content', 'concepts', 'half.mdx');
    writeFileSync(added, '---\nid: half\n---\n');
    const { status, output } = small.run('build');
    rmSync(added);
    expect(status).toBe(1);
    expect(output).toContain('content/concepts/half.mdx');
    expect(existsSync(marker())).toBe(true);
  });

  it('leaves it also where a published address has no answer', () => {
    const ledger = small.path('content', 'permalinks.yaml');
    const before = readFileSync(ledger, 'utf8');
    writeFileSync(ledger, `${before}/fr/nulle-part/: page\n`);
    const { status, output } = small.run('build');
    writeFileSync(ledger, before);
    expect(status).toBe(1);
    expect(output).toContain('/fr/nulle-part/');
    expect(existsSync(marker())).toBe(true);
  });
});

describe('npm run permalinks', () => {
  it('adds the new addresses and keeps the old ones', () => {
    expect(small.run('permalinks').status).toBe(0);
    const ledger = readFileSync(small.path('content', 'permalinks.yaml'), 'utf8');
    expect(ledger).toContain('/fr/termes/ancien-nom/: renamed');
    expect(ledger).toContain('/fr/termes/nouveau-nom/: renamed');
    expect(ledger).toContain('/id/withdrawn/: withdrawn');
  });
});
