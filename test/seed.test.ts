import { describe, expect, test } from 'vitest';
import { listFlows } from '../src/flow/list.ts';
import { assess } from '../src/risk/assess.ts';
import { verdict } from '../src/risk/gate.ts';
import { evidenceOf, readVersion } from './risk/versions.ts';
import { expand, measure } from './seed/measure.ts';
import { PLATFORM, STEPS, type Step } from './seed/story.ts';

const WEBAPP = 'webapp/webapp';
const BACKAPP = 'backapp/backapp';
const DB = 'db/db';
const DNS = 'kube-system/coredns';
const OTHER = 'other/other';
const INTERNET = '8.8.8.8';
const METADATA = '169.254.169.254';

const STORY = [WEBAPP, BACKAPP, DB];
const RIDDLE = ['frontend/web', 'frontend/other', 'target/web', 'target/other', 'target/api'];
const ALL = STORY.join(', ');
const OPEN_TO_ALL = 'frontend/web, frontend/other, target/web, target/other';

// Who may talk to whom at each step, worked out by hand from the rules of meaning (semantics N1 to N10). A pair that is
// not in the table may not talk at all.
const FLOWS: readonly (readonly [Step, readonly string[]])[] = [
  [
    'open',
    [
      `${ALL} -> ${ALL}, ${DNS}, ${OTHER}, ${INTERNET}, ${METADATA}: all`,
      `${DNS}, ${OTHER}, ${INTERNET} -> ${ALL}: all`,
    ],
  ],
  ['deny-all', []],
  ['deny-all but DNS', [`${ALL} -> ${DNS}: TCP/53 UDP/53`]],
  ['deny-all, allow DNS', [`${ALL} -> ${DNS}: TCP/53 UDP/53`]],
  ['allowed', [`${ALL} -> ${DNS}: TCP/53 UDP/53`, `${WEBAPP} -> ${BACKAPP}: all`, `${BACKAPP} -> ${DB}: all`]],
  [
    'allowed by namespace',
    [`${ALL} -> ${DNS}: TCP/53 UDP/53`, `${WEBAPP} -> ${BACKAPP}: all`, `${BACKAPP} -> ${DB}: all`],
  ],
];

const RIDDLES: readonly (readonly [Step, readonly string[]])[] = [
  ['and', ['frontend/web -> target/api: all']],
  ['or', ['frontend/web, frontend/other, target/web -> target/api: all']],
];

describe('the flows of every step', () => {
  test.each(FLOWS)('%s', (step, rows) => {
    expect(flowsOf(step, STORY)).toEqual(expand(rows));
  });

  test.each(RIDDLES)('%s, where only target/api is isolated', (step, rows) => {
    const outside = [DNS, OTHER, INTERNET];
    const open = [
      `${RIDDLE.join(', ')} -> ${OPEN_TO_ALL}, ${[...outside, METADATA].join(', ')}: all`,
      `${outside.join(', ')} -> ${OPEN_TO_ALL}: all`,
    ];
    expect(flowsOf(step, RIDDLE)).toEqual(expand([...rows, ...open]));
  });
});

function flowsOf(step: Step, pods: readonly string[]): string[] {
  const { flows } = listFlows(readVersion({ ...STEPS[step], ...PLATFORM }).state);
  const outside = [DNS, OTHER, INTERNET];
  return [...measure(flows, pods, [...pods, ...outside, METADATA]), ...measure(flows, outside, pods)].sort();
}

interface Transition {
  readonly base: Step;
  readonly head: Step;
  readonly opened?: readonly string[];
  readonly closed?: readonly string[];
  /** Severity and rule, most severe first. */
  readonly findings: readonly string[];
  readonly outcome: 'pass' | 'fail';
}

