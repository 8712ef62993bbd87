/** @returns the template with each `{name}` replaced by what is given for it. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/{(\w+)}/g, (braced, name: string) => String(values[name] ?? braced));
}
