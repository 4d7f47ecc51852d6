import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize);

type Root = ReturnType<typeof pipeline.runSync>;
type Content = Root['children'][number];
type Element = Extract<Content, { type: 'element' }>;
type Node = Root | Content;

/** Markdown as the tree of HTML that GitHub makes of it: its dialect, raw HTML taken in, then its sanitizer. */
export function rendered(markdown: string): Root {
  return pipeline.runSync(pipeline.parse(markdown));
}

/** Every element of that name, from the top. */
export function elements(node: Node, tag: string): Element[] {
  const inside = 'children' in node ? node.children.flatMap((child) => elements(child, tag)) : [];
  return node.type === 'element' && node.tagName === tag ? [node, ...inside] : inside;
}

/** All the text in a node. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The tree with the contents of code taken out, and links too: what nobody's names may change. */
export function skeleton(node: Node): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(skeleton).join('');
  if (node.type !== 'element' || node.tagName === 'a') return inside;
  return node.tagName === 'code' ? '<code/>' : `<${node.tagName}>${inside}</${node.tagName}>`;
}