/** One for each namespace. */
const GAINED = ['info isolation-gained', 'info isolation-gained', 'info isolation-gained'];
const TRANSITIONS: readonly Transition[] = [
  {
    base: 'open',
    head: 'deny-all, allow DNS',
    closed: [`${ALL} -> ${ALL}, ${INTERNET}, ${METADATA}: all`, `${INTERNET} -> ${ALL}: all`],
    findings: ['low flow-closed', ...GAINED],
    outcome: 'pass',
  },
  {
    base: 'open',
    head: 'deny-all',
    closed: [`${ALL} -> ${ALL}, ${INTERNET}, ${METADATA}: all`, `${INTERNET} -> ${ALL}: all`],
    findings: ['medium dns-lost', 'medium dns-lost', 'medium dns-lost', 'low flow-closed', ...GAINED],
    outcome: 'pass',
  },
  {
    base: 'deny-all',
    head: 'deny-all, allow DNS',
    findings: ['info dns-opened'],
    outcome: 'pass',
  },
  { base: 'deny-all but DNS', head: 'deny-all, allow DNS', findings: [], outcome: 'pass' },
  {
    base: 'deny-all, allow DNS',
    head: 'allowed',
    opened: [`${WEBAPP} -> ${BACKAPP}: all`, `${BACKAPP} -> ${DB}: all`],
    findings: ['high cross-namespace-opened', 'high cross-namespace-opened'],
    outcome: 'fail',
  },
  // Wider on paper, for pods of backapp that nobody declared; between those that are there nothing changes.
  { base: 'allowed', head: 'allowed by namespace', findings: [], outcome: 'pass' },
  {
    base: 'allowed',
    head: 'open',
    opened: [
      `${WEBAPP} -> ${DB}, ${INTERNET}, ${METADATA}: all`,
      `${BACKAPP} -> ${WEBAPP}, ${INTERNET}, ${METADATA}: all`,
      `${DB} -> ${WEBAPP}, ${BACKAPP}, ${INTERNET}, ${METADATA}: all`,
      `${INTERNET} -> ${ALL}: all`,
    ],
    findings: [WEBAPP, BACKAPP, DB].flatMap(() => [
      'critical default-deny-removed',
      'critical default-deny-removed',
      'critical metadata-api-reachable',
    ]),
    outcome: 'fail',
  },
  {
    base: 'deny-all but DNS',
    head: 'open',
    opened: [`${ALL} -> ${ALL}, ${INTERNET}, ${METADATA}: all`, `${INTERNET} -> ${ALL}: all`],
    findings: [WEBAPP, BACKAPP, DB].flatMap(() => [
      'critical default-deny-removed',
      'critical default-deny-removed',
      'critical metadata-api-reachable',
    ]),
    outcome: 'fail',
  },
  {
    base: 'allowed',
    head: 'deny-all, allow DNS',
    closed: [`${WEBAPP} -> ${BACKAPP}: all`, `${BACKAPP} -> ${DB}: all`],
    findings: ['low flow-closed', 'low flow-closed'],
    outcome: 'pass',
  },
  {
    base: 'and',
    head: 'or',
    opened: ['frontend/other, target/web -> target/api: all'],
    findings: ['high cross-namespace-opened', 'medium flow-opened'],
    outcome: 'fail',
  },
  {
    base: 'or',
    head: 'and',
    closed: ['frontend/other, target/web -> target/api: all'],
    findings: ['low flow-closed'],
    outcome: 'pass',
  },
  {
    base: 'allowed',
    head: 'db for webapp as well',
    opened: [`${WEBAPP} -> ${DB}: all`],
    findings: ['high cross-namespace-opened'],
    outcome: 'fail',
  },
  // Both ends must allow a flow (semantics N2).
  {
    base: 'allowed',
    head: 'db lets webapp in, which may not leave',
    findings: ['low latent-opening'],
    outcome: 'pass',
  },
  {
    base: 'allowed',
    head: 'egress to all addresses',
    opened: [`${BACKAPP} -> ${INTERNET}, ${METADATA}: all`],
    findings: ['critical metadata-api-reachable', 'high internet-egress'],
    outcome: 'fail',
  },
  {
    base: 'allowed',
    head: 'egress to all but the metadata API',
    opened: [`${BACKAPP} -> ${INTERNET}: all`],
    findings: ['high internet-egress'],
    outcome: 'fail',
  },
  // Policies add up: `except` takes nothing away from another policy (semantics N3, N11), so the second changes nothing.
  {
    base: 'egress to all addresses',
    head: 'a second policy that excepts',
    findings: ['info policy-redundant'],
    outcome: 'pass',
  },
  {
    base: 'allowed',
    head: 'a typo in the policy of db',
    closed: [`${BACKAPP} -> ${DB}: all`],
    findings: ['medium policy-selects-nothing', 'low flow-closed'],
    outcome: 'pass',
  },
  // Its other policies isolate db still; any other pod that is put there is open to all from now on.
  { base: 'allowed', head: 'db without its deny-all', findings: ['high default-deny-removed'], outcome: 'fail' },
  {
    base: 'deny-all',
    head: 'deny-all, but of ingress only for webapp',
    opened: [`${WEBAPP} -> ${INTERNET}, ${METADATA}: all`],
    findings: ['critical default-deny-removed', 'critical metadata-api-reachable'],
    outcome: 'fail',
  },
  { base: 'allowed', head: 'no DNS for db', findings: ['medium dns-lost'], outcome: 'pass' },
  {
    base: 'allowed',
    head: 'db decommissioned',
    closed: [`${BACKAPP} -> ${DB}: all`],
    findings: ['info flow-closed'],
    outcome: 'pass',
  },
];

describe('what each transition opens and closes, and what is said of it', () => {
  test.each(TRANSITIONS)('from $base to $head', ({ base, head, opened = [], closed = [], findings, outcome }) => {
    const evidence = evidenceOf(STEPS[base], STEPS[head]);
    const found = assess(evidence);
    const pods = base === 'and' || base === 'or' ? RIDDLE : STORY;
    const change = (kind: 'opened' | 'closed') => {
      const changes = evidence.changes.filter(({ change }) => change === kind);
      return measure(changes, [...pods, INTERNET], [...pods, INTERNET, METADATA]);
    };
    expect({
      opened: change('opened'),
      closed: change('closed'),
      findings: found.map(({ severity, rule }) => `${severity} ${rule}`),
      outcome: verdict(found, true, 'high').outcome,
    }).toEqual({ opened: expand(opened), closed: expand(closed), findings, outcome });
  });
});
