import { type DecodeError, decode, int32, struct, text } from '../manifest/decode.ts';
import { portNameFaults, refusedLabel } from '../manifest/label-syntax.ts';
import type { FieldPath, Json, Manifest } from '../manifest/objects.ts';
import { mayBeFilled } from '../manifest/template.ts';
import type { Labels } from './cluster.ts';
import { fieldAt, isProtocol, items, templatePath } from './pod-template.ts';

/** Kubernetes' own kinds. What the servers of other APIs check, a webhook mostly, is not known. */
const CHECKED = new Set([
  'Pod',
  'ReplicationController',
  'Deployment',
  'ReplicaSet',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
]);

/** Kinds whose selector the server holds against the labels of their template. */
const SELECTING = new Set(['ReplicationController', 'Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job']);
/** The server itself adds these to the template of a Job, and to its selector. */
const OF_JOBS = /^(?:batch\.kubernetes\.io\/)?(?:controller-uid|job-name)$/;

/**
 * What the API server has against a workload, of what decides about flows (semantics W5). What is absent is never held against
 * it: many manifests are a part that something completes. Nor is a text that is still to be filled in.
 *
 * @param labels those of its pod template
 */
export function workloadFault(manifest: Manifest, labels: Labels): DecodeError | undefined {
  const { kind, body } = manifest;
  if (!CHECKED.has(kind)) return undefined;
  const path = templatePath(kind);
  return (
    labelFault(labels, [...path, 'metadata', 'labels']) ??
    first(['initContainers', 'containers'], (key) => {
      const at = [...path, 'spec', key];
      return first(items(body, at), (container, i) => portsFault(items(container, ['ports']), [...at, i, 'ports']));
    }) ??
    (SELECTING.has(kind) ? selectorFault(manifest, labels) : undefined)
  );
}

/** What the first of some that has a fault has. */
function first<T>(all: readonly T[], find: (one: T, i: number) => DecodeError | undefined): DecodeError | undefined {
  for (const [i, one] of all.entries()) {
    const fault = find(one, i);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function labelFault(labels: Labels, at: FieldPath): DecodeError | undefined {
  const label = refusedLabel(Object.entries(labels));
  return label && invalid([...at, label.key], label.refused, label.fault);
}

const CONTAINER_PORT = struct('ContainerPort', { name: text(), protocol: text('v1.Protocol'), containerPort: int32 });

/** The ports of one container: no two of them may have one name. */
function portsFault(ports: readonly Json[], at: FieldPath): DecodeError | undefined {
  const names = new Set<string>();
  return first(ports, (port, i) => {
    const written = (field: string) => fieldAt(port, [field]);
    const field = (name: string) => [...at, i, name];
    if (['name', 'protocol', 'containerPort'].some((each) => isUnknown(written(each)))) return undefined;
    const { value, errors } = decode(CONTAINER_PORT, port, [...at, i]);
    const { name, protocol, containerPort: number } = value;
    if (errors[0]) return errors[0];
    const [ofName] = name === '' ? [] : portNameFaults(name);
    if (ofName !== undefined) return invalid(field('name'), name, ofName);
    if (names.has(name)) return { field: field('name'), detail: `Duplicate value: ${name}` };
    if (name !== '') names.add(name);
    const isWritten = typeof written('containerPort') === 'number';
    if (isWritten && (number < 1 || number > 65_535))
      return invalid(field('containerPort'), `${number}`, 'must be between 1 and 65535, inclusive');
    if (protocol === '' || isProtocol(protocol)) return undefined;
    const detail = `Unsupported value: ${protocol}: supported values: "SCTP", "TCP", "UDP"`;
    return { field: field('protocol'), detail };
  });
}

/** A mapping may be braces that YAML took for its own. */
function isUnknown(value: Json | undefined): boolean {
  return typeof value === 'string' ? mayBeFilled(value) : typeof value === 'object' && value !== null;
}

function selectorFault({ kind, body }: Manifest, labels: Labels): DecodeError | undefined {
  const isMap = kind === 'ReplicationController';
  const wanted = Object.entries(fieldAt(body, ['spec', 'selector', ...(isMap ? [] : ['matchLabels'])]) ?? {});
  if ([...wanted, ...Object.entries(labels)].flat().some((part) => mayBeFilled(String(part)))) return undefined;
  const missing = wanted.find(([key, value]) => !(kind === 'Job' && OF_JOBS.test(key)) && labels[key] !== value);
  if (missing === undefined) return undefined;
  const detail = `\`selector\` does not match template \`labels\`: ${missing.join('=')} is not among them`;
  return { field: ['spec', 'template', 'metadata', 'labels'], detail };
}

function invalid(field: FieldPath, value: string, detail: string): DecodeError {
  return { field, detail: `Invalid value: ${value}: ${detail}` };
}
