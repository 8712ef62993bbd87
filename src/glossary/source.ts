import type { z } from 'zod';
import { BodySyntaxError, parseBody } from './body.ts';
import { type Body, noBody } from './components.ts';
import { type Concept, conceptSchema, type Domain, domainSchema } from './concept.ts';
import { type Lesson, lessonSchema, type Selection, selectionSchema } from './course.ts';
import { type ContentFile, decode, type LineOf, type Reading, readYaml } from './read.ts';

/** Something written, as it stands in its file. */
interface Source {
  file: string;
  body: Body;
  lineOf: LineOf;
}

/** `content/concepts/<id>.mdx`. */
export interface ConceptSource extends Source {
  concept: Concept;
}

/** `content/lessons/<id>.mdx`. */
export interface LessonSource extends Source {
  lesson: Lesson;
}

/** `content/selections/<id>.yaml`. */
export interface SelectionSource extends Source {
  selection: Selection;
}

export function readConcept(file: ContentFile): Reading<ConceptSource> {
  const { value, problems } = readMdx(file, conceptSchema);
  if (value === undefined) return { value, problems };
  const { data, ...source } = value;
  return { value: { concept: data, ...source }, problems };
}

export function readLesson(file: ContentFile): Reading<LessonSource> {
  const { value, problems } = readMdx(file, lessonSchema);
  if (value === undefined) return { value, problems };
  const { data, ...source } = value;
  return { value: { lesson: data, ...source }, problems };
}

export function readSelection(file: ContentFile): Reading<SelectionSource> {
  const { value, problems } = readWholeYaml(file, selectionSchema);
  if (value === undefined) return { value, problems };
  const { data, lineOf } = value;
  return { value: { selection: data, file: file.file, body: noBody, lineOf }, problems };
}

/** Reads `content/domains.yaml`, a list of domains. */
export function readDomains(file: ContentFile): Reading<Domain[]> {
  const { value, problems } = readWholeYaml(file, domainSchema.array());
  return { value: value?.data, problems };
}

function readWholeYaml<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
): Reading<{ data: z.output<Schema>; lineOf: LineOf }> {
  const text = decode(file);
  if (typeof text !== 'string') return { value: undefined, problems: [text] };
  return readYaml(file.file, text, 1, schema);
}

function readMdx<Schema extends z.ZodType>(
  content: ContentFile,
  schema: Schema,
): Reading<Source & { data: z.output<Schema> }> {
  const { file } = content;
  const text = decode(content);
  if (typeof text !== 'string') return { value: undefined, problems: [text] };
  const parts = /^---\r?\n(.*?)^---[ \t]*$\r?\n?(.*)$/ms.exec(text);
  const [, frontMatter, mdx] = parts ?? [];
  if (frontMatter === undefined || mdx === undefined) {
    return {
      value: undefined,
      problems: [
        {
          file,
          line: 1,
          field: '',
          wrong: 'has no front matter',
          right: 'start the file with a line “---”, then the fields, then another “---”',
        },
      ],
    };
  }
  const yaml = readYaml(file, frontMatter, 2, schema);
  const body = readBody(file, mdx, 2 + frontMatter.split('\n').length);
  const problems = [...yaml.problems, ...body.problems];
  if (yaml.value === undefined) return { value: undefined, problems };
  return { value: { file, ...yaml.value, body: body.value ?? noBody }, problems };
}

/** Reads an entry's body; a syntax error becomes a problem. */
function readBody(file: string, mdx: string, firstLine: number): Reading<Body> {
  try {
    return { value: parseBody(mdx, firstLine), problems: [] };
  } catch (error) {
    if (!(error instanceof BodySyntaxError)) throw error;
    return {
      value: undefined,
      problems: [
        {
          file,
          line: error.line,
          field: '',
          wrong: `is not valid MDX: ${error.message}`,
          right: 'close every tag and brace; put blank lines round block tags',
        },
      ],
    };
  }
}
