import { expect, test } from 'vitest';
import { readMarker, stamp } from '../../src/github/marker.ts';
import type { GitHub } from './github.ts';
import type { Files } from './history.ts';
import type { Payload } from './payloads.ts';
import { OPEN, REWORDED, SHOP } from './shop.ts';
import { merged, type Story, tell } from './story.ts';

const LABEL = 'network-policy-diff/accept';
const PATH = '.github/network-policy-diff.yml';
const labels = [{ name: 'bug' }, { name: LABEL }];

/** Every pod of the shop may be reached by anybody on one more port: nothing that OPEN is about. */
const WORSE: Files = {
  ...OPEN,
  'k8s/db-egress.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: db-ingress, namespace: shop }
spec:
  podSelector: { matchLabels: { app: db } }
  policyTypes: [Ingress]
  ingress: [{ from: [{ ipBlock: { cidr: 0.0.0.0/0 } }], ports: [{ port: 5432 }] }]
`,
};
const WORSE_FILES = Object.fromEntries(Object.entries(WORSE).filter(([path]) => path !== 'k8s/db-ingress.yaml'));

/** The event of somebody who puts a label on, the label accepting unless it is another. */
function labeled(story: Story, version = 0, by = 'alice', name = LABEL): Payload {
  return merged(story.payload(version), {
    action: 'labeled',
    label: { name },
    sender: { login: by },
    pull_request: { labels },
  });
}

/** The event of a push to a pull request that has the label. */
function pushed(story: Story, version: number): Payload {
  return merged(story.payload(version), { action: 'synchronize', pull_request: { labels } });
}

const accepted = (github: GitHub) => readMarker(github.comments[0]?.body ?? '')?.told.accepted;

/** How many findings are remembered one by one; none of those that are remembered as a whole. */
const rememberedOneByOne = (github: GitHub) => {
  const memory = accepted(github);
  return memory === undefined || 'digest' in memory.findings ? 0 : memory.findings.size;
};

test('the label accepts what was found when it was put on; a push that adds a finding is red again', async () => {
  const story = await tell(SHOP, OPEN, { ...OPEN, 'README.md': 'Another.\n' }, WORSE_FILES);
  const { act, github } = story;
  expect((await act()).code).toBe(1);

  github.label(LABEL, 'alice');
  const first = await act({ payload: labeled(story) });
  expect([first.code, first.outputs['outcome'], first.outputs['accepted']], first.log).toEqual([0, 'pass', '3']);
  const waived = { by: 'label', owner: 'alice', since: '2027-01-01' };
  expect(JSON.parse(first.reports.json).findings).toEqual(
    Array(3).fill(expect.objectContaining({ waived: expect.objectContaining(waived) })),
  );
  expect(github.comments[0]?.body).toMatch(
    /Accepted by `alice` on `2027-01-01`: `the label network-policy-diff\/accept, put on [0-9a-f]{7}`/,
  );
  expect(rememberedOneByOne(github)).toBe(3);

  const second = await act({ payload: pushed(story, 1) }, 1);
  expect([second.code, second.outputs['accepted']], second.log).toEqual([0, '3']);

  const third = await act({ payload: pushed(story, 2) }, 2);
  expect([third.code, third.outputs['outcome']], third.log).toEqual([1, 'fail']);
  expect(third.summary).toContain('Open to the internet');
  expect(Number(third.outputs['accepted'])).toBeGreaterThan(0);

  const again = await act({ payload: pushed(story, 1) }, 1);
  expect([again.code, again.outputs['accepted']], again.log).toEqual([0, '3']);
});

test('taking it off ends it, also for a run that is repeated; putting it on again is a new beginning', async () => {
  const story = await tell(SHOP, OPEN, OPEN);
  const { act, github } = story;
  github.label(LABEL, 'alice');
  await act({ payload: labeled(story) });
  github.unlabel(LABEL);
  expect((await act({ payload: labeled(story) })).code).toBe(1);
  expect((await act({ payload: pushed(story, 1) }, 1)).code).toBe(1);
  expect(accepted(github)).toBeUndefined();
  github.label(LABEL, 'bob');
  expect((await act({ payload: pushed(story, 1) }, 1)).code).toBe(1);
  expect((await act({ payload: labeled(story, 1, 'bob') }, 1)).code).toBe(0);
});

test('a run whose event is older than the label goes by what is on now, and forgets nothing', async () => {
  const story = await tell(SHOP, OPEN, { ...OPEN, 'README.md': 'Another.\n' });
  const { act, github } = story;
  expect((await act()).code).toBe(1);
  github.label(LABEL, 'alice');
  await act({ payload: labeled(story) });
  const memory = accepted(github);
  const again = await act();
  expect([again.code, again.outputs['accepted']], again.log).toEqual([0, '3']);
  expect(accepted(github)).toEqual(memory);
  expect((await act({ payload: pushed(story, 1) }, 1)).code).toBe(0);
});

test('where GitHub cannot be asked about such a run the event counts, and nothing is forgotten', async () => {
  const story = await tell(SHOP, OPEN);
  const { act, github } = story;
  github.label(LABEL, 'alice');
  await act({ payload: labeled(story) });
  const memory = accepted(github);
  let asked = 0;
  github.behaviour.failing = (request) => request.endsWith('/graphql') && ++asked <= 2;
  const { code, log } = await act();
  expect([code, log]).toEqual([1, expect.stringContaining('No label was on when this run')]);
  expect(log).not.toContain('::warning::');
  expect(accepted(github)).toEqual(memory);
  github.behaviour.failing = () => false;
  expect((await act()).code).toBe(0);
});

test('where no label is on and nothing is found GitHub is not asked about one', async () => {
  const { act, github } = await tell(SHOP, REWORDED);
  await act({ inputs: { 'accept-label': '' } });
  const without = github.requests.splice(0);
  await act();
  expect(github.requests).toEqual(without);
});

test('a label that nothing tells the commit of accepts nothing, and the log says what to do', async () => {
  const story = await tell(SHOP, OPEN);
  story.github.label(LABEL, 'alice');
  const { code, log } = await story.act({ payload: pushed(story, 0) });
  expect(code).toBe(1);
  expect(log).toContain('::notice::The label accepts nothing: nothing tells which findings it was put on for.');
});

test.each<[why: string, by: string, name: string]>([
  ['another label was put on', 'alice', 'bug'],
  ['somebody else put it on since', 'mallory', LABEL],
])('it accepts nothing if %s', async (_, by, name) => {
  const story = await tell(SHOP, OPEN);
  story.github.label(LABEL, 'alice');
  expect((await story.act({ payload: labeled(story, 0, by, name) })).code).toBe(1);
});

test('the input names another label, or none', async () => {
  const story = await tell(SHOP, OPEN);
  story.github.label(LABEL, 'alice');
  for (const input of ['', 'other']) {
    expect((await story.act({ payload: labeled(story), inputs: { 'accept-label': input } })).code).toBe(1);
  }
  story.github.label('Other', 'alice');
  const payload = merged(labeled(story, 0, 'alice', 'Other'), { pull_request: { labels: [{ name: 'Other' }] } });
  expect((await story.act({ payload, inputs: { 'accept-label': 'other' } })).code).toBe(0);
});

/** Pods of a namespace each, the first so many of which anybody may reach on a port of their own. */
function opened(count: number, readme = ''): Files {
  const policies = Array.from({ length: 205 }, (_, i) => {
    const from = i < count ? '[{ ipBlock: { cidr: 0.0.0.0/0 } }]' : '[{ podSelector: {} }]';
    return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: app, namespace: team-${i} }
spec: { podSelector: {}, policyTypes: [Ingress], ingress: [{ from: ${from}, ports: [{ port: ${i + 1} }] }] }
---
apiVersion: v1
kind: Pod
metadata: { name: app, namespace: team-${i}, labels: { app: app-${i} } }
spec: { containers: [{ name: main, image: example.com/main }] }
`;
  });
  return { 'all.yaml': policies.join('---\n'), 'README.md': readme };
}

