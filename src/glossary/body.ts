import { type MdastNode, mdxToMdast } from 'satteri';
import { type Body, languageBlocks } from './components.ts';
import { type Language, languages } from './language.ts';

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
  const body: Body = { components: [], links: [], definitions: [], texts: [], loose: [] };
  const visit = (node: MdastNode, block: Language | undefined): void => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    let inside = block;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      body.components.push({ name: node.name ?? '', line });
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'of') continue;
        if (typeof attribute.value !== 'string') continue;
        body.links.push({ id: attribute.value, line });
        if (node.name === 'Definition') body.definitions.push(attribute.value);
      }
      inside ??= languages.find((language) => languageBlocks[language] === node.name);
    } else if (node.type === 'link') {
      if (!URL.canParse(node.url)) body.links.push({ id: node.url, line });
    } else if (node.type === 'text' && inside !== undefined) {
      body.texts.push({ text: node.value, language: inside, line });
    } else if (node.type !== 'root' && inside === undefined) {
      body.loose.push(line);
      return;
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode, inside);
  };
  visit(parseMdx(mdx, firstLine), undefined);
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
