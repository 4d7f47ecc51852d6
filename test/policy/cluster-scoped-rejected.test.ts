import { expect, test } from 'vitest';
import { admin, baseline, cluster, from, pods, problemsOf, type Rules, rejectionOf, to } from './cluster-scoped.ts';

/** Each row: a policy, and what the API server would say to it; nothing, if it takes it. */
function judges(what: string, rows: readonly [string, object, string?][]): void {
  test.each(rows)(`${what}: %s`, (_rule, object, rejection) => {
    expect(rejectionOf(object)).toEqual(rejection);
  });
}

const spec = (changes: object): object => cluster(changes as Rules);
const tooMany = (count: number, most: number) => `Too many: ${count}: must have at most ${most} items`;
const tooFew = (field: string, what: string) =>
  `${field}: Invalid value: 0: ${field} in body should have at least 1 ${what}`;
const wrong = (field: string, type: string, own: string) =>
  `${field}: Invalid value: ${field} in body must be of type ${type}: "${own}"`;

judges('a spec', [
  ['S1: no tier', spec({ tier: undefined }), 'spec.tier: Required value'],
  [
    'S1: another tier',
    spec({ tier: 'NetworkPolicy' }),
    'spec.tier: Unsupported value: NetworkPolicy: supported values: "Admin", "Baseline"',
  ],
  ['S1: a tier that is no text', spec({ tier: 1 }), wrong('spec.tier', 'string', 'number')],
  ['S1: no priority', spec({ priority: undefined }), 'spec.priority: Required value'],
  ['P1: the first priority', spec({ priority: 0 })],
  ['P1: the last priority', admin({ priority: 1000 })],
  [
    'P1: below',
    spec({ priority: -1 }),
    'spec.priority: Invalid value: -1: spec.priority in body should be greater than or equal to 0',
  ],
  [
    'P1: above',
    admin({ priority: 1001 }),
    'spec.priority: Invalid value: 1001: spec.priority in body should be less than or equal to 1000',
  ],
  ['P1: a quoted one', admin({ priority: '7' }), wrong('spec.priority', 'integer', 'string')],
  ['P1: one and a half', admin({ priority: 1.5 }), wrong('spec.priority', 'integer', 'number')],
  ['no spec', { ...admin({}), spec: undefined }, 'spec: Required value'],
  ['a spec that is a list', { ...admin({}), spec: [] }, wrong('spec', 'object', 'array')],
  ['several faults', spec({ tier: null, priority: null }), 'spec.tier: Required value; spec.priority: Required value'],
  ['a status', { ...spec({}), status: { conditions: [] } }],
]);

judges('metadata', [
  [
    'P4: a baseline of another name',
    baseline({}, { name: 'base' }),
    'metadata.name: Invalid value: base: Only one baseline admin network policy with metadata.name="default" can be created in the cluster',
  ],
  [
    'D8: a label that YAML takes for a boolean',
    admin({}, { name: 'a', labels: { a: true } }),
    expect.stringMatching(/^metadata\.labels\.a: json: cannot unmarshal bool into Go /),
  ],
  ['P4: its own name', baseline({})],
  ['no name', admin({}, {}), 'metadata.name: Required value: name or generateName is required'],
  ['a name that is none', cluster({}, { name: 'A' }), expect.stringContaining('metadata.name: Invalid value: A')],
  ['a namespace, which the API server clears', cluster({}, { name: 'a', namespace: 'Not a name' })],
]);

const selecting = (subject: unknown) => spec({ subject });

