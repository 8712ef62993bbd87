import { figureNames, languageBlocks, lessonComponentNames } from '../components.ts';
import { nearest } from '../fields.ts';
import { languages } from '../language.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const inEntries: readonly string[] = [...Object.values(languageBlocks), ...figureNames];
const inLessons: readonly string[] = [...inEntries, ...lessonComponentNames];

/** A body is text in both languages and figures that exist, nothing else. */
export const bodies: Rule = ({ sources, lessons = [] }) =>
  [...sources, ...lessons].flatMap((source) => {
    const { file, body } = source;
    const known = 'lesson' in source ? inLessons : inEntries;
    const at = (line: number, wrong: string, right: string): Problem => ({
      file,
      line,
      field: 'body',
      wrong,
      right,
    });
    const unknown = body.components
      .filter(({ name }) => !known.includes(name))
      .map(({ name, line }) => {
        const meant = nearest(name, known);
        return at(
          line,
          `<${name}> is not a component`,
          meant === undefined ? `one of ${known.join(', ')}` : `did you mean <${meant}>?`,
        );
      });
    const loose = body.loose.map((line) =>
      at(
        line,
        'text outside the language blocks',
        'put it between <French> and </French>, and its counterpart between <English> and </English>',
      ),
    );
    const present = languages.filter((language) =>
      body.components.some(({ name }) => name === languageBlocks[language]),
    );
    const [only] = present;
    if (present.length !== 1 || only === undefined) return [...unknown, ...loose];
    const line = body.components.find(({ name }) => name === languageBlocks[only])?.line ?? 1;
    const missing = languageBlocks[only === 'fr' ? 'en' : 'fr'];
    return [
      ...unknown,
      ...loose,
      at(line, `the body has no <${missing}> block`, `say the same in <${missing}>`),
    ];
  });
