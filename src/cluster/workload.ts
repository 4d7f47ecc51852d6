import type { DecodeError } from '../manifest/decode.ts';
import { fieldName, type Manifest, namespaceOf } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Problem } from '../manifest/problem.ts';
import { remember } from '../manifest/remember.ts';
import { say } from '../manifest/sentence.ts';
import { podLabels } from './automatic-labels.ts';
import type { Workload } from './cluster.ts';
import { nameOf, title } from './identity.ts';
import { fieldAt, hasPodTemplate, isOver, podAddresses, readPodTemplate } from './pod-template.ts';
import { workloadFault } from './workload-validation.ts';

/** Reads what manifests of workload kinds declare. Pods that ran to their end are passed over (semantics H5). */
export function readWorkloads(manifests: readonly Manifest[]): { workloads: Workload[]; problems: Problem[] } {
  const workloads: Workload[] = [];
  const problems: Problem[] = [];
  for (const manifest of manifests) {
    if (isOver(manifest)) continue;
    const read = readWorkload(manifest);
    if ('id' in read) workloads.push(read);
    else problems.push(read);
  }
  return { workloads, problems };
}

/** One workload, labelled as its pods are (semantics W), or why the manifest declares none. */
const readWorkload = remember((manifest: Manifest): Workload | Problem => {
  const name = nameOf(manifest);
  if (name === undefined) return rejected(manifest, NAMELESS);
  const template = readPodTemplate(manifest);
  if (!('labels' in template)) return rejected(manifest, template);
  const fault = workloadFault(manifest, template.labels);
  if (fault !== undefined) return rejected(manifest, fault);
  const { kind } = manifest;
  const namespace = namespaceOf(manifest);
  return {
    id: `${namespace}/${kind}/${name}`,
    namespace,
    kind,
    name,
    labels: podLabels(manifest, template.labels),
    ports: template.ports,
    hostNetwork: template.hostNetwork,
    addresses: podAddresses(manifest),
    manifest,
  };
});

const NAMELESS: DecodeError = {
  field: ['metadata', 'name'],
  detail: 'Required value: name or generateName is required',
};

function rejected(manifest: Manifest, { field, detail }: DecodeError): Problem {
  return {
    severity: 'error',
    code: 'workload-rejected',
    message: say`${title(manifest)} is invalid and is left out: ${fieldName(field)}: ${detail}.`,
    path: manifest.path,
    line: place(manifest, field).line,
    hidesFlows: false,
  };
}

/**
 * Workloads without a pod template. A Rollout may run the template of a Deployment; any other is part of an object, as a
 * patch is.
 */
export function withoutTemplate(manifests: readonly Manifest[]): Problem[] {
  const declared = new Set(
    manifests.filter(hasPodTemplate).map((each) => key(namespaceOf(each), each.kind, each.name)),
  );
  return manifests
    .filter((manifest) => !hasPodTemplate(manifest))
    .map((manifest): Problem => {
      const { path, line } = manifest;
      const [kind, name] = ['kind', 'name'].map((field) => fieldAt(manifest.body, ['spec', 'workloadRef', field]));
      if (typeof kind !== 'string' || typeof name !== 'string') {
        const message = say`${title(manifest)} has no pod template and is left out.`;
        return { severity: 'warning', code: 'workload-without-template', message, path, line, hidesFlows: false };
      }
      const isDeclared = declared.has(key(namespaceOf(manifest), kind, name));
      const pods = say`${title(manifest)} runs the pods of ${`${kind} ${name}`}`;
      const message = isDeclared ? say`${pods}, which stands for both.` : say`${pods}, which no manifest declares.`;
      return { severity: 'note', code: 'workload-reference', message, path, line, hidesFlows: !isDeclared };
    });
}

function key(namespace: string, kind: string, name: string): string {
  return JSON.stringify([namespace, kind, name]);
}
