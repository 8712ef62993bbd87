import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { fieldHints, nearest } from './fields.ts';
import { type FieldPath, fieldName, type Problem } from './problem.ts';

/** A file’s path from the project’s root, and its bytes. */
export interface ContentFile {
  file: string;
  bytes: Uint8Array;
}

/** @returns the file's line, from 1, of a field; undefined where it has none. */
export type LineOf = (path: FieldPath) => number | undefined;

/**
 * What reading a file gives. A file with problems may still give a value, without the fields that
 * are wrong, so that one run can report the other rules' findings too; never build from it.
 */
export interface Reading<T> {
  value: T | undefined;
  problems: Problem[];
}

/** @returns the file's text, or what is wrong with its encoding. */
export function decode({ file, bytes }: ContentFile): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      file,
      line: lineOfBadByte(bytes),
      field: '',
      wrong: 'is not UTF-8',
      right: 'save the file with the encoding UTF-8',
    };
  }
}

function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8');
  return decoder.decode(bytes).split('\uFFFD', 1)[0]?.split('\n').length ?? 1;
}

/**
 * Reads YAML and checks it against a schema.
 * @param firstLine the line of the file on which `text` starts, from 1.
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  firstLine: number,
  schema: Schema,
): Reading<{ data: z.output<Schema>; lineOf: LineOf }> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return {
      value: undefined,
      problems: document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        field: '',
        wrong: `is not valid YAML: ${error.message}`,
        right: 'check the indentation, and write text after “>-” on a line of its own',
      })),
    };
  }
  const lineOf = (path: FieldPath): number | undefined => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsetOf(document.contents, path.slice(0, length));
      if (offset !== undefined) return lineAt(offset);
    }
    return firstLine;
  };
  const data: unknown = document.toJS();
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: { data: parsed.data, lineOf }, problems: [] };
  const problems = parsed.error.issues
    .flatMap((issue) => findingsOf(issue, data))
    .map(({ path, ...finding }) => ({
      file,
      line: lineOf(path),
      field: fieldName(path),
      ...finding,
    }));
  const usable = withoutFaults(schema, data, parsed.error);
  return { value: usable === undefined ? undefined : { data: usable, lineOf }, problems };
}

/** Drops what is wrong, field by field, until the rest conforms; undefined where it never does. */
function withoutFaults<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  error: z.ZodError,
): z.output<Schema> | undefined {
  const rest: unknown = structuredClone(data);
  let issues = error.issues;
  for (let round = 0; round < 8; round++) {
    const paths = issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path],
    );
    for (const path of paths.toReversed()) drop(rest, path);
    const parsed = schema.safeParse(rest);
    if (parsed.success) return parsed.data;
    issues = parsed.error.issues;
  }
  return undefined;
}

/** Removes a field; where it is missing already, the nearest thing above it that is there. */
function drop(root: unknown, path: readonly PropertyKey[]): void {
  let holder = root;
  const held = path.map((key) => {
    const at = { holder, key };
    holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
    return at;
  });
  const last = held.findLast(({ holder, key }) => {
    return typeof holder === 'object' && holder !== null && Reflect.has(holder, key);
  });
  if (last === undefined) return;
  if (Array.isArray(last.holder)) last.holder.splice(Number(last.key), 1);
  else Reflect.deleteProperty(last.holder as object, last.key);
}

/** Where a key, or an item of a list, starts in the text. */
function offsetOf(root: unknown, path: FieldPath): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const key of path) {
    if (!isNode(node) || !('items' in node)) return undefined;
    const items: unknown[] = node.items;
    if (typeof key === 'number') {
      node = items[key];
      offset = isNode(node) ? node.range?.[0] : undefined;
    } else {
      const pair = items.find(
        (item) => isPairLike(item) && isNode(item.key) && item.key.toJSON() === key,
      );
      if (!isPairLike(pair) || !isNode(pair.key)) return undefined;
      offset = pair.key.range?.[0];
      node = pair.value;
    }
  }
  return offset;
}

function isPairLike(item: unknown): item is { key: unknown; value: unknown } {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
}

interface Finding {
  path: FieldPath;
  wrong: string;
  right: string;
}

function findingsOf(issue: z.core.$ZodIssue, data: unknown): Finding[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const last = path.findLast((key) => typeof key === 'string') ?? '';
  const right = fieldHints[last] ?? 'see “Add a term” in README.md';
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    data,
  );
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = nearest(key, Object.keys(fieldHints));
      return {
        path: [...path, key],
        wrong: 'is not a field',
        right: meant === undefined ? 'remove the line' : `did you mean “${meant}”?`,
      };
    });
  }
  if (value === undefined || value === null) return [{ path, wrong: 'is missing', right }];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map((one) => `“${String(one)}”`).join(', ');
    return [{ path, wrong: `“${String(value)}” is not allowed`, right: `one of ${values}` }];
  }
  if (issue.code === 'too_small' && (value === '' || isBlank(value))) {
    return [{ path, wrong: 'is empty', right }];
  }
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((errors) =>
      errors.every(({ code }) => code !== 'invalid_type'),
    );
    return (branch ?? [])
      .flatMap((inner) => findingsOf({ ...inner, path: [...issue.path, ...inner.path] }, data))
      .concat(branch === undefined ? [{ path, wrong: 'is not of the right form', right }] : []);
  }
  if (issue.code === 'invalid_type') {
    return [{ path, wrong: `is not ${article(issue.expected)}`, right }];
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return [{ path, wrong: `“${String(value)}” is no day of the calendar`, right }];
  }
  if (issue.code === 'invalid_format') {
    return [{ path, wrong: `“${String(value)}” is not well formed`, right }];
  }
  return [{ path, wrong: issue.message, right }];
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