test('more than 200 findings are remembered as a whole, and stay accepted while none is new', async () => {
  const story = await tell(opened(0), opened(203), opened(203, 'Another.\n'), opened(204));
  const { act, github } = story;
  github.label(LABEL, 'alice');
  const first = await act({ payload: labeled(story) });
  expect([first.code, first.outputs['accepted']], first.log).toEqual([0, '203']);
  expect(first.log).toContain('::notice::The label is put on for 203 findings. So many are remembered as a whole');
  const second = await act({ payload: pushed(story, 1) }, 1);
  expect([second.code, second.outputs['accepted']], second.log).toEqual([0, '203']);
  const third = await act({ payload: pushed(story, 2) }, 2);
  expect([third.code, third.outputs['accepted']], third.log).toEqual([1, '0']);
  expect(third.log).toContain('it was put on for 203 findings as a whole, and they are not the same any more');
});

test('a memory of another version accepts nothing, and the log says to put the label on again', async () => {
  const story = await tell(SHOP, OPEN, OPEN);
  const { act, github } = story;
  github.label(LABEL, 'alice');
  await act({ payload: labeled(story) });
  const [own] = github.comments;
  if (own === undefined) throw new Error('There is no comment');
  own.body = own.body.replace(/ accepted=2:/, ' accepted=');
  const { code, log } = await act({ payload: pushed(story, 1) }, 1);
  expect([code, log]).toEqual([1, expect.stringContaining('Take it off and put it on again')]);
  expect(github.comments).toHaveLength(1);
});

