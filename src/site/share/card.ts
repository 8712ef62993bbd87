import type { Concept } from '../../glossary/concept.ts';
import { mainAcronym, type Glossary } from '../../glossary/glossary.ts';
import { type Bilingual, type Language, languages } from '../../glossary/language.ts';

/** The size that every site that shows shared links agrees on. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** One language's half of a share image. */
export interface Half {
  term: string;
  /** In small print above the term: its domain. */
  above: string;
  /** Below the term: its acronym. */
  below: string;
  /** At the foot: what the site is. */
  foot: string;
}

/** What a share image says. */
export interface Card {
  title: string;
  halves: Bilingual<Half>;
}

/** A node of the tree that satori draws. */
export interface Drawn {
  type: 'div';
  props: { lang?: Language; style: Record<string, string | number>; children?: Drawn[] | string };
}

type Site = Record<Language, { title: string; tagline: string }>;

// The colours of styles/tokens.css, light.
const paper = '#fbfaf6';
const ink = '#1d1b19';
const soft = '#514e48';
const rule = '#dcd7cc';
const accent = '#872312';
const margin = 72;
const inner = 48;
const body = 456;

/** The room that a term has; it is set as large as fits. */
export const room = { width: WIDTH / 2 - margin - inner, height: 270 };

/** The sizes that a term may be set in, in pixels. */
export const sizes = [84, 76, 68, 60, 54, 48, 43, 38, 34, 30] as const;

/** @returns the share image of a concept. */
export function conceptCard(glossary: Glossary, concept: Concept, site: Site): Card {
  const domain = glossary.domains.find(({ id }) => id === concept.domain);
  const half = (language: Language): Half => ({
    term: concept[language].term,
    above: domain?.[language].name ?? '',
    below: acronymBelow(concept, language),
    foot: site[language].tagline,
  });
  return { title: site.fr.title, halves: { fr: half('fr'), en: half('en') } };
}

/** @returns the share image of the site itself. */
export function siteCard(site: Site): Card {
  const half = (language: Language): Half => ({
    term: site[language].tagline,
    above: '',
    below: '',
    foot: '',
  });
  return { title: site.fr.title, halves: { fr: half('fr'), en: half('en') } };
}

function acronymBelow(concept: Concept, language: Language): string {
  const acronym = mainAcronym(concept, language);
  return acronym === undefined || acronym === concept[language].term ? '' : acronym;
}

/**
 * Lays out a share image: two columns that face each other across a fine rule.
 * @param size the size of both terms, in pixels.
 */
export function drawCard({ title, halves }: Card, size: number): Drawn {
  const column = (language: Language): Drawn => {
    const { term, above, below, foot } = halves[language];
    return box(
      {
        flexDirection: 'column',
        width: WIDTH / 2,
        height: body,
        padding: language === 'fr' ? `0 ${inner}px 0 ${margin}px` : `0 ${margin}px 0 ${inner}px`,
      },
      [
        box({ height: 60, fontSize: 24, color: soft }, above),
        drawTerm(term, size),
        box({ marginTop: 12, fontSize: 36, letterSpacing: '0.06em', color: accent }, below),
        box({ marginTop: 'auto', fontSize: 22, color: soft }, foot),
      ],
      language,
    );
  };
  return box(
    {
      flexDirection: 'column',
      width: WIDTH,
      height: HEIGHT,
      padding: '52px 0 48px',
      background: paper,
      color: ink,
      fontFamily: 'Source Serif 4',
    },
    [
      box({ fontSize: 34, fontWeight: 600, color: accent }, wordmark(title)),
      box({ height: body, marginTop: 34 }, languages.map(column)),
      box({
        position: 'absolute',
        left: WIDTH / 2 - 1,
        top: 48,
        bottom: 48,
        width: 2,
        background: rule,
      }),
    ],
  );
}

/** The name of the site, its two words on either side of the rule. */
function wordmark(title: string): Drawn[] {
  const [first = '', ...others] = title.split(' ');
  return [
    box({ width: WIDTH / 2, justifyContent: 'flex-end', paddingRight: 12 }, first),
    box({ width: WIDTH / 2, paddingLeft: 12 }, others.join(' ')),
  ];
}

/** Lays out a term as it stands in its column, to be measured. */
export function drawTerm(term: string, size: number): Drawn {
  const style = { width: room.width, fontSize: size, fontWeight: 600, lineHeight: 1.12 };
  return box(style, term);
}

function box(style: Drawn['props']['style'], children?: Drawn[] | string, lang?: Language): Drawn {
  return {
    type: 'div',
    props: {
      ...(lang ? { lang } : {}),
      style: { display: 'flex', ...style },
      ...(children === undefined ? {} : { children }),
    },
  };
}
