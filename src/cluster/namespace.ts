import { decode, map, text } from '../manifest/decode.ts';
import type { Manifest } from '../manifest/objects.ts';
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
