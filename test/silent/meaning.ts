import { type Body, each, eachObject, type Repository } from './repository.ts';

type Change = (repository: Repository) => Repository;

const POLICY = /^NetworkPolicy$/;
const ANY_POLICY = /Policy$/;
const WORKLOAD = /^(Deployment|StatefulSet|DaemonSet)$/;

const policies =
  (change: (policy: Body) => Body | Body[]): Change =>
  (all) =>
    each(all, POLICY, change);
const workloads =
  (change: (workload: Body) => void): Change =>
  (all) =>
    each(all, WORKLOAD, (body) => {
      change(body);
      return body;
    });

/** The rules of both directions of a policy changed: a rule becomes one or several. */
const rules = (change: (rule: Body) => Body | Body[]): Change =>
  policies((policy) => {
    for (const direction of ['ingress', 'egress']) {
      if (policy.spec[direction] !== undefined) policy.spec[direction] = policy.spec[direction].flatMap(change);
    }
    return policy;
  });
/** The peers of every rule changed, and the ports. */
const peers = (change: (peers: Body[]) => Body[]): Change =>
  rules((rule) => {
    for (const side of ['from', 'to']) if (rule[side] !== undefined) rule[side] = change(rule[side]);
    return rule;
  });
const ports = (change: (ports: Body[]) => Body[]): Change =>
  rules((rule) => (rule.ports === undefined ? rule : { ...rule, ports: change(rule.ports) }));
/** Every label selector changed, wherever in a policy it stands. */
const selectors = (change: (selector: Body) => Body): Change => {
  const walk = (value: Body, key = ''): Body => {
    if (Array.isArray(value)) return value.map((item) => walk(item));
    if (typeof value !== 'object' || value === null) return value;
    if (/^(podSelector|namespaceSelector|namespaces)$/.test(key)) return change(value);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  return (all) => each(all, ANY_POLICY, (body) => walk(body));
};

const METADATA: Readonly<Record<string, Change>> = {
  'labels of workloads, and not of their pods': workloads((body) =>
    Object.assign(body.metadata.labels, { release: 'v2' }),
  ),
  'annotations of everything': (all) =>
    eachObject(all, (body) => ({ ...body, metadata: { ...body.metadata, annotations: { owner: 'team-red' } } })),
  'annotations of pods': workloads((body) =>
    Object.assign(body.spec.template.metadata, { annotations: { 'prometheus.io/scrape': 'true' } }),
  ),
  'labels of policies': (all) =>
    each(all, ANY_POLICY, (body) => ({ ...body, metadata: { ...body.metadata, labels: { app: 'web' } } })),
  'what a cluster adds to objects': (all) =>
    eachObject(all, (body) => ({
      ...body,
      metadata: {
        ...body.metadata,
        uid: '0b7c',
        resourceVersion: '1',
        generation: 3,
        creationTimestamp: '2026-01-01T00:00:00Z',
        managedFields: [{ manager: 'kubectl' }],
      },
      status: {},
    })),
};

const WORKLOADS: Readonly<Record<string, Change>> = {
  'newer images': workloads((body) => {
    body.spec.template.spec.containers[0].image += '-1';
  }),
  'images by digest': workloads((body) => {
    body.spec.template.spec.containers[0].image = `registry.example.com/app@sha256:${'a'.repeat(64)}`;
  }),
  'more replicas': workloads((body) => {
    body.spec.replicas = 5;
  }),
  'resources, probes and variables': workloads((body) => {
    Object.assign(body.spec.template.spec.containers[0], {
      resources: { limits: { memory: '1Gi' } },
      livenessProbe: { httpGet: { path: '/', port: 8080 } },
      env: [{ name: 'MODE', value: 'fast' }],
    });
  }),
  'a second container': workloads(
    (body) => void body.spec.template.spec.containers.push({ name: 'proxy', image: 'proxy:1' }),
  ),
  'an init container': workloads((body) =>
    Object.assign(body.spec.template.spec, { initContainers: [{ name: 'init', image: 'init:1' }] }),
  ),
  'a port without a name': workloads(
    (body) => void body.spec.template.spec.containers[0].ports.push({ containerPort: 9999 }),
  ),
  'a port without its name’s use': workloads(
    (body) => void body.spec.template.spec.containers[0].ports.push({ name: 'unused', containerPort: 9998 }),
  ),
  'where pods are placed': workloads((body) =>
    Object.assign(body.spec.template.spec, {
      nodeSelector: { disk: 'ssd' },
      serviceAccountName: 'app',
      tolerations: [{ operator: 'Exists' }],
    }),
  ),
  'a label of pods that no policy speaks of': workloads((body) =>
    Object.assign(body.spec.template.metadata.labels, { 'app.kubernetes.io/version': '2.0.0' }),
  ),
  'objects that run nothing': (all) => ({
    ...all,
    'more.yaml': [
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'settings', namespace: 'shop' },
        data: { mode: 'fast' },
      },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'web', namespace: 'shop' },
        spec: { selector: { app: 'web' }, ports: [{ port: 80 }] },
      },
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'app', namespace: 'shop' } },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: 'reader', namespace: 'shop' },
        rules: [],
      },
    ],
  }),
};

