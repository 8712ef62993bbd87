import { facing, type Language } from '../../../glossary/language.ts';
import type { Result } from '../../../glossary/search/arrange.ts';
import { foldWords } from '../../../glossary/search/fold.ts';
import type { Headword, HeadwordData, Label } from '../../../glossary/search/headword.ts';
import { markWords } from '../../../glossary/search/mark.ts';
import { element } from '../element.ts';
import type { Reason, SearchWording } from '../../wording/search/words.ts';

/** What the lines of a result depend on. */
export interface View {
  query: string;
  language: Language;
  words: SearchWording;
  domains: HeadwordData['domains'];
  /** In the interface's language, by the address of each French page. */
  definitions: ReadonlyMap<string, string>;
}

/**
 * @param withExcerpt whether a sentence explains what the label cannot.
 * @returns the lines that show a headword: why it is here, its term, its equivalent, its domain.
 */
export function resultLines(
  { headword, hit, text }: Result,
  view: View,
  withExcerpt = true,
): Node[] {
  const { language, query, domains, words } = view;
  const other = facing(language);
  const term = element('span', 'hit-term', marked(headword.term[language], query));
  const isNamed = hit !== undefined && hit.match !== 'about';
  const why = isNamed ? reason(hit.label, headword, view) : [];
  const place =
    headword.kind === 'lesson' || headword.kind === 'selection'
      ? words[headword.kind]
      : domains[headword.domain ?? '']?.[language];
  const excerpt = withExcerpt && !isNamed ? excerptOf(headword, text, view) : [];
  return [
    element('span', 'hit-line', [...why, term]),
    element('span', 'hit-equivalent', headword.term[other], other),
    element('span', 'hit-domain', place ?? ''),
    ...excerpt,
  ];
}

/** @returns the definition, the words that were asked for marked; nothing before it is loaded. */
export function definition({ address }: Headword, { definitions, query }: View): HTMLElement[] {
  const text = definitions.get(address.fr);
  return text === undefined ? [] : [element('span', 'hit-excerpt', marked(text, query))];
}

/** @returns the sentence of the text that was found, its words marked by Pagefind. */
export function textExcerpt(text: Result['text'], language: Language): HTMLElement[] {
  if (text === undefined) return [];
  const spoken = text.language === language ? undefined : text.language;
  const made = element('span', 'hit-excerpt', [], spoken);
  made.innerHTML = text.excerpt;
  return [made];
}

function excerptOf(headword: Headword, text: Result['text'], view: View): HTMLElement[] {
  const sentence = textExcerpt(text, view.language);
  return sentence.length > 0 ? sentence : definition(headword, view);
}

function marked(text: string, query: string): Node[] {
  return markWords(text, query).map((piece) =>
    piece.marked ? element('mark', '', piece.text) : document.createTextNode(piece.text),
  );
}

/** Why a label led to its headword; nothing where the term that is shown says it already. */
function reason(label: Label, headword: Headword, { language, words }: View): Node[] {
  const { kind, text, language: spoken, region } = label;
  const term = headword.term[language];
  if (kind === 'key') return [];
  if ((kind === 'preferred term' && spoken === language) || text === term) return [];
  const sameSound = foldWords(text).join('') === foldWords(headword.term[spoken]).join('');
  const why: Reason = kind === 'variant' && sameSound ? 'spelling' : kind;
  const shown = element('b', '', text, spoken === language ? undefined : spoken);
  const link = ` — ${words.introduce(why, spoken, region, term)}`;
  return [element('span', 'hit-why', [shown, document.createTextNode(link)])];
}
