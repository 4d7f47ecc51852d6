import type { Splittable } from '../../src/cluster/copies.ts';
import type { ClusterConfig } from '../../src/config/config.ts';
import type { Manifest } from '../../src/manifest/objects.ts';
import type { Build } from '../../src/render/rendered.ts';
import { manifestsIn } from './manifests.ts';

/**
 * A version of plain files: `'k8s/web.yaml': ['web=1', 'db=1']`. Each object is a workload in `default`, and the same name
 * with another text after it is the same object with another content.
 */
export type Files = Readonly<Record<string, readonly string[]>>;

export function versionOf(files: Files, builds: Readonly<Record<string, readonly string[]>> = {}): Splittable {
  const made = Object.entries(builds).map(
    ([at, objects]): Build => ({
      tool: 'kustomize',
      at,
      manifests: objectsIn('base/all.yaml', objects),
      inputs: new Map(),
      patches: [],
    }),
  );
  return renderedOf(
    Object.entries(files).flatMap(([path, objects]) => objectsIn(path, objects)),
    made,
    Object.keys(builds).map((at) => `${at === '' ? '' : `${at}/`}kustomization.yaml`),
  );
}

export function renderedOf(
  manifests: readonly Manifest[],
  builds: readonly Build[] = [],
  others: readonly string[] = [],
): Splittable {
  const paths = [...new Set([...manifests.map(({ path }) => path), ...others])];
  const ids = new Map(paths.map((path) => [path, path]));
  return { manifests, builds, ids };
}

export function clusterConfig(name: string, rest: Partial<ClusterConfig> = {}): ClusterConfig {
  return { name, paths: [], kustomize: [], helm: [], namespaces: {}, podCIDRs: [], cni: undefined, ...rest };
}

function objectsIn(path: string, objects: readonly string[]): Manifest[] {
  return manifestsIn(objects.map(document).join('\n---\n'), path);
}

function document(object: string): string {
  const [name, content] = object.split('=');
  const template = { metadata: { labels: { app: name } }, spec: { containers: [{ image: content }] } };
  return JSON.stringify({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, spec: { template } });
}
