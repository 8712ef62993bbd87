import { facing, type Language } from '../../glossary/language.ts';
import { LEAST } from '../../glossary/search/scores.ts';
import { linkTo } from './base.ts';
import { loadHeadwords } from './search/headwords.ts';
import { element } from './element.ts';

const MOST = 5;

const path = location.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
const language: Language = path.startsWith('/en/') ? 'en' : 'fr';

/** Searches for the words of the address that was asked for. */
async function suggest(): Promise<void> {
  const asked = path.split('/').findLast((part) => part !== '') ?? '';
  const query = decode(asked).replace(/\.html?$|[-_.]/g, ' ');
  const headwords = await loadHeadwords().catch(() => undefined);
  if (headwords === undefined) return;
  const hits = headwords.lookUp(query, language).filter(({ score }) => score >= LEAST);
  const items = hits.slice(0, MOST).map(({ headword }) => {
    const link = document.createElement('a');
    link.href = linkTo(headword.address[language]);
    link.textContent = headword.term[language];
    const other = facing(language);
    return element('li', '', [link, element('span', 'equivalent', headword.term[other], other)]);
  });
  const suggestions = document.querySelector<HTMLElement>('.suggestions');
  suggestions?.querySelector('ul')?.append(...items);
  if (suggestions) suggestions.hidden = items.length === 0;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const english = document.querySelector<HTMLTemplateElement>('#not-found-en');
if (language === 'en' && english) document.body.replaceChildren(english.content);
else document.querySelector('not-found section[lang=en]')?.remove();
document.documentElement.lang = language;
document.title = `${document.querySelector('h1')?.textContent ?? ''} · En regard`;
void suggest();