const POLICIES: Readonly<Record<string, Change>> = {
  'policies with other names': policies((policy) => ({
    ...policy,
    metadata: { ...policy.metadata, name: `${policy.metadata.name}-v2` },
  })),
  'a policy for each rule': policies((policy) => {
    const { spec } = policy;
    const parts = ['ingress', 'egress'].flatMap((key) => (spec[key] ?? []).map((rule: Body) => ({ [key]: [rule] })));
    if (parts.length < 2) return policy;
    const policyTypes = spec.policyTypes ?? ['Ingress'];
    return parts.map((part, i) => ({
      ...policy,
      metadata: { ...policy.metadata, name: `${policy.metadata.name}-${i}` },
      spec: { podSelector: spec.podSelector, policyTypes, ...part },
    }));
  }),
  'a policy for each direction': policies((policy) => {
    const { podSelector, policyTypes, ingress, egress } = policy.spec;
    if (policyTypes?.length !== 2) return policy;
    const half = (name: string, spec: Body) => ({
      ...policy,
      metadata: { ...policy.metadata, name: `${policy.metadata.name}-${name}` },
      spec: { podSelector, ...spec },
    });
    return [
      half('in', { policyTypes: ['Ingress'], ...(ingress && { ingress }) }),
      half('out', { policyTypes: ['Egress'], ...(egress && { egress }) }),
    ];
  }),
  'a policy for each of the values that it selects': policies((policy) => {
    const [first, ...others] = policy.spec.podSelector.matchExpressions ?? [];
    if (first?.operator !== 'In' || others.length > 0) return policy;
    return first.values.map((value: string) => ({
      ...policy,
      metadata: { ...policy.metadata, name: `${policy.metadata.name}-${value}` },
      spec: { ...policy.spec, podSelector: { matchLabels: { [first.key]: value } } },
    }));
  }),
  'policies of the same pods in one': (all) => {
    const merged = new Map<string, Body>();
    for (const body of Object.values(all).flat()) {
      if (!POLICY.test(body.kind)) continue;
      const key = JSON.stringify([body.metadata.namespace, body.spec.podSelector]);
      const before = merged.get(key);
      if (before === undefined) {
        merged.set(key, structuredClone(body));
        continue;
      }
      const join = (name: string) => [...(before.spec[name] ?? []), ...(body.spec[name] ?? [])];
      const policyTypes = [...new Set([...before.spec.policyTypes, ...body.spec.policyTypes])];
      before.spec = { ...before.spec, policyTypes, ingress: join('ingress'), egress: join('egress') };
    }
    return { ...each(all, POLICY, () => []), 'merged.yaml': [...merged.values()] };
  },
  'policyTypes that say what follows': policies((policy) => {
    const { policyTypes, egress } = policy.spec;
    return {
      ...policy,
      spec: { ...policy.spec, policyTypes: policyTypes ?? ['Ingress', ...(egress ? ['Egress'] : [])] },
    };
  }),
  'policyTypes in another order': policies((policy) => {
    policy.spec.policyTypes?.reverse();
    return policy;
  }),
  'policyTypes left out where they follow': policies((policy) => {
    const { policyTypes = [], egress, ...spec } = policy.spec;
    const follows = policyTypes.join() === (egress === undefined ? 'Ingress' : 'Ingress,Egress');
    return follows ? { ...policy, spec: { ...spec, ...(egress && { egress }) } } : policy;
  }),
  'empty lists of rules': policies((policy) => {
    const { policyTypes = ['Ingress'], ...spec } = policy.spec;
    const empty = {
      ...(policyTypes.includes('Ingress') && { ingress: [] }),
      ...(policyTypes.includes('Egress') && { egress: [] }),
    };
    return { ...policy, spec: { policyTypes, ...empty, ...spec } };
  }),
  'an allow that is allowed already': policies((policy) => {
    const [first] = policy.spec.ingress ?? [];
    const [port] = first?.ports ?? [];
    if (port !== undefined) policy.spec.ingress.push({ ...first, ports: [port] });
    return policy;
  }),
  'egress opened where nothing closed it': (all) => {
    const closed = Object.values(all)
      .flat()
      .some(({ spec }) => spec?.policyTypes?.includes('Egress') || spec?.egress !== undefined);
    if (closed) return all;
    return each(all, POLICY, (policy) => ({
      ...policy,
      spec: { ...policy.spec, policyTypes: ['Ingress', 'Egress'], egress: [{}] },
    }));
  },
};

