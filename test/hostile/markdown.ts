import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Markdown as GitHub parses it. */
export function root(markdown: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}
