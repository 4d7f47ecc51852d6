// biome-ignore lint/suspicious/noDeprecatedImports: only its form with an iterator is deprecated
import { loadAll } from 'js-yaml';
import { buildCluster } from '../../src/cluster/build.ts';
import type { Problem } from '../../src/manifest/problem.ts';
import { readBlob } from '../../src/manifest/read.ts';
import { compilePolicies } from '../../src/policy/compile.ts';

/** What the program makes of one file. */
export interface Understood {
  /** The policies it knows of, as `Kind/name`. */
  readonly policies: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads a file and finds out who exists and what the policies mean, as a run does. */
export function understand(bytes: Uint8Array): Understood {
  const { objects, faults } = readBlob(bytes);
  const manifests = objects.map((object) => ({ ...object, path: 'a.yaml' }));
  const { cluster, problems } = buildCluster(manifests);
  const compiled = compilePolicies(cluster);
  const policies = manifests.filter(({ kind }) => isPolicyKind(kind)).map(({ kind, name }) => `${kind}/${name}`);
  return { policies, problems: [...faults, ...problems, ...compiled.problems] };
}

/**
 * The policies of a file that nobody was told are lost: none, if the answer has a problem that hides flows, or an error,
 * for then it is neither clean nor complete.
 *
 * What a file holds is told by another parser that knows nothing of ours. It is a policy if its kind is NetworkPolicy,
 * however it is spelt in upper and lower case, or if its API is `networking.k8s.io` and its kind none that this API has:
 * a kind that lost or changed a letter was meant for a policy. Where a mutation has taken out the document, made another
 * object of it, or put it into a text or a list, it is no policy any more, for `kubectl` or for us, and is not lost. Where
 * the other parser cannot read the file, each line that begins with `kind: NetworkPolicy` counts for one.
 */
export function silentlyLost(bytes: Buffer, { policies, problems }: Understood): readonly string[] {
  if (problems.some(({ severity, hidesFlows }) => hidesFlows || severity === 'error')) return [];
  const theirs = policiesOf(bytes.toString().replace(/^\uFEFF/, ''));
  const left = [...policies];
  return theirs.filter((policy) => {
    const at = left.findIndex((ours) => ours === policy || policy === UNREAD);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const UNREAD = 'a line that says so';
const KIND_LINE = /^[ ]*["']?kind["']?[ ]*:[ ]+["']?NetworkPolicy["']?[ \r]*$/gm;
const OTHERS = ['Ingress', 'IngressClass', 'IPAddress', 'ServiceCIDR', 'ClusterCIDR'];

function policiesOf(text: string): string[] {
  try {
    return loadAll(text, { json: true }).flatMap(policiesIn);
  } catch {
    return [...text.matchAll(KIND_LINE)].map(() => UNREAD);
  }
}

function policiesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const { apiVersion, kind, items, metadata } = value as Record<string, unknown>;
  if (typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items)) return items.flatMap(policiesIn);
  const isTheirs = typeof apiVersion === 'string' && apiVersion.startsWith('networking.k8s.io/');
  if (!(isTheirs ? !OTHERS.includes(kind as string) : isPolicyKind(kind))) return [];
  const { name } = (metadata ?? {}) as Record<string, unknown>;
  return [`${kind ?? ''}/${typeof name === 'string' ? name : ''}`];
}

function isPolicyKind(kind: unknown): boolean {
  return typeof kind === 'string' && /networkpolicy$/i.test(kind);
}
