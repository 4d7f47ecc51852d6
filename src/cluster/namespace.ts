import { decode, map, text } from '../manifest/decode.ts';
import { isClusterScoped } from '../manifest/kinds.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { say } from '../manifest/sentence.ts';
import { folderOf } from '../source/paths.ts';
import type { Cluster, Labels, Namespace } from './cluster.ts';
import { fieldAt } from './pod-template.ts';

/** The label every namespace has, whatever its manifest says (semantics D4). */
export const NAME_LABEL = 'kubernetes.io/metadata.name';

/**
 * The declared namespaces, and those that others lie in or that are configured: of these nothing is known but the automatic
 * label and those of the configuration. Of what lies in no namespace it is empty.
 *
 * @param configured labels of namespaces that no manifest declares, by name
 */
export function readNamespaces(
  manifests: readonly Manifest[],
  inhabited: readonly string[],
  configured: Readonly<Record<string, Labels>> = {},
): Map<string, Namespace> {
  const namespaces = new Map<string, Namespace>();
  for (const manifest of manifests) {
    const { name } = manifest;
    const labels = decode(map(text()), fieldAt(manifest.body, ['metadata', 'labels'])).value;
    namespaces.set(name, { name, labels: { ...Object.fromEntries(labels), [NAME_LABEL]: name }, manifest });
  }
  for (const [name, labels] of Object.entries(configured)) {
    if (!namespaces.has(name))
      namespaces.set(name, { name, labels: { ...labels, [NAME_LABEL]: name }, configured: true });
  }
  for (const name of inhabited) {
    if (name !== '' && !namespaces.has(name)) namespaces.set(name, { name, labels: { [NAME_LABEL]: name } });
  }
  return namespaces;
}

/** A namespace as a version has it; one that no manifest mentions has the automatic label alone (semantics D4). */
export function namespaceIn(cluster: Cluster, name: string): Namespace {
  return cluster.namespaces.get(name) ?? { name, labels: { [NAME_LABEL]: name } };
}

/**
 * Says of manifests without a namespace that they count as those of `default`, where several folders have some: such are
 * often applied with `--namespace`, or by a program that knows it, to a namespace for each folder.
 */
export function withoutNamespace(manifests: readonly Manifest[]): Problem[] {
  const unnamed = manifests.filter(({ kind, namespace }) => namespace === undefined && !isClusterScoped(kind));
  const [first] = unnamed;
  if (first === undefined || new Set(unnamed.map(({ path }) => folderOf(path))).size < 2) return [];
  const { path, line } = first;
  const others = unnamed.length === 2 ? say`1 more object` : say`${unnamed.length - 1} more objects`;
  const message = say`This and ${others}, in several folders, name no namespace and count as those of default. Name it in them if they are applied to another.`;
  return [{ severity: 'note', code: 'namespace-not-named', message, path, line, hidesFlows: false }];
}
