import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function check(folder: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', folder], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Each broken input, and what its problem must name: file, line, field, and part of the fault. */
const faults: [string, number | undefined, string, string][] = [
  ['unknown-field', 5, 'definitoin', 'did you mean “definition”?'],
  ['missing-language', 2, 'en', 'is missing'],
  ['empty-text', 17, 'en.definition', 'is empty'],
  ['wrong-type', 10, 'fr.designations[0].type', 'one of “acronym”'],
  ['wrong-status', 11, 'fr.designations[0].status', 'one of “preferred”, “admitted”'],
  ['unknown-domain', 3, 'domain', '“metric” is not a domain'],
  ['dangling-link', 19, 'en.example', 'did you mean “sound”?'],
  ['dangling-relation', 6, 'related[0]', '“nowhere” is no concept'],
  ['self-relation', 6, 'broader', 'relates the concept to itself'],
  ['sound', 7, 'fr.term', 'preferred term of content/concepts/same-term.mdx:7'],
  ['two-preferred', 20, 'en.designations[0].status', 'a second preferred term'],
  ['duplicate-designation', 11, 'fr.designations[1].term', '“Double” stands twice'],
  ['Not_Kebab', 2, '', 'ASCII kebab-case'],
  ['étude', 2, '', 'ASCII kebab-case'],
  ['other-name', 2, 'id', '“some-name” is not the file’s name'],
  ['future-date', 5, 'updated', 'in the future'],
  ['impossible-date', 4, 'created', 'no day of the calendar'],
  ['invalid-yaml', 8, '', 'is not valid YAML'],
  ['invalid-yaml', 25, '', 'Missing closing "quote'],
  ['unclosed-mdx', 27, '', 'closing tag for `<French>`'],
  ['unknown-component', 39, 'body', 'did you mean <NpsScale>?'],
  ['body-link', 29, 'body', '[[nulle-part]] is no concept'],
  ['one-sided-body', 27, 'body', 'no <English> block'],
  ['loose-text', 27, 'body', 'outside the language blocks'],
  ['no-front-matter', 1, '', 'has no front matter'],
  ['not-utf8', 9, '', 'is not UTF-8'],
  ['wrong-case', 16, 'formula.case.result', '1.5'],
  ['two-faults', 3, 'domain', '“nowhere” is not a domain'],
  ['two-faults', 4, 'colour', 'is not a field'],
  ['two-faults', 20, 'en.example', '[[nobody-at-all]] is no concept'],
];

describe('npm run check', () => {
  const broken = check('tests/fixtures/broken');

  it('fails on broken content', () => {
    expect(broken.status).toBe(1);
  });

  it.each(faults)('names %s:%s %s', (name, line, field, fault) => {
    const place = `content/concepts/${name}.mdx:${line}${field === '' ? '' : `  ${field}`}: `;
    const problem = broken.output.split(/\n(?=content\/)/).find((text) => {
      return text.startsWith(place) && text.includes(fault);
    });
    expect(problem, broken.output).toContain('→');
  });

  it('judges lessons and selections too', () => {
    expect(broken.output).toContain(
      'content/selections/short-list.yaml:13  concepts[0].id: “soudn” is no concept\n    → did you mean “sound”?',
    );
    const lesson = 'content/lessons/first-steps.mdx';
    expect(broken.output).toContain(
      `${lesson}:15  fr.questions[0].answer: “nobody-at-all” is no concept`,
    );
    expect(broken.output).toContain(`${lesson}:43  body: “nothing-there” is no concept`);
  });

  it('names a lost address and a file that is no entry', () => {
    expect(broken.output).toContain('content/permalinks.yaml:1  /fr/termes/disparu/:');
    expect(broken.output).toContain('content/concepts/notes.txt: is not an .mdx file');
  });

  it('reports nothing else', () => {
    expect(broken.output).toContain(`Content: ${faults.length + 5} problems.`);
  });

  it('finds the project’s own content sound', () => {
    expect(check('.')).toMatchObject({ status: 0 });
  });
});
