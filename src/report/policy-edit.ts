import type { Cluster } from '../cluster/cluster.ts';
import { written } from '../cluster/content.ts';
import { identityOf, type Manifest, namespaceOf } from '../manifest/objects.ts';
import type { PolicyEdit } from './report.ts';

/** The policies that one version has otherwise than the other, by path and line; a policy that only moved is none. */
export function policyEdits(base: Cluster, head: Cluster): PolicyEdit[] {
  const [before, after] = [byIdentity(base), byIdentity(head)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((identity) => editOf(before.get(identity), after.get(identity)) ?? [])
    .sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}

function byIdentity({ policies }: Cluster): Map<string, Manifest> {
  return new Map(policies.map((policy) => [identityOf(policy), policy]));
}

function editOf(before: Manifest | undefined, after: Manifest | undefined): PolicyEdit | undefined {
  const shown = after ?? before;
  if (shown === undefined || sameBody(before, after)) return undefined;
  const policy = { kind: shown.kind, namespace: namespaceOf(shown), name: shown.name };
  return {
    edit: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
    policy,
    path: shown.path,
    line: shown.line,
    ...(before === undefined ? {} : { before: textOf(before) }),
    ...(after === undefined ? {} : { after: textOf(after) }),
    ...(shown.applied === undefined ? {} : { made: true }),
    ...(shown.edited === undefined ? {} : { edited: shown.edited }),
  };
}

function sameBody(a: Manifest | undefined, b: Manifest | undefined): boolean {
  return a !== undefined && b !== undefined && (a.body === b.body || written(a.body) === written(b.body));
}

/** The lines of the object alone, which may be one of many in a List; or what a tool made of it. */
function textOf({ applied, document, line, endLine }: Manifest): string {
  if (applied !== undefined) return applied;
  const lines = document.text.split('\n');
  return lines.slice(line - document.line, endLine - document.line + 1).join('\n');
}
