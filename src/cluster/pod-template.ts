import { type DecodeError, decode, map, text } from '../manifest/decode.ts';
import type { FieldPath, Json, JsonObject, Manifest } from '../manifest/objects.ts';
import { formatAddress, parseAddress } from './address.ts';
import type { ContainerPort, Labels, Protocol } from './cluster.ts';

/** What policies can see of the pods that a manifest declares. */
export interface PodTemplate {
  readonly labels: Labels;
  readonly ports: readonly ContainerPort[];
  readonly hostNetwork: boolean;
}

// Kinds that are pods themselves, or keep the template elsewhere than in `spec.template`.
const PATHS: ReadonlyMap<string, FieldPath> = new Map([
  ['Pod', []],
  ['VirtualMachineInstance', []],
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
  ['ScaledJob', ['spec', 'jobTargetRef', 'template']],
]);

/** Whether a manifest of a workload kind has a pod template. */
export function hasPodTemplate({ kind, body }: Manifest): boolean {
  return isObject(fieldAt(body, templatePath(kind)));
}

/** Reads the pod template of a workload. What is wrong with it, if its labels are no labels. */
export function readPodTemplate({ kind, body }: Manifest): PodTemplate | DecodeError {
  const path = templatePath(kind);
  const at = [...path, 'metadata', 'labels'];
  const labels = decode(map(text()), fieldAt(body, at), at);
  const spec = fieldAt(body, [...path, 'spec']);
  return (
    labels.errors[0] ?? {
      labels: Object.fromEntries(labels.value),
      ports: containerPorts(spec),
      hostNetwork: fieldAt(spec, ['hostNetwork']) === true,
    }
  );
}

/** Where a kind keeps its pod template. */
export function templatePath(kind: string): FieldPath {
  return PATHS.get(kind) ?? ['spec', 'template'];
}

/** The ports of containers and of native sidecars, and those a virtual machine's interfaces declare (semantics N8). */
function containerPorts(spec: Json | undefined): ContainerPort[] {
  const sidecars = items(spec, ['initContainers']).filter((each) => fieldAt(each, ['restartPolicy']) === 'Always');
  const declared = [...items(spec, ['containers']), ...sidecars].flatMap((each) => items(each, ['ports']));
  const interfaces = items(spec, ['domain', 'devices', 'interfaces']).flatMap((each) => items(each, ['ports']));
  return [
    ...declared.flatMap((port) => portOf(port, 'containerPort')),
    ...interfaces.flatMap((port) => portOf(port, 'port')),
  ];
}

function portOf(json: Json, key: 'containerPort' | 'port'): ContainerPort[] {
  const [name, protocol, port] = ['name', 'protocol', key].map((field) => fieldAt(json, [field]));
  if (typeof port !== 'number' || !(protocol === undefined || protocol === null || isProtocol(protocol))) return [];
  return [{ name: typeof name === 'string' ? name : undefined, protocol: protocol ?? 'TCP', port }];
}

/** Whether a text is a protocol that policies can speak of. */
export function isProtocol(value: Json): value is Protocol {
  return value === 'TCP' || value === 'UDP' || value === 'SCTP';
}

/** The addresses in the status of a Pod, in canonical text and each once; none for any other kind (semantics N4). */
export function podAddresses({ kind, body }: Manifest): string[] {
  if (kind !== 'Pod') return [];
  const several = items(body, ['status', 'podIPs']).map((each) => fieldAt(each, ['ip']));
  const addresses = [fieldAt(body, ['status', 'podIP']), ...several].flatMap((value) => {
    const address = typeof value === 'string' ? parseAddress(value) : undefined;
    return address === undefined ? [] : [formatAddress(address)];
  });
  return [...new Set(addresses)];
}

/** A pod that ran to its end is no pod any more: its address may be another's (semantics H5). */
export function isOver({ kind, body }: Manifest): boolean {
  const phase = fieldAt(body, ['status', 'phase']);
  return kind === 'Pod' && (phase === 'Succeeded' || phase === 'Failed');
}

/** The value at a path of field names; undefined where something on the way is no object. */
export function fieldAt(json: Json | undefined, path: FieldPath): Json | undefined {
  let value = json;
  for (const step of path) value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return value;
}

/** The items of the list at a path; none if there is no list. */
export function items(json: Json | undefined, path: FieldPath): readonly Json[] {
  const value = fieldAt(json, path);
  return Array.isArray(value) ? value : [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
