import type { Concept } from '../concept.ts';
import { designationsOf, type Glossary } from '../glossary.ts';
import { type Bilingual, type Language, languages } from '../language.ts';
import { shelfAddress, shelved, termAddress } from '../permalinks.ts';
import type { Headword, HeadwordData, LabelKind } from './headword.ts';

/**
 * @returns every published concept, lesson and selection with the designations that it can be
 * found by, in both languages; concepts first, domain by domain.
 */
export function headwordData(glossary: Glossary): HeadwordData {
  return {
    headwords: [...inOrder(glossary).map(conceptHeadword), ...courseHeadwords(glossary)],
    domains: Object.fromEntries(
      glossary.domains.map(({ id, fr, en }) => [id, { fr: fr.name, en: en.name }]),
    ),
  };
}

/** @returns the search keys of each concept of `headwordData`, in its order. */
export function keyData(glossary: Glossary): Bilingual<string[]>[] {
  return inOrder(glossary).map(({ fr, en }) => ({ fr: fr.keys, en: en.keys }));
}

/** @returns the definition of each concept of `headwordData`, in its order, without markup. */
export function definitionData(glossary: Glossary, language: Language): string[] {
  return inOrder(glossary).map((concept) => glossary.plain(concept[language].definition, language));
}

function inOrder(glossary: Glossary): Concept[] {
  return glossary.domains.flatMap(({ id }) => glossary.inDomain(id, 'en'));
}

/** @returns a concept as its own page tells it to the full text: without labels. */
export function headwordOf(concept: Concept): Omit<Headword, 'labels'> {
  return {
    kind: concept.formula === undefined ? 'term' : 'measure',
    domain: concept.domain,
    term: { fr: concept.fr.term, en: concept.en.term },
    address: { fr: termAddress(concept, 'fr'), en: termAddress(concept, 'en') },
  };
}

function conceptHeadword(concept: Concept): Headword {
  return {
    ...headwordOf(concept),
    labels: designationsOf(concept).map(({ term, language, type, status, region }) => {
      const avoided = status === 'deprecated' && type !== 'former name';
      const kind: LabelKind = avoided ? 'deprecated' : type;
      return { text: term, language, kind, region };
    }),
  };
}

/** @returns a lesson or a selection as its own page tells it to the full text: without labels. */
export function courseHeadword(
  shelf: 'lessons' | 'selections',
  name: Bilingual,
): Omit<Headword, 'labels'> {
  return {
    kind: shelf === 'lessons' ? 'lesson' : 'selection',
    term: name,
    address: {
      fr: shelfAddress(shelf, { name }, 'fr'),
      en: shelfAddress(shelf, { name }, 'en'),
    },
  };
}

function courseHeadwords(glossary: Glossary): Headword[] {
  return (['lessons', 'selections'] as const).flatMap((shelf) =>
    shelved(glossary, shelf).map(({ name }): Headword => ({
      ...courseHeadword(shelf, name),
      labels: languages.map((language) => ({
        text: name[language],
        language,
        kind: 'preferred term',
      })),
    })),
  );
}
