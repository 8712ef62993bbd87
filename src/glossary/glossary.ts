import type { Concept, Designation, Domain, Mark } from './concept.ts';
import type { Lesson, Selection } from './course.ts';
import { type Bilingual, type Language, languages } from './language.ts';
import { plainText } from './links.ts';
import { compareTerms, initial } from './text.ts';
import type { Region } from './vocabulary.ts';

/** Two concepts that readers mix up, and what sets them apart. */
export interface Confusion {
  concept: Concept;
  difference: Bilingual;
}

/** A line of the A–Z index: a term, or another name that leads to one. */
export interface IndexLine {
  term: string;
  concept: Concept;
  see: boolean;
}

/** An acronym and every concept that it stands for. */
export interface AcronymEntry {
  acronym: string;
  readings: Concept[];
}

/** Everything about one concept that is written on other concepts' pages. */
export interface Relations {
  broader: Concept | undefined;
  narrower: Concept[];
  related: Concept[];
  confusable: Confusion[];
}

/** The concepts before and after one in a list. */
export interface Neighbours {
  previous: Concept | undefined;
  next: Concept | undefined;
}

/**
 * The whole glossary, indexed once. Relations are answered both ways, whichever concept's file
 * states them. Only published concepts are listed; `get` knows the withdrawn ones too.
 */
export class Glossary {
  readonly domains: readonly Domain[];
  readonly lessons: readonly Lesson[];
  readonly selections: readonly Selection[];
  /** Published and withdrawn, by id. */
  readonly all: readonly Concept[];
  /** Published, by id. */
  readonly concepts: readonly Concept[];
  readonly #byId: ReadonlyMap<string, Concept>;
  readonly #domainById: ReadonlyMap<string, Domain>;
  readonly #relations = new Map<string, Relations>();
  readonly #neighbours = new Map<string, ReadonlyMap<Concept, Neighbours>>();

