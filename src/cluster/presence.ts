import type { Json, Manifest } from '../manifest/objects.ts';
import { remember } from '../manifest/remember.ts';
import type { Cluster } from './cluster.ts';
import { lookInto } from './content.ts';
import { NAME_LABEL } from './namespace.ts';
import { fieldAt, items } from './pod-template.ts';

/** Namespaces that every cluster has, whether or not a manifest declares them. */
const EVERYWHERE: ReadonlySet<string> = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);

/** Whether a namespace is one of those that no change can bring or take away (semantics D13). */
export function isEverywhere(name: string): boolean {
  return EVERYWHERE.has(name);
}

/**
 * Whether a version has a namespace: a manifest declares it, something lies in it, the configuration tells of it, a policy
 * calls it by its name, or every cluster has it (semantics D13). A manifest that comes to such a namespace, or goes, changes its
 * labels and no more. But where workloads were declared in it, and went with all else, the name is only left over.
 *
 * @param before the version before this one
 */
export function hasNamespace({ namespaces, policies }: Cluster, name: string, before?: Cluster): boolean {
  if (namespaces.has(name) || isEverywhere(name)) return true;
  return !before?.residents.has(name) && policies.some((policy) => namesIn(policy).has(name));
}

/** The namespaces that a policy calls by their names, in any selector and with any operator. */
const namesIn = remember(({ body }: Manifest): ReadonlySet<string> => {
  const names = new Set<string>();
  const note = (value: Json | undefined) => {
    if (typeof value === 'string') names.add(value);
  };
  lookInto(body['spec'], (part) => {
    note(fieldAt(part, ['matchLabels', NAME_LABEL]));
    if (fieldAt(part, ['key']) === NAME_LABEL) items(part, ['values']).forEach(note);
  });
  return names;
});
