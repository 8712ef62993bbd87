import { fingerprint } from '../fingerprint.ts';
import { type Bilingual, languages } from '../language.ts';
import { slugify } from '../text.ts';
import type { Region } from '../vocabulary.ts';
import { glueWords, splitWords } from './fold.ts';
import {
  type Headword,
  type HeadwordData,
  type HeadwordKind,
  headwordKinds,
  type Label,
  type LabelKind,
} from './headword.ts';

/** What a label is, without its text: kind, the languages it is used in, region. */
type Sort = [kind: LabelKind, languages: string, region?: Region];

/**
 * Headwords as they travel to the browser: a string each, `DKfr|en|Xlabel|Xlabel…`, where D and K
 * are the domain and the kind, X is the label's sort, each one character, and `en` is empty where
 * it is the same as `fr`. Addresses are not in it: they follow from the terms.
 */
export interface PackedHeadwords {
  domains: [id: string, fr: string, en: string][];
  /** For each kind, the address that its pages stand below. */
  folders: Partial<Record<HeadwordKind, Bilingual>>;
  sorts: Sort[];
  /** The shards that the headwords are in, where they are too many to travel at once. */
  shards?: string[];
  headwords: string[];
}

const SEPARATOR = '|';
const FIRST_CODE = 0x30;
const NO_DOMAIN = '-';

/** @throws where a designation holds the separator, `|`. */
export function packHeadwords({ headwords, domains }: HeadwordData): PackedHeadwords {
  const sorts = new Map<string, string>();
  const folders: PackedHeadwords['folders'] = {};
  const ids = Object.keys(domains);
  const packed = headwords.map(({ kind, domain, term, address, labels }) => {
    folders[kind] ??= { fr: folderOf(address.fr), en: folderOf(address.en) };
    const code = domain === undefined ? NO_DOMAIN : toCode(ids.indexOf(domain));
    const others = grouped(labels).map(([text, sort]) => {
      const key = JSON.stringify(sort);
      const known = sorts.get(key) ?? toCode(sorts.size);
      sorts.set(key, known);
      return known + text;
    });
    const fields = [term.fr, term.en === term.fr ? '' : term.en, ...others];
    if (fields.some((field) => field.includes(SEPARATOR))) {
      throw new Error(`a designation of “${term.en}” holds “${SEPARATOR}”`);
    }
    return code + toCode(headwordKinds.indexOf(kind)) + fields.join(SEPARATOR);
  });
  return {
    domains: Object.entries(domains).map(([id, { fr, en }]) => [id, fr, en]),
    folders,
    sorts: [...sorts.keys()].map((sort) => JSON.parse(sort) as Sort),
    headwords: packed,
  };
}

/** @returns what was packed. */
export function unpackHeadwords(packed: PackedHeadwords): HeadwordData {
  return {
    domains: Object.fromEntries(packed.domains.map(([id, fr, en]) => [id, { fr, en }])),
    headwords: packed.headwords.map((line): Headword => {
      const kind = headwordKinds[fromCode(line.charAt(1))] ?? 'term';
      const [fr = '', english = '', ...others] = line.slice(2).split(SEPARATOR);
      const en = english || fr;
      const folder = packed.folders[kind] ?? { fr: '/', en: '/' };
      return {
        kind,
        domain: packed.domains[fromCode(line.charAt(0))]?.[0],
        term: { fr, en },
        address: { fr: `${folder.fr}${slugify(fr)}/`, en: `${folder.en}${slugify(en)}/` },
        labels: [
          { text: fr, language: 'fr', kind: 'preferred term' },
          { text: en, language: 'en', kind: 'preferred term' },
          ...others.flatMap((field) => ungrouped(field, packed.sorts)),
        ],
      };
    }),
  };
}

/** What belongs to packed headwords, an item each, in their order. */
export interface Attached<Item> {
  /** Which headwords it belongs to. */
  edition: string;
  items: Item[];
}

/** @returns the items, marked as belonging to these headwords. */
export function attach<Item>(items: Item[], { headwords }: PackedHeadwords): Attached<Item> {
  return { edition: fingerprint(headwords.join('\n')), items };
}

/**
 * @returns the items.
 * @throws where they belong to other headwords, as after a publication between two loads.
 */
export function detach<Item>(attached: Attached<Item>, packed: PackedHeadwords): Item[] {
  if (attached.edition !== attach([], packed).edition) throw new Error('data of another edition');
  return attached.items;
}

/**
 * Search keys as they travel: for each language those of a headword, `word word|word word`,
 * without accents or the words that only hold others together: they are never shown.
 */
export type PackedKeys = [fr: string, en: string];

export function packKeys(keys: Bilingual<readonly string[]>): PackedKeys {
  const pack = (list: readonly string[]) => {
    const words = list.map((key) => splitWords(key).filter((word) => !glueWords.has(word)));
    return [...new Set(words.map((key) => key.join(' ')))].join(SEPARATOR);
  };
  return [pack(keys.fr), pack(keys.en)];
}

/** @returns the labels that packed keys add to their headword. */
export function unpackKeys(packed: PackedKeys): Label[] {
  return languages.flatMap((language, at) =>
    (packed[at] ?? '')
      .split(SEPARATOR)
      .filter((text) => text !== '')
      .map((text): Label => ({ text, language, kind: 'key' })),
  );
}

function folderOf(address: string): string {
  return address.replace(/[^/]+\/$/, '');
}

function toCode(index: number): string {
  return String.fromCharCode(FIRST_CODE + index);
}

function fromCode(code: string): number {
  return code.charCodeAt(0) - FIRST_CODE;
}

/** Labels other than the preferred terms; one that serves in both languages alike stands once. */
function grouped(labels: readonly Label[]): [text: string, sort: Sort][] {
  const groups = new Map<string, { text: string; spoken: string; label: Label }>();
  for (const label of labels) {
    if (label.kind === 'preferred term') continue;
    const key = JSON.stringify([label.text, label.kind, label.region]);
    const group = groups.get(key);
    if (group) group.spoken += label.language;
    else groups.set(key, { text: label.text, spoken: label.language, label });
  }
  return [...groups.values()].map(({ text, spoken, label: { kind, region } }) => [
    text,
    region === undefined ? [kind, spoken] : [kind, spoken, region],
  ]);
}

function ungrouped(field: string, sorts: readonly Sort[]): Label[] {
  const sort = sorts[fromCode(field)];
  if (sort === undefined) return [];
  const [kind, spoken, region] = sort;
  return languages
    .filter((language) => spoken.includes(language))
    .map((language) => ({ text: field.slice(1), language, kind, region }));
}
