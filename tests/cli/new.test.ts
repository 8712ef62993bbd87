import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readConcept } from '../../src/glossary/source.ts';
import { Project } from './project.ts';

const project = new Project('tests/fixtures/small/content');
afterAll(() => project.remove());

describe('npm run new', () => {
  it('starts an entry that lacks nothing but an author', () => {
    expect(project.run('new', {}, 'ticket-backlog').status).toBe(0);
    const { output } = project.run('check');
    expect(output).toContain('nothing leads here');
    expect(output).not.toMatch(/is missing|is empty|is not (?:valid|a |well)|no concept/);
  });

  it('never overwrites an entry', () => {
    const file = project.path('content', 'concepts', 'tool.mdx');
    const before = readFileSync(file, 'utf8');
    const { status, output } = project.run('new', {}, 'tool');
    expect(status).toBe(1);
    expect(output).toContain('exists already');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('proposes an id for what is none', () => {
    const { status, output } = project.run('new', {}, 'Été 2026');
    expect(status).toBe(1);
    expect(output).toContain('npm run new ete-2026');
  });
});

describe('the README', () => {
  it('shows an entry that can be read', () => {
    const [, yaml = ''] = /```yaml\n(---[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const { value, problems } = readConcept({
      file: 'content/concepts/ticket-backlog.mdx',
      bytes: new TextEncoder().encode(yaml),
    });
    expect(problems).toEqual([]);
    expect(value?.concept.fr.term).toBe('stock de tickets');
  });
});