const RULES: Readonly<Record<string, Change>> = {
  'rules in another order': policies((policy) => {
    policy.spec.ingress?.reverse();
    policy.spec.egress?.reverse();
    return policy;
  }),
  'rules said twice': rules((rule) => [rule, structuredClone(rule)]),
  'a rule for each peer': rules((rule) => {
    const side = rule.from ? 'from' : 'to';
    return rule[side]?.map((peer: Body) => ({ ...rule, [side]: [peer] })) ?? rule;
  }),
  'a rule for each port': rules((rule) => rule.ports?.map((port: Body) => ({ ...rule, ports: [port] })) ?? rule),
  'empty lists of ports': rules((rule) => ({ ports: [], ...rule })),
  'peers in another order': peers((all) => [...all].reverse()),
  'peers said twice': peers((all) => [...all, ...structuredClone(all)]),
  'a peer within another': peers((all) => [
    ...all,
    ...all.flatMap((peer) =>
      peer.ipBlock || Object.keys(peer.podSelector ?? {}).length > 0
        ? []
        : [{ ...peer, podSelector: { matchLabels: { app: 'front' } } }],
    ),
  ]),
  'a block within another': peers((all) => [
    ...all,
    ...all.flatMap(({ ipBlock }) =>
      ipBlock?.cidr === '203.0.113.0/24' ? [{ ipBlock: { cidr: '203.0.113.64/26' } }] : [],
    ),
  ]),
  'blocks in halves': peers((all) =>
    all.flatMap((peer) => {
      const halves: Record<string, string[]> = {
        '203.0.113.0/24': ['203.0.113.0/25', '203.0.113.128/25'],
        '198.51.100.0/24': ['198.51.100.0/25', '198.51.100.128/25'],
      };
      return halves[peer.ipBlock?.cidr]?.map((cidr) => ({ ipBlock: { cidr } })) ?? [peer];
    }),
  ),
  'exceptions in another order': peers((all) =>
    all.map((peer) =>
      peer.ipBlock?.except ? { ipBlock: { ...peer.ipBlock, except: [...peer.ipBlock.except].reverse() } } : peer,
    ),
  ),
  'exceptions in halves': peers((all) =>
    all.map((peer) => {
      const except = peer.ipBlock?.except?.flatMap((cidr: string) =>
        cidr === '10.0.0.0/8'
          ? ['10.0.0.0/9', '10.128.0.0/9']
          : cidr === '2001:db8:1::/48'
            ? ['2001:db8:1::/49', '2001:db8:1:8000::/49']
            : [cidr],
      );
      return except ? { ipBlock: { ...peer.ipBlock, except } } : peer;
    }),
  ),
  'an address written in another way': peers((all) =>
    all.map((peer) => JSON.parse(JSON.stringify(peer).replaceAll('2001:db8:', '2001:0DB8:'))),
  ),
  'the own namespace by its name': policies((policy) => {
    const own = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': policy.metadata.namespace } } };
    const named = (peer: Body) => (peer.podSelector && !peer.namespaceSelector ? { ...own, ...peer } : peer);
    for (const rule of policy.spec.ingress ?? []) if (rule.from) rule.from = rule.from.map(named);
    for (const rule of policy.spec.egress ?? []) if (rule.to) rule.to = rule.to.map(named);
    return policy;
  }),
  'ports in another order': ports((all) => [...all].reverse()),
  'ports said twice': ports((all) => [...all, ...structuredClone(all)]),
  'TCP said': ports((all) => all.map((port) => ({ protocol: 'TCP', ...port }))),
  'TCP not said': ports((all) =>
    all.map(({ protocol, ...port }) => (protocol === 'TCP' ? port : { ...port, ...(protocol && { protocol }) })),
  ),
  'the end of a port that is one': ports((all) =>
    all.map((port) => (typeof port.port === 'number' ? { endPort: port.port, ...port } : port)),
  ),
  'ranges of ports in halves': ports((all) =>
    all.flatMap((port) =>
      port.endPort === undefined
        ? [port]
        : [
            { ...port, endPort: port.port + 3 },
            { ...port, port: port.port + 4 },
          ],
    ),
  ),
  'ranges of ports that overlap': ports((all) =>
    all.flatMap((port) =>
      port.endPort === undefined
        ? [port]
        : [
            { ...port, endPort: port.port + 5 },
            { ...port, port: port.port + 2 },
          ],
    ),
  ),
  'neighbouring ports as a range': ports((all) =>
    JSON.stringify(all) === '[{"port":8080},{"port":8081}]' ? [{ port: 8080, endPort: 8081 }] : all,
  ),
  'every port by protocol': rules((rule) =>
    rule.ports === undefined ? { ...rule, ports: ['TCP', 'UDP', 'SCTP'].map((protocol) => ({ protocol })) } : rule,
  ),
  'every port by number': rules((rule) =>
    rule.ports === undefined
      ? { ...rule, ports: ['TCP', 'UDP', 'SCTP'].map((protocol) => ({ protocol, port: 1, endPort: 65_535 })) }
      : rule,
  ),
};