judges('a subject', [
  ['S1: none', selecting(undefined), 'spec.subject: Required value'],
  ['C6: an empty one', selecting({}), tooFew('spec.subject', 'properties')],
  ['D5: null is absent', selecting({ namespaces: null, pods: null }), tooFew('spec.subject', 'properties')],
  ['C6: two', selecting({ ...pods, pods: { podSelector: {} } }), `spec.subject: ${tooMany(2, 1)}`],
  [
    'C6: pods without a podSelector',
    selecting({ pods: { namespaceSelector: {} } }),
    'spec.subject.pods.podSelector: Required value',
  ],
  [
    'C6: pods without a namespaceSelector in v1alpha1',
    admin({ subject: { pods: { podSelector: {} } } }),
    'spec.subject.pods.namespaceSelector: Required value',
  ],
  [
    'D8: a label that YAML takes for a boolean',
    selecting({ namespaces: { matchLabels: { a: true } } }),
    wrong('spec.subject.namespaces.matchLabels.a', 'string', 'boolean'),
  ],
  ['labels that are a list', selecting({ namespaces: { matchLabels: [] } }), expect.stringContaining('type object')],
  [
    'a requirement without a key',
    selecting({ namespaces: { matchExpressions: [{ operator: 'Exists' }] } }),
    'spec.subject.namespaces.matchExpressions[0].key: Required value',
  ],
  [
    'a requirement with an empty list of values',
    selecting({ namespaces: { matchExpressions: [{ key: 'a', operator: 'Exists', values: [] }] } }),
  ],
  ['selectors of nulls and of nothing', selecting({ namespaces: { matchLabels: { a: null }, matchExpressions: [] } })],
]);

const of = (rule: object): Rules => ({ ingress: [{ action: 'Deny', from: [pods], ...rule }] });
const many = (count: number, item: unknown) => Array.from({ length: count }, () => item);
const rule = { action: 'Deny', from: [pods] };

judges('a rule', [
  ['C2: Accept', cluster(of({ action: 'Accept' }))],
  ['C2: Pass', cluster({ ...of({ action: 'Pass' }), tier: 'Baseline' })],
  [
    'C2: Allow, which is of v1alpha1',
    cluster(of({ action: 'Allow' })),
    'spec.ingress[0].action: Unsupported value: Allow: supported values: "Accept", "Deny", "Pass"',
  ],
  [
    'C2: Accept, which is of v1alpha2',
    admin(of({ action: 'Accept' })),
    'spec.ingress[0].action: Unsupported value: Accept: supported values: "Allow", "Deny", "Pass"',
  ],
  [
    'C2: Pass in a baseline',
    baseline(of({ action: 'Pass' })),
    'spec.ingress[0].action: Unsupported value: Pass: supported values: "Allow", "Deny"',
  ],
  ['C7: no peers', cluster(of({ from: undefined })), 'spec.ingress[0].from: Required value'],
  ['C7: an empty list of them', admin(of({ from: [] })), tooFew('spec.ingress[0].from', 'items')],
  ['S1: 25 rules', cluster({ ingress: many(25, rule) })],
  ['S1: 26 rules', cluster({ ingress: many(26, rule) }), `spec.ingress: ${tooMany(26, 25)}`],
  ['S3: 101 rules', admin({ ingress: many(101, rule) }), `spec.ingress: ${tooMany(101, 100)}`],
  ['S1: 26 peers', cluster(from(...many(26, pods))), `spec.ingress[0].from: ${tooMany(26, 25)}`],
  ['S3: 101 peers', admin(from(...many(101, pods))), `spec.ingress[0].from: ${tooMany(101, 100)}`],
  ['S1: a name of 100', cluster(of({ name: 'a'.repeat(100) }))],
  [
    'S1: a name of 101',
    cluster(of({ name: 'a'.repeat(101) })),
    'spec.ingress[0].name: Too long: may not be more than 100 bytes',
  ],
  ['rules that are no list', spec({ ingress: {} }), wrong('spec.ingress', 'array', 'object')],
  ['a null one', cluster({ ingress: [null] }), wrong('spec.ingress[0]', 'object', 'null')],
]);

const peer = 'spec.egress[0].to[0]';

