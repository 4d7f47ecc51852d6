import { isListKind, kindMatters, namesPolicy, roleOf } from './kinds.ts';
import { endOfLine, firstCharacter, isDash } from './lines.ts';

const KEY = /^[A-Za-z_][\w./-]*:(?:[ \t\r]|$)/;
const FIELD = /^(?:kind|apiVersion):[ \t]+(["']?)([A-Za-z][\w./-]*)\1(?:[ \t]+#.*|[ \t]*)\r?$/;

/**
 * Whether a YAML document may hold an object that matters: false only if it certainly does not. It looks at nothing but
 * the lines of the document's outermost mapping, so most of a cluster's YAML is never parsed; errors in it go unseen.
 *
 * A document that is a list holds no object. Otherwise all keys of the outermost mapping begin in the column of the first one. If each line there is a plain `key:` (or a
 * comment, or a list's dash), the keys are known without a parser. If one is not (`"kind":`, `<<:`, `? `, `{`), or a line
 * stands further left, the document is for the parser. Quoted text that runs on in that column can only add keys.
 */
export function mayMatter(text: string): boolean {
  // A quoted key can spell `kind` with escapes, and a policy may have lost its own.
  if (!text.includes('kind') && !text.includes('Kind') && !text.includes('\\') && !namesPolicy(text)) return false;

  const kinds: string[] = [];
  const apiVersions: string[] = [];
  let column = -1;
  let isList = false;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = endOfLine(text, start);
    const first = firstCharacter(text, start, column < 0 ? end : Math.min(end, start + column + 1));
    if (first === undefined || text[first] === '#') continue;
    if (column < 0) {
      if (text[first] === '%') continue;
      isList = isDash(text, first);
      column = first - start;
    }
    if (first - start < column) return true;
    if (isDash(text, first)) continue;
    if (isList) return true;
    const line = text.slice(first, end);
    if (!KEY.test(line)) return true;
    // An object that lacks its kind, for that; and a list, whatever its kind.
    if (line.startsWith('Kind:') || line.startsWith('items:')) return true;
    if (line.startsWith('kind:')) {
      const kind = FIELD.exec(line)?.[2];
      if (kind === undefined) return true;
      kinds.push(kind);
    } else if (line.startsWith('apiVersion:')) {
      apiVersions.push(FIELD.exec(line)?.[2] ?? '?');
    }
  }
  // A policy that lost its kind, or whose kind no longer stands in this column.
  if (kinds.length === 0) return namesPolicy(text);
  return kinds.some((kind) => isListKind(kind) || anyMatters(apiVersions, kind, text));
}

function anyMatters(apiVersions: readonly string[], kind: string, text: string): boolean {
  if (apiVersions.length === 0) return roleOf('', kind) !== undefined;
  return apiVersions.some((api) =>
    api === '?' ? kindMatters(kind) || namesPolicy(text) : roleOf(api, kind) !== undefined,
  );
}
