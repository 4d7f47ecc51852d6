/**
 * The reference: who may talk to whom, by walking every policy for every question. It shares nothing with `src/`, reads
 * the objects as they are written, and is slow on purpose: each function is one rule of the API, and can be checked
 * against its text by eye. The engine must equal it; where they differ, the engine is wrong.
 */
// biome-ignore lint/suspicious/noExplicitAny: manifests as YAML gives them; the reference trusts its own generator.
export type Raw = any;

export interface World {
  readonly namespaces: Map<string, Record<string, string>>;
  readonly pods: readonly RefPod[];
  readonly policies: readonly Raw[];
  readonly nodes: readonly Raw[];
  /** Every address that pods can have, where that is known. */
  readonly podNetwork: readonly string[];
}

export interface RefPod {
  readonly kind: 'pod';
  readonly id: string;
  readonly bare: boolean;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  readonly ports: readonly { name?: string; protocol: string; port: number }[];
  readonly hostNetwork: boolean;
  readonly addresses: readonly string[];
}

export interface RefAddress {
  readonly kind: 'address';
  readonly address: string;
}

export type RefEnd = RefPod | RefAddress;

export interface Probe {
  readonly source: RefEnd;
  readonly destination: RefEnd;
  readonly protocol: string;
  readonly port: number;
}

/** The objects of one version as a world. Pods, and workloads with a pod template, are pods; later objects win. */
export function worldOf(objects: readonly Raw[], podCIDRs: readonly string[] = []): World {
  const namespaces = new Map<string, Record<string, string>>();
  const pods = new Map<string, RefPod>();
  const policies = new Map<string, Raw>();
  const home = (object: Raw): string => object.metadata.namespace ?? 'default';
  for (const object of objects) {
    if (object.kind === 'Namespace') namespaces.set(object.metadata.name, { ...object.metadata.labels });
  }
  for (const object of objects) {
    if (object.kind === 'Namespace' || object.kind === 'Node') continue;
    if (object.kind.endsWith('NetworkPolicy')) {
      policies.set(`${object.kind}/${home(object)}/${object.metadata.name}`, object);
      if (object.kind !== 'NetworkPolicy') continue;
    } else {
      const pod = podOf(object, home(object));
      pods.set(pod.id, pod);
      // H5: a pod that ran to its end is none.
      if (object.kind === 'Pod' && ['Succeeded', 'Failed'].includes(object.status?.phase)) pods.delete(pod.id);
      if (!pods.has(pod.id)) continue;
    }
    if (!namespaces.has(home(object))) namespaces.set(home(object), {});
  }
  // D4: the server sets the name label over any other value.
  for (const [name, labels] of namespaces) labels['kubernetes.io/metadata.name'] = name;
  const nodes = new Map(objects.flatMap((o) => (o.kind === 'Node' ? [[o.metadata.name, o]] : [])));
  const podNetwork = podCIDRs.flatMap(addressesIn);
  const kept = { pods: [...pods.values()], policies: [...policies.values()], nodes: [...nodes.values()] };
  return { namespaces, ...kept, podNetwork };
}

function podOf(object: Raw, namespace: string): RefPod {
  const template = object.kind === 'Pod' ? object : object.spec.template;
  const spec = template.spec ?? {};
  const sidecars = (spec.initContainers ?? []).filter((c: Raw) => c.restartPolicy === 'Always');
  const containers = [...(spec.containers ?? []), ...sidecars];
  return {
    kind: 'pod',
    id: `${namespace}/${object.kind}/${object.metadata.name}`,
    bare: object.kind === 'Pod',
    namespace,
    labels: template.metadata?.labels ?? {},
    ports: containers.flatMap((c: Raw) =>
      (c.ports ?? []).map((p: Raw) => ({ name: p.name, protocol: p.protocol ?? 'TCP', port: p.containerPort })),
    ),
    hostNetwork: spec.hostNetwork === true,
    addresses: [object.status?.podIP ?? [], object.status?.podIPs ?? []].flat().map((entry) => entry.ip ?? entry),
  };
}

/** N2: both sides must allow. `undefined` where equal priorities disagree (P3) on a side that decides. */
export function allows(world: World, probe: Probe): boolean | undefined {
  const egress = side(world, 'egress', probe.source, probe.destination, probe);
  const ingress = side(world, 'ingress', probe.destination, probe.source, probe);
  if (egress === false || ingress === false) return false;
  return egress === undefined || ingress === undefined ? undefined : true;
}

type Direction = 'ingress' | 'egress';

/** C1: Admin, then NetworkPolicy, then Baseline, then allow. */
function side(world: World, direction: Direction, subject: RefEnd, peer: RefEnd, probe: Probe): boolean | undefined {
  // An end outside the cluster has no say (N2), and to a policy the host network is outside (H1 b, C4).
  if (subject.kind === 'address' || subject.hostNetwork) return true;
  const lowerTiers = (): boolean | undefined => {
    // C3: final for a pod that is isolated in this direction.
    const np = networkPolicies(world, direction, subject, peer, probe);
    if (np !== 'not isolated') return np === 'allow';
    return verdict(tier(world, 'Baseline', direction, subject, peer, probe), () => true);
  };
  return verdict(tier(world, 'Admin', direction, subject, peer, probe), lowerTiers);
}

