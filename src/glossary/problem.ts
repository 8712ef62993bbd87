/** Something wrong in the content, said so that an editor can mend it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** From 1; absent where no line can be named. */
  line?: number | undefined;
  /** The field's path, such as `fr.designations[1].type`; '' where it concerns the whole file. */
  field: string;
  wrong: string;
  right: string;
}

/** A field's path, as a parser gives it. */
export type FieldPath = readonly (string | number)[];

/** @returns a path as an editor reads it: `fr.designations[1].type`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** @returns one problem as two lines of text: where and what, then what would be right. */
export function describeProblem({ file, line, field, wrong, right }: Problem): string {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return `${place}${field === '' ? '' : `  ${field}`}: ${wrong}\n    → ${right}`;
}
