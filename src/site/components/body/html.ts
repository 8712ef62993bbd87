import type { Language } from '../../../glossary/language.ts';
import { wording } from '../../wording/index.ts';
import { typesetHtml } from '../../../glossary/text.ts';

/**
 * Finishes the HTML of a body's text: typeset for its language, and the alignment of table cells
 * as a class, because the content security policy forbids inline styles. Tables name what their
 * headings head, and can be scrolled on a narrow screen; codes such as 5-1-1 stay in one piece.
 */
export function bodyHtml(html: string, language: Language): string {
  return typesetHtml(html, language)
    .replace(/ style="text-align: ?(center|right|left);?"/g, ' class="align-$1"')
    .replace(/<th([^>]*)><\/th>/g, '<td$1></td>')
    .replace(/<th(?=[ >])/g, '<th scope="col"')
    .replaceAll(
      '<table>',
      `<div class="table" tabindex="0" role="group" aria-label="${wording[language].term.table}"><table>`,
    )
    .replaceAll('</table>', '</table></div>')
    .replace(/(?<=\b[\dA-Z])-(?=[\dA-Z]\b)/g, '\u2060-\u2060')
    .trim();
}
