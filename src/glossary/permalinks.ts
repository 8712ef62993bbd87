import type { Concept, Domain } from './concept.ts';
import type { Glossary } from './glossary.ts';
import type { Bilingual, Language } from './language.ts';
import type { Ledger } from './ledger.ts';
import { slugify } from './text.ts';

/** The address of each kind of page below `/<language>/`, in that language. */
export const segments = {
  terms: { fr: 'termes', en: 'terms' },
  index: { fr: 'index', en: 'index' },
  facingIndex: { fr: 'index/anglais', en: 'index/french' },
  domains: { fr: 'domaines', en: 'domains' },
  acronyms: { fr: 'sigles', en: 'acronyms' },
  search: { fr: 'recherche', en: 'search' },
  lessons: { fr: 'lecons', en: 'lessons' },
  selections: { fr: 'selections', en: 'selections' },
  sources: { fr: 'sources', en: 'sources' },
  suggest: { fr: 'proposer', en: 'suggest' },
  compare: { fr: 'comparer', en: 'compare' },
  revise: { fr: 'reviser', en: 'revise' },
  accessibility: { fr: 'accessibilite', en: 'accessibility' },
} as const satisfies Record<string, Bilingual>;

/** The pages of which each language has exactly one. */
export type SinglePage = Exclude<keyof typeof segments, 'terms'>;

export const singlePages = [
  'index',
  'facingIndex',
  'domains',
  'acronyms',
  'search',
  'lessons',
  'selections',
  'sources',
  'suggest',
  'compare',
  'revise',
  'accessibility',
] as const satisfies readonly SinglePage[];

/** @returns `/fr/` or `/en/`. All addresses here are from the site's root and end with a slash. */
export function homeAddress(language: Language): string {
  return `/${language}/`;
}

export function pageAddress(page: SinglePage, language: Language): string {
  return `/${language}/${segments[page][language]}/`;
}

export function termSlug(concept: Concept, language: Language): string {
  return slugify(concept[language].term);
}

export function termAddress(concept: Concept, language: Language): string {
  return `/${language}/${segments.terms[language]}/${termSlug(concept, language)}/`;
}

/** Where a browser finds how to search the site in a language. */
export function openSearchAddress(language: Language): string {
  return `/${language}/opensearch.xml`;
}

/** What stands below a page that lists it, under a name of its own. */
export type Shelf = 'domains' | 'lessons' | 'selections';

export const shelves = ['domains', 'lessons', 'selections'] as const satisfies readonly Shelf[];

/** A domain, a lesson or a selection, by its name. */
export interface Shelved {
  id: string;
  name: Bilingual;
}

/** @returns what stands on a shelf. */
export function shelved(glossary: Glossary, shelf: Shelf): Shelved[] {
  if (shelf === 'domains') {
    return glossary.domains.map(({ id, fr, en }) => ({ id, name: { fr: fr.name, en: en.name } }));
  }
  return glossary[shelf].map(({ id, fr, en }) => ({ id, name: { fr: fr.title, en: en.title } }));
}

/** @returns the address of something on a shelf, from its name. */
export function shelfAddress(
  shelf: Shelf,
  { name }: Pick<Shelved, 'name'>,
  language: Language,
): string {
  return `/${language}/${segments[shelf][language]}/${slugify(name[language])}/`;
}

export function domainAddress({ fr, en }: Domain, language: Language): string {
  return shelfAddress('domains', { name: { fr: fr.name, en: en.name } }, language);
}

/** The address to cite: it names the concept in no language and never changes. */
export function idAddress(id: string): string {
  return `/id/${id}/`;
}

/** What answers at an address of a term. */
export type TermPage =
  | { kind: 'term'; concept: Concept }
  | { kind: 'redirect'; concept: Concept }
  | { kind: 'choice'; name: string; concepts: Concept[] }
  | { kind: 'withdrawn'; concept: Concept; replacement: Concept | undefined };

/**
 * Plans every page below `/fr/termes/` or `/en/terms/`: the terms themselves, redirects from
 * former addresses, acronyms and former names, a choice where one of those has several readings,
 * and notices for withdrawn concepts.
 * @returns the page for each slug.
 */
export function planTerms(
  glossary: Glossary,
  ledger: Ledger,
  language: Language,
): Map<string, TermPage> {
  const pages = new Map<string, TermPage>();
  for (const concept of glossary.concepts) {
    pages.set(termSlug(concept, language), { kind: 'term', concept });
  }
  for (const [slug, { name, concepts }] of aliases(glossary, ledger, language)) {
    if (pages.has(slug)) continue;
    const published = concepts.filter(({ status }) => status === 'published');
    const [first] = published.length > 0 ? published : concepts;
    if (first === undefined) continue;
    if (published.length > 1) pages.set(slug, { kind: 'choice', name, concepts: published });
    else if (published.length === 1) pages.set(slug, { kind: 'redirect', concept: first });
    else {
      const replacement =
        first.replacedBy === undefined ? undefined : glossary.get(first.replacedBy);
      pages.set(slug, { kind: 'withdrawn', concept: first, replacement });
    }
  }
  return pages;
}

/** Names other than the preferred terms that have an address: what people type or once saw. */
function aliases(
  glossary: Glossary,
  ledger: Ledger,
  language: Language,
): Map<string, { name: string; concepts: Concept[] }> {
  const found = new Map<string, { name: string; concepts: Concept[] }>();
  const add = (slug: string, name: string, concept: Concept) => {
    const entry = found.get(slug) ?? { name, concepts: [] };
    if (!entry.concepts.includes(concept)) entry.concepts.push(concept);
    found.set(slug, entry);
  };
  for (const concept of glossary.all) {
    if (concept.status === 'withdrawn') {
      add(termSlug(concept, language), concept[language].term, concept);
    }
    for (const { term, type, status } of concept[language].designations) {
      const addressed = type === 'acronym' || type === 'former name' || status === 'deprecated';
      if (addressed) add(slugify(term), term, concept);
    }
  }
  const prefix = `/${language}/${segments.terms[language]}/`;
  for (const [address, targets] of ledger) {
    if (!address.startsWith(prefix)) continue;
    const slug = address.slice(prefix.length, -1);
    for (const id of targets) {
      const concept = glossary.get(id);
      if (concept !== undefined) add(slug, slug, concept);
    }
  }
  return found;
}

/** How the ledger, and the address of its revision cards, name what stands on a shelf: `domain:metrics`. */
export function shelfTarget(shelf: Shelf, id: string): string {
  return `${shelf.slice(0, -1)}:${id}`;
}

/** @returns the id behind each slug that a shelf has or ever had. */
export function planShelf(
  glossary: Glossary,
  ledger: Ledger,
  shelf: Shelf,
  language: Language,
): Map<string, string> {
  const prefix = `/${language}/${segments[shelf][language]}/`;
  const items = shelved(glossary, shelf);
  const former = [...ledger].flatMap(([address, targets]) => {
    const slug = address.slice(prefix.length, -1);
    const item = items.find(({ id }) => targets.includes(shelfTarget(shelf, id)));
    return address.startsWith(prefix) && slug !== '' && item ? [[slug, item.id] as const] : [];
  });
  return new Map([
    ...former,
    ...items.map(({ id, name }) => [slugify(name[language]), id] as const),
  ]);
}