/** C2: what a tier says, if it is one of these actions; without any, or by Pass, the next tier has the word. */
function verdict(actions: ReadonlySet<string>, next: () => boolean | undefined): boolean | undefined {
  const answers = [...(actions.size === 0 ? ['Pass'] : actions)].map((action) =>
    action === 'Pass' ? next() : action !== 'Deny',
  );
  // P3: where equal priorities disagree, it is known only if it comes to the same.
  return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}

function networkPolicies(world: World, direction: Direction, subject: RefPod, peer: RefEnd, probe: Probe): string {
  const selecting = world.policies.filter(
    (p) =>
      p.kind === 'NetworkPolicy' &&
      (p.metadata.namespace ?? 'default') === subject.namespace &&
      matches(p.spec?.podSelector ?? {}, subject.labels) &&
      policyTypes(p.spec ?? {}).includes(direction),
  );
  if (selecting.length === 0) return 'not isolated';
  const rules = selecting.flatMap((p) => p.spec?.[direction] ?? []).map((rule) => rule ?? {});
  const allowed = rules.some((rule) => {
    const peers = rule[direction === 'ingress' ? 'from' : 'to'] ?? [];
    const holds = (end: RefEnd) => peers.some((p: Raw) => holdsPeer(world, p, end, subject.namespace));
    const named = peers.length === 0 || holds(peer) || holdsPodNetwork(world, peer, holds);
    return named && ((rule.ports ?? []).length === 0 || rule.ports.some((port: Raw) => holdsPort(port, probe)));
  });
  return allowed ? 'allow' : 'deny';
}

/** N4, C8: whatever addresses pods get, all those of a family are held, and so is every pod but those of the host network. */
function holdsPodNetwork({ podNetwork }: World, end: RefEnd, holds: (address: RefAddress) => boolean): boolean {
  if (end.kind === 'address' || end.hostNetwork) return false;
  const families = [podNetwork.filter((a) => a.includes(':')), podNetwork.filter((a) => !a.includes(':'))];
  return families.some((all) => all.length > 0 && all.every((address) => holds({ kind: 'address', address })));
}

/** D2. */
function policyTypes(spec: Raw): string[] {
  if ((spec.policyTypes ?? []).length > 0) return spec.policyTypes.map((t: string) => t.toLowerCase());
  return (spec.egress ?? []).length > 0 ? ['ingress', 'egress'] : ['ingress'];
}

/** N4, N5, N6, N10. */
function holdsPeer(world: World, item: Raw, end: RefEnd, own: string): boolean {
  if (item.ipBlock) {
    const addresses = end.kind === 'address' ? [end.address] : end.addresses;
    const { cidr, except } = item.ipBlock;
    return addresses.some((a) => inCidr(cidr, a) && !(except ?? []).some((cut: string) => inCidr(cut, a)));
  }
  if (end.kind === 'address' || end.hostNetwork) return false;
  const namespace = item.namespaceSelector
    ? matches(item.namespaceSelector, world.namespaces.get(end.namespace) ?? {})
    : end.namespace === own;
  return namespace && matches(item.podSelector ?? {}, end.labels);
}

/** N7, N8, N9, D3. */
function holdsPort(item: Raw, { destination, protocol, port }: Probe): boolean {
  if ((item.protocol ?? 'TCP') !== protocol) return false;
  if (item.port === undefined || item.port === null) return true;
  if (typeof item.port === 'number') return item.port <= port && port <= (item.endPort ?? item.port);
  if (destination.kind === 'address' || destination.hostNetwork) return false;
  return destination.ports.some((p) => p.name === item.port && p.protocol === protocol && p.port === port);
}

/** L2 to L8. */
export function matches(selector: Raw, labels: Record<string, string>): boolean {
  for (const [key, value] of Object.entries(selector.matchLabels ?? {})) if (labels[key] !== value) return false;
  for (const { key, operator, values } of selector.matchExpressions ?? []) {
    const value = labels[key];
    if (operator === 'In' && (value === undefined || !values.includes(value))) return false;
    if (operator === 'NotIn' && value !== undefined && values.includes(value)) return false;
    if (operator === 'Exists' && value === undefined) return false;
    if (operator === 'DoesNotExist' && value !== undefined) return false;
  }
  return true;
}

/**
 * P1, P2: in each policy the first rule that matches, of all these the one of the lowest priority. More than one action
 * where equal priorities disagree (P3), and where a policy without a priority does.
 */
