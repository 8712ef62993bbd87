/** A page's words. */
export interface Text {
  title: string;
  description: string;
  markdown: string;
}

/**
 * Takes the text of the page's main part as Markdown: headings, paragraphs, lists and links, without
 * figures, formulas and forms. Runs in the page, so it is complete in itself.
 */
export function textOfPage(): Text {
  const skipped =
    'h1, svg, math, script, style, template, form, figure, button, term-search, .visually-hidden';
  const clean = (text: string) =>
    text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);
  const inline = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return clean(node.textContent ?? '');
    if (!(node instanceof Element) || node.matches(skipped)) return '';
    const words = [...node.childNodes].map(inline).join('');
    const address = node.getAttribute('href');
    return address === null || words.trim() === '' ? words : `[${words.trim()}](<${address}>)`;
  };
  const isText = (element: Element) =>
    element.matches('p, li, dt, dd, td, th, a, span, h2, h3, h4, summary') ||
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
  const blocks = (element: Element): string[] => {
    if (element.matches(skipped)) return [];
    if (!isText(element)) return [...element.children].flatMap(blocks);
    const words = inline(element).trim();
    if (words === '') return [];
    const [, level] = /^H([2-4])$/.exec(element.tagName) ?? [];
    if (level) return [`${'#'.repeat(Number(level))} ${words}`];
    return [element.tagName === 'LI' ? `- ${words}` : words];
  };
  const main = document.querySelector('main');
  return {
    title: document.querySelector('h1')?.textContent ?? '',
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    markdown: (main ? blocks(main) : []).join('\n\n').replace(/^(- .*)\n(?=\n- )/gm, '$1'),
  };
}
