import { EVENT_ID, type Event, type MappingEvent, SCALAR_STYLE, type ScalarEvent, type SequenceEvent } from 'js-yaml';
import type { FieldPath, Lines } from './objects.ts';
import { eventsOf, keyOf, lineOf, readQuickly } from './quick.ts';

/** A value of a document; of a mapping the parts are its keys and their values by turns. */
interface Node {
  readonly event: Event;
  readonly parts: Node[];
}

/** Finds the lines of fields, from the start of the document's text; undefined where it is not sure of them. */
export type QuickPlaces = (field: FieldPath) => Lines | undefined;

/**
 * The places of a plain document, as `locate` finds them, without the strict parser. What ends in a block of text or in a
 * value that is not written is left to that one.
 *
 * @returns undefined for a document that is not read quickly
 */
export function quickPlaces(text: string): QuickPlaces | undefined {
  if (readQuickly(text) === undefined) return undefined;
  const root = treeOf(eventsOf(text));
  return (field) => {
    let [first, node] = [root, root];
    for (const step of field) {
      const child = childOf(text, node, step);
      if (child === undefined) break;
      [first, node] = child;
    }
    const [start, end] = [startOf(first), endOf(text, node)];
    return start === undefined || end === undefined
      ? undefined
      : { line: lineOf(text, start), endLine: lineOf(text, end - 1) };
  };
}

/** The one value of a document. */
function treeOf(events: readonly Event[]): Node {
  const [document, ...rest] = events;
  const whole: Node = { event: document as Event, parts: [] };
  const open = [whole];
  for (const event of rest) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const node: Node = { event, parts: [] };
    open.at(-1)?.parts.push(node);
    if (event.type !== EVENT_ID.SCALAR) open.push(node);
  }
  return whole.parts[0] as Node;
}

/** Where a field begins, and its value. */
function childOf(text: string, { event, parts }: Node, step: string | number): [Node, Node] | undefined {
  if (event.type === EVENT_ID.SEQUENCE) {
    const item = typeof step === 'number' ? parts[step] : undefined;
    return item && [item, item];
  }
  if (event.type !== EVENT_ID.MAPPING) return undefined;
  const at = parts.findIndex(
    ({ event: key }, i) => i % 2 === 0 && key.type === EVENT_ID.SCALAR && keyOf(text, key) === step,
  );
  return at < 0 ? undefined : [parts[at] as Node, parts[at + 1] as Node];
}

/** The offset of the first character. */
function startOf({ event }: Node): number | undefined {
  if (event.type === EVENT_ID.SCALAR) return isWritten(event) ? event.valueStart : undefined;
  return isCollection(event) ? event.start : undefined;
}

/** The offset behind the last character that says something. */
function endOf(text: string, { event, parts }: Node): number | undefined {
  if (event.type === EVENT_ID.SCALAR) {
    if (!isWritten(event)) return undefined;
    return event.style === SCALAR_STYLE.PLAIN ? event.valueEnd : event.valueEnd + 1;
  }
  if (!isCollection(event)) return undefined;
  const last = parts.at(-1);
  const end = last === undefined ? event.start + 1 : endOf(text, last);
  return end === undefined || !/[[{]/.test(text[event.start] ?? '') ? end : behindBracket(text, end);
}

function isCollection(event: Event): event is SequenceEvent | MappingEvent {
  return event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING;
}

/** Whether it stands on lines that are easy to tell: it is neither a block of text nor left out. */
function isWritten({ style, valueStart }: ScalarEvent): boolean {
  return valueStart >= 0 && style !== SCALAR_STYLE.LITERAL_BLOCK && style !== SCALAR_STYLE.FOLDED_BLOCK;
}

/** The offset behind the bracket that closes what has its last item before an offset. */
function behindBracket(text: string, from: number): number | undefined {
  const closing = /(?:[ \n,]|#.*)*[\]}]/y;
  closing.lastIndex = from;
  return closing.test(text) ? closing.lastIndex : undefined;
}
