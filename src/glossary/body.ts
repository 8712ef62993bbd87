import { type MdastNode, mdxToMdast } from 'satteri';
import { languageBlocks } from './components.ts';
import { languages } from './language.ts';

/** What the checks want to know of a body; lines count from 1 in the entry's file. */
export interface Body {
  components: { name: string; line: number }[];
  links: { id: string; line: number }[];
  /** Lines of text, imports or expressions that stand outside the language blocks. */
  loose: number[];
}

/** A body that is not MDX. */
export class BodySyntaxError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads an entry's body.
 * @param mdx the text after the front matter.
 * @param firstLine the line of the file on which `mdx` starts, from 1.
 * @throws BodySyntaxError where it is not MDX: an unclosed tag, a stray brace.
 */
export function parseBody(mdx: string, firstLine: number): Body {
  const body: Body = { components: [], links: [], loose: [] };
  const visit = (node: MdastNode, inLanguageBlock: boolean): void => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    let inside = inLanguageBlock;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      body.components.push({ name: node.name ?? '', line });
      inside ||= languages.some((language) => languageBlocks[language] === node.name);
    } else if (node.type === 'link') {
      if (!URL.canParse(node.url)) body.links.push({ id: node.url, line });
    } else if (node.type !== 'root' && !inside) {
      body.loose.push(line);
      return;
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode, inside);
  };
  visit(parseMdx(mdx, firstLine), false);
  return body;
}

function parseMdx(mdx: string, firstLine: number): MdastNode {
  try {
    return mdxToMdast(mdx, { features: { wikilinks: true } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', text = message] =
      /^(\d+):\d+: (.*?)(?: \(mdx[^)]*\))?$/s.exec(message) ?? [];
    const shown = text.replace(/ \((\d+):(\d+)\)/g, (_, at: string) => {
      return ` opened in line ${Number(at) + firstLine - 1}`;
    });
    throw new BodySyntaxError(shown, Number(line) + firstLine - 1);
  }
}