  constructor(
    concepts: readonly Concept[],
    domains: readonly Domain[],
    courses: { lessons?: readonly Lesson[]; selections?: readonly Selection[] } = {},
  ) {
    this.all = concepts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    this.concepts = this.all.filter((concept) => concept.status === 'published');
    this.domains = domains;
    this.lessons = courses.lessons ?? [];
    this.selections = courses.selections ?? [];
    this.#byId = new Map(concepts.map((concept) => [concept.id, concept]));
    this.#domainById = new Map(domains.map((domain) => [domain.id, domain]));
    for (const concept of this.concepts) {
      this.#relations.set(concept.id, {
        broader: concept.broader === undefined ? undefined : this.#published(concept.broader),
        narrower: [],
        related: [],
        confusable: [],
      });
    }
    for (const concept of this.concepts) this.#relate(concept);
  }

  /** @returns the concept, published or withdrawn, or undefined. */
  get(id: string): Concept | undefined {
    return this.#byId.get(id);
  }

  /** @returns the domain, or undefined. */
  domain(id: string): Domain | undefined {
    return this.#domainById.get(id);
  }

  /** @returns the domains in the alphabetical order of `language`. */
  domainsIn(language: Language): Domain[] {
    return this.domains.toSorted((a, b) =>
      compareTerms(a[language].name, b[language].name, language),
    );
  }

  /** @returns a domain's published concepts in the alphabetical order of `language`. */
  inDomain(domainId: string, language: Language): Concept[] {
    return this.#sorted(
      this.concepts.filter((concept) => concept.domain === domainId),
      language,
    );
  }

  /**
   * @returns the A–Z index: preferred terms, and the other names under which readers may look,
   * each leading to its concept; spelling variants and full forms are left out.
   */
  index(language: Language): { letter: string; lines: IndexLine[] }[] {
    const lines = this.concepts.flatMap((concept): IndexLine[] => {
      const { term, designations } = concept[language];
      const others = designations.filter(({ type }) => type !== 'variant' && type !== 'full form');
      return [
        { term, concept, see: false },
        ...others.map((other) => ({ term: other.term, concept, see: true })),
      ];
    });
    const sorted = lines.toSorted(
      (a, b) =>
        compareTerms(a.term, b.term, language) ||
        compareTerms(a.concept[language].term, b.concept[language].term, language),
    );
    return [...Map.groupBy(sorted, ({ term }) => initial(term, language))].map(
      ([letter, lines]) => ({ letter, lines }),
    );
  }

  /** @returns every acronym of `language` in alphabetical order, each with all its readings. */
  acronyms(language: Language): AcronymEntry[] {
    const entries = new Map<string, Set<Concept>>();
    for (const concept of this.#sorted(this.concepts, language)) {
      for (const { term, type, status } of concept[language].designations) {
        if (type !== 'acronym' || status === 'deprecated') continue;
        entries.set(term, (entries.get(term) ?? new Set()).add(concept));
      }
    }
    return [...entries]
      .map(([acronym, readings]) => ({ acronym, readings: [...readings] }))
      .toSorted((a, b) => compareTerms(a.acronym, b.acronym, language));
  }

  /** @returns running text without link syntax; a link without a label is its concept's term. */
  plain(text: string, language: Language): string {
    return plainText(text, (id) => this.get(id)?.[language].term ?? id);
  }

  /** @returns a published concept's relations, stated by it or by the others. */
  relations(concept: Concept): Relations {
    const relations = this.#relations.get(concept.id);
    if (relations === undefined) throw new Error(`“${concept.id}” is not a published concept`);
    return relations;
  }

  /**
   * @param domainId the domain whose concepts count; every concept without it.
   * @returns the concepts before and after a published one in the alphabet of `language`.
   */
  neighbours(concept: Concept, language: Language, domainId?: string): Neighbours {
    const key = `${language} ${domainId ?? ''}`;
    let list = this.#neighbours.get(key);
    if (list === undefined) {
      const sorted =
        domainId === undefined
          ? this.#sorted(this.concepts, language)
          : this.inDomain(domainId, language);
      list = new Map(
        sorted.map((one, index) => [one, { previous: sorted[index - 1], next: sorted[index + 1] }]),
      );
      this.#neighbours.set(key, list);
    }
    return list.get(concept) ?? { previous: undefined, next: undefined };
  }

  /** @returns the day of the newest change to any concept, as YYYY-MM-DD; '' for no concept. */
  get updated(): string {
    return (
      this.all
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? ''
    );
  }

  #published(id: string): Concept | undefined {
    const concept = this.#byId.get(id);
    return concept?.status === 'published' ? concept : undefined;
  }

  #sorted(concepts: readonly Concept[], language: Language): Concept[] {
    return concepts.toSorted((a, b) => compareTerms(a[language].term, b[language].term, language));
  }

  #relate(concept: Concept): void {
    const own = this.relations(concept);
    if (own.broader) this.relations(own.broader).narrower.push(concept);
    for (const id of concept.related) {
      const other = this.#published(id);
      if (other === undefined) continue;
      addOnce(own.related, other);
      addOnce(this.relations(other).related, concept);
    }
    for (const { id, ...difference } of concept.confusable) {
      const other = this.#published(id);
      if (other === undefined) continue;
      own.confusable.push({ concept: other, difference });
      this.relations(other).confusable.push({ concept, difference });
    }
  }
}

function addOnce(concepts: Concept[], concept: Concept): void {
  if (!concepts.includes(concept)) concepts.push(concept);
}

/** A designation of a concept in one language, the preferred term included. */
export interface AnyDesignation {
  term: string;
  language: Language;
  type: Designation['type'] | 'preferred term';
  status: Designation['status'];
  mark: Mark | undefined;
  region: Region | undefined;
}

/** @returns every designation of a concept, preferred terms first in each language. */
export function designationsOf(concept: Concept): AnyDesignation[] {
  return languages.flatMap((language) => {
    const section = concept[language];
    return [
      {
        term: section.term,
        language,
        type: 'preferred term' as const,
        status: 'preferred' as const,
        mark: section.mark,
        region: section.region,
      },
      ...section.designations.map(({ term, type, status, mark, region }) => ({
        term,
        language,
        type,
        status,
        mark,
        region,
      })),
    ];
  });
}

/** @returns the acronym that stands beside the headword: the first that is not deprecated. */
export function mainAcronym(concept: Concept, language: Language): string | undefined {
  return concept[language].designations.find(
    ({ type, status }) => type === 'acronym' && status !== 'deprecated',
  )?.term;
}
