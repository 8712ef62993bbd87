/** What is measured side by side; each `file` runs in the browser. */
export const systems = [
  { name: 'En regard', file: 'en-regard' },
  { name: 'En regard, at the keystroke', file: 'en-regard-at-once' },
  { name: 'Pagefind, plain pages', file: 'pagefind-plain' },
  { name: 'MiniSearch, tuned', file: 'minisearch' },
  { name: 'Fuse, tuned', file: 'fuse' },
  { name: 'Orama', file: 'orama' },
] as const;

export type System = (typeof systems)[number];
