import type { Json, Manifest } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Problem } from '../manifest/problem.ts';
import { remember } from '../manifest/remember.ts';
import { say } from '../manifest/sentence.ts';
import { fieldAt } from './pod-template.ts';

/** The last part of an image's name of flannel, which connects pods and enforces no policy. */
const FLANNEL = /(?:^|\/)flannel(?::|@|$)/;

/** Images of programs that enforce policies, with flannel below them or in place of it. */
const ENFORCER =
  /calico|canal|cilium|antrea|kube-router|weave-npc|kube-network-policies|network-policy-agent|ovn-kube|kube-ovn|romana/;

/**
 * That a version installs flannel and nothing that enforces policies, so that perhaps nobody does.
 *
 * @param cni what the configuration says enforces them; it knows better than a manifest
 */
export function installsNoEnforcer(
  cni: string | undefined,
  manifests: readonly Manifest[],
  policies: readonly Manifest[],
): Problem[] {
  if (cni !== undefined || policies.length === 0) return [];
  const agents = manifests.filter(({ kind }) => kind === 'DaemonSet' || kind === 'Deployment');
  const isOne = (pattern: RegExp) => (manifest: Manifest) => imagesOf(manifest).some((image) => pattern.test(image));
  const flannel = agents.find(isOne(FLANNEL));
  if (flannel === undefined || agents.some(isOne(ENFORCER))) return [];
  const message = say`These manifests install flannel, which connects the pods and enforces no policy, and nothing that does: unless something else enforces them, everything is open, whatever the policies say. The key cni of the configuration says what does.`;
  const { path } = flannel;
  const { line } = place(flannel, []);
  return [{ severity: 'warning', code: 'policies-not-enforced', message, path, line, hidesFlows: false }];
}

const imagesOf = remember(({ body }: Manifest): readonly string[] => {
  const spec = ['spec', 'template', 'spec'];
  return ['initContainers', 'containers'].flatMap((key) => {
    const containers = fieldAt(body, [...spec, key]);
    return Array.isArray(containers) ? containers.flatMap(imageOf) : [];
  });
});

function imageOf(container: Json): readonly string[] {
  const image = fieldAt(container, ['image']);
  return typeof image === 'string' ? [image] : [];
}