test('without a comment it is good for the run that it starts, and no other', async () => {
  const story = await tell(SHOP, OPEN, OPEN);
  const { act, github } = story;
  github.behaviour.mayWrite = false;
  github.label(LABEL, 'alice');
  expect((await act({ payload: labeled(story) })).code).toBe(0);
  expect((await act({ payload: pushed(story, 1) }, 1)).code).toBe(1);
  github.behaviour.mayWrite = true;
  const inputs = { comment: 'never' };
  expect((await act({ payload: labeled(story), inputs })).code).toBe(0);
  expect((await act({ payload: pushed(story, 1), inputs }, 1)).code).toBe(1);
  expect(github.comments).toEqual([]);
});

test('nothing that others write counts: a comment of theirs, or ours with their changes', async () => {
  const story = await tell(SHOP, OPEN, WORSE_FILES);
  const { act, github } = story;
  const open = await act({}, 1);
  github.label(LABEL, 'alice');
  await act({ payload: labeled(story, 1) }, 1);
  const worse = accepted(github)?.findings ?? new Map();
  expect(rememberedOneByOne(github)).toBe(JSON.parse(open.reports.json).findings.length);
  github.comments.pop();
  github.unlabel(LABEL);
  github.label(LABEL, 'alice');
  await act({ payload: labeled(story) });
  const own = github.comments[0];
  const memory = accepted(github);
  if (own === undefined || memory === undefined) throw new Error('There is no memory');
  const forged = { ...memory, findings: worse };
  const text = stamp('default', 'All is well.', { findings: 9, commit: undefined, accepted: forged });
  const before = own.body;

  github.comments.unshift({ id: 1, author: 'mallory', body: text });
  expect((await act({ payload: pushed(story, 1) }, 1)).code).toBe(1);
  github.comments.shift();

  Object.assign(own, { body: text, editor: 'mallory' });
  const edited = await act({ payload: pushed(story, 1) }, 1);
  expect([edited.code, edited.outputs['accepted']], edited.log).toEqual([1, '0']);

  Object.assign(own, { body: before, editor: 'github-actions[bot]' });
  expect((await act({ payload: pushed(story, 1) }, 1)).outputs['accepted']).not.toBe('0');
});

test('where GitHub cannot be asked nothing is accepted, and nothing is forgotten', async () => {
  const story = await tell(SHOP, OPEN, OPEN);
  const { act, github } = story;
  github.label(LABEL, 'alice');
  await act({ payload: labeled(story) });
  const memory = accepted(github);
  let asked = 0;
  github.behaviour.failing = (request) => request.endsWith('/graphql') && ++asked <= 4;
  const failed = await act({ payload: pushed(story, 1) }, 1);
  expect([failed.code, failed.log]).toEqual([
    1,
    expect.stringContaining('::warning::The label accepts nothing: GitHub could not be asked'),
  ]);
  expect(accepted(github)).toEqual(memory);
  github.behaviour.failing = () => false;
  expect((await act({ payload: pushed(story, 1) }, 1)).code).toBe(0);
});

test.each<[string, string, Readonly<Record<string, readonly string[]>> | undefined, number, string]>([
  ['to her', '[alice]', undefined, 0, ''],
  ['to somebody else', '[bob]', undefined, 1, 'they are reserved, and not to alice'],
  ['to a team that she is in', '["@example/security"]', { 'example/security': ['alice'] }, 0, ''],
  ['to a team that she is not in', '["@example/security"]', { 'example/security': ['alice-2'] }, 1, 'and not to alice'],
  ['to a team that is not there', '["@example/security"]', {}, 1, 'the token may not read who is in @example/security'],
  [
    'to a team that the token may not read',
    '["@example/security"]',
    undefined,
    1,
    'the token may not read who is in @example/security',
  ],
])('what is critical may be reserved %s', async (_, who, teams, code, words) => {
  const config = `acceptance: { reserved: { critical: ${who} } }\n`;
  const story = await tell(
    { ...SHOP, [PATH]: config },
    { ...OPEN, [PATH]: 'acceptance: { reserved: { critical: [alice] } }\n' },
  );
  const { act, github } = story;
  github.label(LABEL, 'alice');
  github.behaviour.teams = teams;
  const finished = await act({ payload: labeled(story) });
  expect([finished.code, finished.log]).toEqual([code, expect.stringContaining(words)]);
});