function tier(
  world: World,
  name: 'Admin' | 'Baseline',
  direction: Direction,
  subject: RefPod,
  peer: RefEnd,
  probe: Probe,
): ReadonlySet<string> {
  const matching = world.policies
    .filter((p) => tierOf(p) === name && holdsSubject(world, p.spec.subject, subject))
    .flatMap((p) => {
      const rule = (p.spec[direction] ?? []).find(
        (r: Raw) =>
          holdsAdminPeers(world, r[direction === 'ingress' ? 'from' : 'to'], peer) && holdsAdminPorts(r, probe),
      );
      return rule === undefined ? [] : [{ priority: p.spec.priority as number | undefined, action: rule.action }];
    });
  const first = Math.min(...matching.flatMap(({ priority }) => priority ?? []));
  const deciding = matching.filter(({ priority }) => priority === undefined || priority === first);
  return new Set(deciding.map(({ action }) => action));
}

function tierOf(policy: Raw): string | undefined {
  if (policy.kind === 'ClusterNetworkPolicy') return policy.spec.tier;
  if (policy.kind === 'AdminNetworkPolicy') return 'Admin';
  return policy.kind === 'BaselineAdminNetworkPolicy' ? 'Baseline' : undefined;
}

/** C6. */
function holdsSubject(world: World, subject: Raw, pod: RefPod): boolean {
  const labels = world.namespaces.get(pod.namespace) ?? {};
  if (subject.namespaces) return matches(subject.namespaces, labels);
  const { namespaceSelector, podSelector } = subject.pods;
  return matches(namespaceSelector ?? {}, labels) && matches(podSelector ?? {}, pod.labels);
}

/** C7, C8: whichever addresses a pod has, one of them is in networks that are all addresses of both families. */
function holdsAdminPeers(world: World, items: readonly Raw[], end: RefEnd): boolean {
  const networks = items.flatMap((item) => item.networks ?? []);
  if (networks.includes('0.0.0.0/0') && networks.includes('::/0')) return true;
  const holds = (each: RefEnd) => items.some((item) => holdsAdminPeer(world, item, each));
  return holds(end) || holdsPodNetwork(world, end, holds);
}

/** C4, C8: `networks` matches pods by their addresses too. C10: `nodes` are addresses, `domainNames` cannot be known. */
function holdsAdminPeer(world: World, item: Raw, end: RefEnd): boolean {
  const addresses = end.kind === 'address' ? [end.address] : end.addresses;
  if (item.networks) return addresses.some((a) => item.networks.some((cidr: string) => inCidr(cidr, a)));
  if (item.nodes) {
    const selected = world.nodes.filter((node) => matches(item.nodes, node.metadata.labels ?? {}));
    const known = selected.flatMap((node) => node.status.addresses.filter((each: Raw) => each.type !== 'Hostname'));
    return addresses.some((a) => known.some(({ address: b }) => inCidr(`${b}/${b.includes(':') ? 128 : 32}`, a)));
  }
  if (item.domainNames || end.kind === 'address' || end.hostNetwork) return false;
  return holdsSubject(world, item, end);
}

/** C9. */
function holdsAdminPorts(rule: Raw, probe: Probe): boolean {
  const items: Raw[] | undefined = rule.ports ?? rule.protocols;
  if (items === undefined) return true;
  return items.some((item) => {
    const name = item.namedPort ?? item.destinationNamedPort;
    if (name !== undefined) {
      const { destination } = probe;
      if (destination.kind === 'address' || destination.hostNetwork) return false;
      return destination.ports.some((p) => p.name === name && p.protocol === probe.protocol && p.port === probe.port);
    }
    if (item.portNumber)
      return (item.portNumber.protocol ?? 'TCP') === probe.protocol && item.portNumber.port === probe.port;
    if (item.portRange) {
      const { protocol, start, end } = item.portRange;
      return (protocol ?? 'TCP') === probe.protocol && start <= probe.port && probe.port <= end;
    }
    const own = item[probe.protocol.toLowerCase()]?.destinationPort;
    if (own === undefined) return false;
    return (
      own.number === probe.port ||
      (own.range !== undefined && own.range.start <= probe.port && probe.port <= own.range.end)
    );
  });
}

/** N11: host bits are masked, and the families never meet. */
function inCidr(cidr: string, address: string): boolean {
  const [network = '', length = ''] = cidr.split('/');
  if (network.includes(':') !== address.includes(':')) return false;
  const width = address.includes(':') ? 128 : 32;
  const shift = BigInt(width - Number(length));
  return toNumber(network) >> shift === toNumber(address) >> shift;
}

/** Each address of a small block whose last digit is 0. */
function addressesIn(cidr: string): string[] {
  const [network = '', length = ''] = cidr.split('/');
  const count = 2 ** ((network.includes(':') ? 128 : 32) - Number(length));
  const radix = network.includes(':') ? 16 : 10;
  return Array.from({ length: count }, (_, i) => network.replace(/0$/, i.toString(radix)));
}

/** The number of an address. */
export function toNumber(address: string): bigint {
  if (!address.includes(':')) return address.split('.').reduce((n, part) => n * 256n + BigInt(part), 0n);
  const [left = '', right] = address.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const tail = right === undefined ? [] : groups(right);
  const head = groups(left);
  const zeros = right === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array<string>(zeros).fill('0'), ...tail].reduce(
    (n, part) => n * 65536n + BigInt(`0x${part}`),
    0n,
  );
}
