/** `npm run new <id>`: starts an entry, `content/concepts/<id>.mdx`, with a hint in every field. */
import { writeFile } from 'node:fs/promises';
import { idPattern } from '../glossary/schema.ts';
import { slugify } from '../glossary/text.ts';

const id = process.argv[2] ?? '';

if (idPattern.test(id)) {
  await write(`content/concepts/${id}.mdx`);
} else {
  const example = slugify(id) || 'churn-rate';
  console.error(`“${id}” is no id: use ASCII letters, digits and hyphens: npm run new ${example}`);
  process.exitCode = 1;
}

async function write(file: string): Promise<void> {
  try {
    await writeFile(file, template(id, new Date().toISOString().slice(0, 10)), { flag: 'wx' });
    console.log(`${file} is ready to be filled in; then: npm run check`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    console.error(`${file} exists already: nothing was written. Edit it, or choose another id.`);
    process.exitCode = 1;
  }
}

function template(name: string, today: string): string {
  return `---
id: ${name}
domain: metrics
created: ${today}
updated: ${today}
related: []
fr:
  term: ${name.replaceAll('-', ' ')} (en français)
  gender: masculine
  definition: >-
    une seule locution qui pourrait remplacer le terme, sans article ni point final
  notes:
    - >-
      Ce qu'un collègue vous dirait du terme : ce qu'il n'est pas, comment il s'emploie.
  example: >-
    Une phrase entendue au travail, avec le terme dedans.
en:
  term: ${name.replaceAll('-', ' ')}
  definition: >-
    one phrase that could stand in for the term, with no article and no full stop
  notes:
    - >-
      What a colleague would tell you about the term: what it is not, how it is used.
  example: >-
    A sentence overheard at work, with the term in it.
---
`;
}