judges('a peer', [
  ['C7: an empty one', cluster(to({})), tooFew(peer, 'properties')],
  ['C7: two fields', cluster(to({ ...pods, networks: ['10.0.0.0/8'] })), `${peer}: ${tooMany(2, 1)}`],
  ['S1: no networks', cluster(to({ networks: [] })), tooFew(`${peer}.networks`, 'items')],
  [
    'C7: networks of ingress, a field that it does not have',
    cluster(from({ networks: ['10.0.0.0/8'] })),
    tooFew('spec.ingress[0].from[0]', 'properties'),
  ],
  [
    'S1: no CIDR',
    cluster(to({ networks: ['10.0.0.0'] })),
    `${peer}.networks[0]: Invalid value: 10.0.0.0: Invalid CIDR format provided`,
  ],
  ['S1: leading zeros', admin(to({ networks: ['010.0.0.0/8'] })), expect.stringContaining('Invalid CIDR format')],
  ['S1: IPv4 as IPv6', admin(to({ networks: ['::ffff:1.2.3.0/120'] })), expect.stringContaining('Invalid CIDR')],
  ['S1: bits beyond the prefix', admin(to({ networks: ['10.1.2.3/8', 'fd00::1/8'] }))],
  [
    'S1: the same twice',
    cluster(to({ networks: ['::/0', '10.0.0.0/8', '::/0'] })),
    `${peer}.networks[2]: Duplicate value: ::/0`,
  ],
  [
    'S1: the same twice, beside what is no text',
    cluster(to({ networks: [1, 1, '::/0', '::/0'] })),
    [
      wrong(`${peer}.networks[0]`, 'string', 'number'),
      wrong(`${peer}.networks[1]`, 'string', 'number'),
      `${peer}.networks[3]: Duplicate value: ::/0`,
    ].join('; '),
  ],
  ['S1: networks that are no list', cluster(to({ networks: '::/0' })), wrong(`${peer}.networks`, 'array', 'string')],
  [
    'S1: 26 networks',
    cluster(to({ networks: many(26, 0).map((_, i) => `10.0.${i}.0/24`) })),
    `${peer}.networks: ${tooMany(26, 25)}`,
  ],
  ['S1: a long text', cluster(to({ networks: ['1'.repeat(44)] })), expect.stringContaining('may not be more than 43')],
  ['S4: nodes', cluster(to({ nodes: {} }))],
  ['S4: domain names', cluster(to({ domainNames: ['*.example.org', 'example.org.'] }))],
  ['S4: domain names of a baseline', baseline(to({ domainNames: ['example.org'] })), tooFew(peer, 'properties')],
  [
    'S4: a wildcard within',
    admin(to({ domainNames: ['a.*.org'] })),
    expect.stringMatching(/domainNames\[0\]: Invalid value: a\.\*\.org: .*domainNames\[0\] in body should match '/),
  ],
  ['S4: what no name begins with', cluster(to({ domainNames: ['!a.org'] })), expect.stringContaining('should match')],
  ['S4: what no name ends with', cluster(to({ domainNames: ['a.org!'] })), expect.stringContaining('should match')],
  ['S4: last labels of one letter and of four', cluster(to({ domainNames: ['a.b', 'a.info'] }))],
  ['S1: 26 domain names', cluster(to({ domainNames: many(26, 'a.org') })), `${peer}.domainNames: ${tooMany(26, 25)}`],
  ['S4: a single label', cluster(to({ domainNames: ['localhost'] })), expect.stringContaining('should match')],
  ['S5: a letter between Z and a', cluster(to({ domainNames: ['_a.example.org'] }))],
]);

const withPorts = (...ports: unknown[]): object => admin(of({ ports }));
const withProtocols = (...protocols: unknown[]): object => cluster(of({ protocols }));
const at = 'spec.ingress[0].protocols[0]';

judges('ports', [
  ['S3: an empty list', withPorts(), tooFew('spec.ingress[0].ports', 'items')],
  ['C9: an empty one', withPorts({}), tooFew('spec.ingress[0].ports[0]', 'properties')],
  [
    'C9: two fields',
    withPorts({ portNumber: { port: 80 }, namedPort: 'web' }),
    `spec.ingress[0].ports[0]: ${tooMany(2, 1)}`,
  ],
  ['C9: no number', withPorts({ portNumber: {} }), 'spec.ingress[0].ports[0].portNumber.port: Required value'],
  [
    'C9: half a range',
    withPorts({ portRange: { start: 1 } }),
    'spec.ingress[0].ports[0].portRange.end: Required value',
  ],
  ['S3: a range that ends before it starts', withPorts({ portRange: { start: 9, end: 1 } })],
  ['S3: any protocol', withPorts({ portNumber: { protocol: 'ICMP', port: 1 } })],
  ['S1: an empty list', withProtocols(), tooFew('spec.ingress[0].protocols', 'items')],
  ['C9: an empty protocol', withProtocols({}), tooFew(at, 'properties')],
  ['S2: tcp without a port', withProtocols({ tcp: {} }), tooFew(`${at}.tcp`, 'properties')],
  [
    'C9: a port of nothing',
    withProtocols({ udp: { destinationPort: {} } }),
    tooFew(`${at}.udp.destinationPort`, 'properties'),
  ],
  [
    'C9: port 0',
    withProtocols({ tcp: { destinationPort: { number: 0 } } }),
    `${at}.tcp.destinationPort.number: Invalid value: 0: ${at}.tcp.destinationPort.number in body should be greater than or equal to 1`,
  ],
  ['C9: port 65535', withProtocols({ tcp: { destinationPort: { number: 65_535 } } })],
  ['C9: port 65536', withProtocols({ tcp: { destinationPort: { number: 65_536 } } }), expect.stringContaining('65535')],
  [
    'S1: a range of one port',
    withProtocols({ sctp: { destinationPort: { range: { start: 80, end: 80 } } } }),
    `${at}.sctp.destinationPort.range: Invalid value: Start port must be less than End port`,
  ],
  [
    'S1: a range of one port of egress',
    cluster({
      egress: [
        {
          ...(to(pods).egress?.[0] as object),
          protocols: [{ tcp: { destinationPort: { range: { start: 2, end: 1 } } } }],
        },
      ],
    }),
    'spec.egress[0].protocols[0].tcp.destinationPort.range: Invalid value: Start port must be less than End port',
  ],
  ['S1: a range of two', withProtocols({ tcp: { destinationPort: { range: { start: 80, end: 81 } } } })],
  [
    'S1: 26 protocols',
    withProtocols(...many(26, { destinationNamedPort: 'a' })),
    expect.stringContaining('Too many: 26'),
  ],
]);

const NAMELESS = (names: string) =>
  `spec.egress[0]: Invalid value: ${names} peer cannot be set with namedPorts since there are no namedPorts for ${names}`;
const named = (peer: object, ports: object) => ({ egress: [{ action: 'Deny', to: [pods, peer], ...ports }] });
const v1 = { ports: [{ namedPort: 'web' }] };
const v2 = { protocols: [{ destinationNamedPort: 'web' }] };

judges('a named port', [
  ['S4: with networks', cluster(named({ networks: ['::/0'] }, v2)), NAMELESS('networks/nodes/domainNames')],
  ['S4: with domain names', admin(named({ domainNames: ['a.org'] }, v1)), NAMELESS('networks/nodes/domainNames')],
  ['S4: with nodes', admin(named({ nodes: {} }, v1)), NAMELESS('networks/nodes/domainNames')],
  ['S4: with nodes in a baseline', baseline(named({ nodes: {} }, v1)), NAMELESS('networks/nodes')],
  ['C9: with pods', cluster(named(pods, v2))],
]);

test('validation rules are asked only where the schema is kept, as the API server does', () => {
  expect(rejectionOf(cluster({ ...to({ networks: ['x'] }), priority: -1 }))).not.toContain('CIDR');
});

test('a rejection has the line of its field, and the policy counts as absent (T6)', () => {
  const [problem] = problemsOf(admin({}), cluster({ priority: -1 }));
  expect(problem).toMatch(/^k8s.yaml:3 error policy-rejected: ClusterNetworkPolicy c is invalid: spec.priority: /);
});
