import { copy, type Piece } from './document.ts';
import { countLines, endOfLine, firstCharacter, isDash } from './lines.ts';

const ITEMS = /(?:^|\n)items:[ \t]*(?:#[^\n]*)?\r?(?=\n)/g;
const LIST = /(?:^|\n)kind:[ \t]+\w*List[ \t]*\r?(?=\n|$)/g;

/**
 * The items of a List written as `kubectl get --output yaml` does, each as a document of its own, so that a dump of tens
 * of megabytes is read item by item. `undefined` if the text is not of that form. An item keeps its columns: its dash
 * becomes a space.
 */
export function listItems({ text, line }: Piece): readonly Piece[] | undefined {
  const heads = [...text.matchAll(ITEMS)];
  const [head] = heads;
  if (head === undefined || heads.length > 1 || [...text.matchAll(LIST)].length !== 1) return undefined;

  const items: Piece[] = [];
  const list = head.index + head[0].length + 1;
  let dash: number | undefined;
  let item: { readonly start: number; readonly line: number } | undefined;
  const close = (end: number) => {
    if (item) items.push({ text: copy(text.slice(item.start, end).replace('-', ' ')), line: item.line });
  };

  let number = line + countLines(text, 0, list);
  for (let start = list, end = list; start < text.length; start = end + 1, number++) {
    end = endOfLine(text, start);
    const first = firstCharacter(text, start, end);
    if (first === undefined || text[first] === '#') continue;
    const column = first - start;
    dash ??= isDash(text, first) ? column : undefined;
    if (dash === undefined) return undefined;
    if (column > dash) continue;
    const atItem = column === dash && isDash(text, first);
    if (!atItem && column > 0) return undefined;
    close(start);
    if (!atItem) return items;
    item = { start, line: number };
  }
  close(text.length);
  return items;
}
