/** Where a key or a value begins, with an anchor or a tag or without. */
const START = String.raw`(?:^[ \t]*|[:,[{?-][ \t]+|[,[{])(?:[&!][^\s,[\]{}]*[ \t]+)*`;
const VALUE_ENDS = String.raw`[ \t]*(?=[,\]}#:\r\n]|$)`;
const KEY_ENDS = String.raw`[ \t]*:(?=[\s,}]|$)`;

const DIFFERENT = [
  // Truth values in YAML 1.1, and texts in YAML 1.2; and times, which it writes in a way of its own.
  String.raw`(?:y|yes|n|no|on|off|\d{4}-\d\d?-\d\d?(?:[T \t][^,\]}#\r\n]*)?)${VALUE_ENDS}`,
  // Keys that are no texts, of which it refuses most.
  String.raw`(?:true|false|null|~|[-+.]?\d[\w.+-]*)${KEY_ENDS}`,
  // What a mapping says beside a merge key counts more to it wherever it stands.
  `<<${KEY_ENDS}`,
];
const OTHERWISE = new RegExp(`${START}(?:${DIFFERENT.join('|')})`, 'im');

/**
 * Whether kustomize, which reads YAML 1.2 (semantics D8), may understand a document otherwise than kubectl, or refuse it.
 * Both are read here as kubectl reads them, so that only kustomize itself can tell. A comment or a text may look as if it
 * were so.
 */
export function readsOtherwise(text: string): boolean {
  return OTHERWISE.test(text);
}
