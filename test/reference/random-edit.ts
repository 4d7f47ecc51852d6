import fc from 'fast-check';
import type { Raw } from './evaluate.ts';
import { NAMESPACE_LABELS, POD_LABELS, type Vocabulary } from './vocabulary.ts';

/** Objects in, the objects after an edit out. */
export type Edit = (objects: readonly Raw[]) => readonly Raw[];

interface Kinds {
  readonly namespace: fc.Arbitrary<Raw>;
  readonly workload: fc.Arbitrary<Raw>;
  readonly podStatus: fc.Arbitrary<Raw>;
  readonly node: fc.Arbitrary<Raw>;
  readonly policy: fc.Arbitrary<Raw>;
  /** One policy of each kind. */
  readonly policies: fc.Arbitrary<Readonly<Record<string, Raw>>>;
}

/** The edits that people make (semantics T1 to T3). An edit of an object that is not there changes nothing. */
export function edit({ namespace, workload, podStatus, node, policy, policies }: Kinds): fc.Arbitrary<Edit> {
  return fc.oneof(
    fc.oneof(namespace, workload, policy, node).map(
      (object): Edit =>
        (objects) => [...objects, object],
    ),
    aimed(fc.constant(undefined), isAny, () => []),
    { weight: 2, arbitrary: aimed(fc.tuple(policies, fc.nat(3)), isPolicy, (old, fresh) => [withField(old, fresh)]) },
    {
      weight: 2,
      arbitrary: aimed(fc.tuple(fc.nat(1), fc.nat(2), fc.nat(4)), isPolicy, (old, where) => [shortened(old, where)]),
    },
    aimed(label(NAMESPACE_LABELS), isNamespace, (old, change) => [relabelled(old, change)]),
    aimed(label(POD_LABELS), isWorkload, (old, change) => [withPod(old, (pod) => relabelled(pod, change))]),
    aimed(fc.constantFrom('one', 'two', 'four'), isWorkload, (old, name) => [
      { ...old, metadata: { ...old.metadata, name } },
    ]),
    aimed(workload, isWorkload, (old, fresh) => [withPod(old, (pod) => ({ ...pod, spec: podIn(fresh).spec }))]),
    aimed(fc.boolean(), isWorkload, (old, hostNetwork) => [
      withPod(old, (pod) => ({ ...pod, spec: { ...pod.spec, hostNetwork } })),
    ]),
    aimed(portChange, isWorkload, (old, change) => [withPod(old, (pod) => withPorts(pod, change))]),
    aimed(podStatus, isBarePod, ({ status: _, ...old }, fresh) => [{ ...old, ...fresh }]),
  );
}

/** An edit of one object of a kind, whichever there is. */
function aimed<T>(
  how: fc.Arbitrary<T>,
  isMeant: (object: Raw) => boolean,
  apply: (object: Raw, how: T) => readonly Raw[],
): fc.Arbitrary<Edit> {
  return fc.tuple(fc.nat(11), how).map(([n, change]) => (objects) => {
    const meant = objects.filter(isMeant);
    const target = meant[n % Math.max(meant.length, 1)];
    return objects.flatMap((object) => (object === target ? apply(object, change) : [object]));
  });
}

const isAny = () => true;
const isNamespace = ({ kind }: Raw) => kind === 'Namespace';
const isPolicy = ({ kind }: Raw) => kind.endsWith('NetworkPolicy');
const isWorkload = (object: Raw) => !isNamespace(object) && !isPolicy(object) && object.kind !== 'Node';
const isBarePod = ({ kind }: Raw) => kind === 'Pod';

/** One field of the spec as another policy of the kind has it; without its spec if the other has none. */
function withField(old: Raw, [policies, n]: readonly [Readonly<Record<string, Raw>>, number]): Raw {
  const { spec, ...rest } = old;
  const fresh = policies[old.kind].spec ?? {};
  const fields = Object.keys(fresh);
  const field = fields[n % Math.max(fields.length, 1)];
  return field === undefined ? rest : { ...rest, spec: { ...spec, [field]: fresh[field] } };
}

/** A rule, a peer or the ports taken away, or an action changed. */
function shortened(policy: Raw, [direction, i, how]: readonly [number, number, number]): Raw {
  const key = direction === 0 ? 'ingress' : 'egress';
  const peers = direction === 0 ? 'from' : 'to';
  const rules: readonly Raw[] = policy.spec?.[key] ?? [];
  const isAdmin = policy.kind !== 'NetworkPolicy';
  const change = (rule: Raw): readonly Raw[] => {
    const { ports, protocols, ...withoutPorts } = rule ?? {};
    if (how === 0) return [];
    if (how === 1) return [withoutPorts];
    if (how === 2 && (rule?.[peers] ?? []).length > 1) return [{ ...rule, [peers]: rule[peers].slice(1) }];
    if (how === 3 && (ports ?? []).length > 1) return [{ ...rule, ports: ports.slice(1) }];
    return [isAdmin ? { ...rule, action: rule.action === 'Deny' ? allowOf(policy) : 'Deny' } : rule];
  };
  const left = rules.flatMap((rule, k) => (k === i % rules.length ? change(rule) : [rule]));
  if (rules.length === 0) return policy;
  const { [key]: _, ...others } = policy.spec;
  return { ...policy, spec: left.length === 0 && isAdmin ? others : { ...others, [key]: left } };
}

function allowOf({ kind }: Raw): string {
  return kind === 'ClusterNetworkPolicy' ? 'Accept' : 'Allow';
}

/** A label to set, or without a value to take away. */
function label(words: Vocabulary): fc.Arbitrary<readonly [string, string | undefined]> {
  const pairs = Object.entries(words).flatMap(([key, values]) =>
    [...values, undefined].map((value) => [key, value] as const),
  );
  return fc.constantFrom(...pairs);
}

function relabelled(object: Raw, [key, value]: readonly [string, string | undefined]): Raw {
  const { [key]: _, ...others } = object.metadata?.labels ?? {};
  const labels = value === undefined ? others : { ...others, [key]: value };
  return { ...object, metadata: { ...object.metadata, labels } };
}

const portChange = fc.oneof(
  fc.record({ name: fc.constantFrom('http', 'dns') }),
  fc.record({ containerPort: fc.constantFrom(53, 80, 81) }),
  fc.record({ protocol: fc.constantFrom('TCP', 'UDP') }),
);

function withPorts(pod: Raw, change: Raw): Raw {
  const containers = (pod.spec.containers ?? []).map((each: Raw) => ({
    ...each,
    ports: (each.ports ?? []).map((port: Raw) => ({ ...port, ...change })),
  }));
  return { ...pod, spec: { ...pod.spec, containers } };
}

function podIn(object: Raw): Raw {
  return object.kind === 'Pod' ? object : object.spec.template;
}

function withPod(object: Raw, apply: (pod: Raw) => Raw): Raw {
  if (object.kind === 'Pod') return apply(object);
  return { ...object, spec: { ...object.spec, template: apply(object.spec.template) } };
}
