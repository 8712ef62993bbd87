/** Where a term's page has what a row of the comparison shows; the rows' names are words. */
const places = {
  definition: '.column.own .definition p',
  facing: '.column:not(.own) .headword-term',
  designations: '.column.own .designations',
  example: '.column.own .example p',
  notes: '.column.own .notes p',
  measure: '.column.own .measure .formula',
  better: '.column.own .measure .better',
  domain: '.neighbours-list a',
} as const;

type Row = keyof typeof places;

/** What the rows are called. */
export type Rows = Record<Row | 'term', string>;

/** A concept's own page. */
export interface TermPage {
  term: string;
  address: string;
  page: Document;
}

/**
 * Loads a term's page.
 * @throws Error where it does not answer.
 */
export async function readTermPage(address: string): Promise<TermPage> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The policy of this page would refuse the other's styles, and say so.
  const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  return { term: page.querySelector('h1')?.textContent ?? '', address, page };
}

/** @returns the pages' parts side by side, as the ready comparisons are drawn. */
export function comparisonTable(pages: readonly TermPage[], rows: Rows): HTMLElement {
  const table = document.createElement('table');
  table.className = 'comparison';
  const head = table.createTHead().insertRow();
  head.append(heading('col', rows.term));
  for (const { term, address } of pages) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = term;
    head.append(heading('col', link));
  }
  const body = table.createTBody();
  for (const row of Object.keys(places) as Row[]) {
    const parts = pages.map(({ page }) => partsOf(page, row));
    if (parts.every((some) => some.length === 0)) continue;
    const line = body.insertRow();
    line.className = row;
    line.append(heading('row', rows[row]));
    for (const [index, some] of parts.entries()) {
      const cell = line.insertCell();
      cell.dataset['term'] = pages[index]?.term ?? '';
      if (row === 'facing') cell.lang = some[0]?.closest('[lang]')?.getAttribute('lang') ?? '';
      cell.append(...some.map((part) => shown(part, row)));
    }
  }
  return table;
}

function partsOf(page: Document, row: Row): Element[] {
  const parts = [...page.querySelectorAll(places[row])];
  return row === 'notes' ? parts : parts.slice(0, 1);
}

/** A block stays what it is; a part that is one line of text comes without its own element. */
function shown(part: Element, row: Row): Node {
  if (row === 'designations' || row === 'notes' || row === 'measure') {
    return document.importNode(part, true);
  }
  const text = document.createElement('span');
  text.append(...[...part.childNodes].map((node) => document.importNode(node, true)));
  return text;
}

function heading(scope: 'col' | 'row', content: string | Node): HTMLElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.append(content);
  return cell;
}