const SELECTORS: Readonly<Record<string, Change>> = {
  'labels as expressions': selectors(({ matchLabels = {}, matchExpressions = [] }) => ({
    matchExpressions: [
      ...Object.entries(matchLabels).map(([key, value]) => ({ key, operator: 'In', values: [value] })),
      ...matchExpressions,
    ],
  })),
  'expressions as labels': selectors(({ matchLabels = {}, matchExpressions = [] }) => {
    const single = (each: Body) => each.operator === 'In' && each.values.length === 1;
    const labels = Object.fromEntries(matchExpressions.filter(single).map((each: Body) => [each.key, each.values[0]]));
    return {
      matchLabels: { ...matchLabels, ...labels },
      matchExpressions: matchExpressions.filter((each: Body) => !single(each)),
    };
  }),
  'labels and the same as expressions': selectors(({ matchLabels = {}, matchExpressions = [] }) => ({
    matchLabels,
    matchExpressions: [
      ...matchExpressions,
      ...Object.entries(matchLabels).map(([key, value]) => ({ key, operator: 'In', values: [value] })),
    ],
  })),
  'labels and that they exist': selectors(({ matchLabels = {}, matchExpressions = [] }) => ({
    matchLabels,
    matchExpressions: [...matchExpressions, ...Object.keys(matchLabels).map((key) => ({ key, operator: 'Exists' }))],
  })),
  'values in another order': selectors((selector) => ({
    ...selector,
    ...(selector.matchExpressions && {
      matchExpressions: selector.matchExpressions
        .map((each: Body) => ({ ...each, ...(each.values && { values: [...each.values].reverse() }) }))
        .reverse(),
    }),
  })),
  'values said twice': selectors((selector) => ({
    ...selector,
    ...(selector.matchExpressions && {
      matchExpressions: selector.matchExpressions.map((each: Body) => ({
        ...each,
        ...(each.values && { values: [...each.values, ...each.values] }),
      })),
    }),
  })),
  'empty selectors written out': selectors((selector) => ({ matchLabels: {}, matchExpressions: [], ...selector })),
};

const CLUSTER_POLICIES: Readonly<Record<string, Change>> = {
  'another name of an AdminNetworkPolicy': (all) =>
    each(all, /^AdminNetworkPolicy$/, (body) => ({ ...body, metadata: { name: 'guard-v2' } })),
  'another priority that no other policy has': (all) =>
    each(all, /^AdminNetworkPolicy$/, (body) => ({ ...body, spec: { ...body.spec, priority: 20 } })),
  'a name for each of its rules': (all) =>
    each(all, /AdminNetworkPolicy$/, (body) => ({
      ...body,
      spec: {
        ...body.spec,
        ingress: body.spec.ingress.map((rule: Body, i: number) => ({ name: `rule-${i}`, ...rule })),
      },
    })),
  'its peers in another order': (all) =>
    each(all, /AdminNetworkPolicy$/, (body) => ({
      ...body,
      spec: {
        ...body.spec,
        ingress: body.spec.ingress.map((rule: Body) => ({ ...rule, from: [...rule.from].reverse() })),
      },
    })),
  'a rule for each of its peers': (all) =>
    each(all, /AdminNetworkPolicy$/, (body) => ({
      ...body,
      spec: {
        ...body.spec,
        ingress: body.spec.ingress.flatMap((rule: Body) => rule.from.map((peer: Body) => ({ ...rule, from: [peer] }))),
      },
    })),
};

/** Other objects that mean the same. */
export const MEANINGS = { ...METADATA, ...WORKLOADS, ...POLICIES, ...RULES, ...SELECTORS, ...CLUSTER_POLICIES };
