import { groupOf } from '../manifest/kinds.ts';
import { type Json, type Manifest, namespaceOf } from '../manifest/objects.ts';
import type { Workload } from './cluster.ts';
import { fieldAt, items } from './pod-template.ts';

/**
 * Folds workloads that a declared one owns into it, as a dump of a cluster has them: Pods of a ReplicaSet of a Deployment
 * are one workload. It keeps the labels and ports of its own template and takes over the addresses of its pods, so that
 * an ipBlock that holds one of them matches the workload: some of its pods can have the flow.
 */
export function foldOwned(workloads: readonly Workload[]): Workload[] {
  const byId = new Map(workloads.map((workload) => [workload.id, workload]));
  const addresses = new Map<Workload, Set<string>>();
  for (const workload of workloads) {
    const root = rootOf(workload, byId);
    const known = addresses.get(root) ?? new Set(root.addresses);
    for (const address of workload.addresses) known.add(address);
    addresses.set(root, known);
  }
  return workloads.flatMap((workload) => {
    const own = addresses.get(workload);
    return own === undefined ? [] : [{ ...workload, addresses: [...own] }];
  });
}

/** The declared workload that owns it in the end; itself if there is none. Owners in a circle own nothing. */
function rootOf(workload: Workload, byId: ReadonlyMap<string, Workload>): Workload {
  const seen = new Set([workload]);
  let root = workload;
  for (;;) {
    const owner = ownerOf(root, byId);
    if (owner === undefined) return root;
    if (seen.has(owner)) return workload;
    seen.add(owner);
    root = owner;
  }
}

function ownerOf({ manifest }: Workload, byId: ReadonlyMap<string, Workload>): Workload | undefined {
  for (const reference of items(manifest.body, ['metadata', 'ownerReferences'])) {
    const [kind, name] = ['kind', 'name'].map((field) => fieldAt(reference, [field]));
    const owner = byId.get(`${namespaceOf(manifest)}/${kind}/${name}`);
    if (owner !== undefined && isMeant(owner.manifest, reference)) return owner;
  }
  return undefined;
}

/** Whether the reference means this very object: of its group, and its uid where both tell one. */
function isMeant({ apiVersion, body }: Manifest, reference: Json): boolean {
  const written = fieldAt(reference, ['apiVersion']);
  const [meant, uid] = [fieldAt(reference, ['uid']), fieldAt(body, ['metadata', 'uid'])];
  const sameGroup = typeof written === 'string' && groupOf(written) === groupOf(apiVersion);
  return sameGroup && (meant === undefined || uid === undefined || meant === uid);
}
