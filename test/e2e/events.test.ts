import { expect, test } from 'vitest';
import { eventExample } from './payloads.ts';
import { CHARTED, MOVED, OPEN, REWORDED, SHOP } from './shop.ts';
import { merged, tell } from './story.ts';

const NO_COMMIT = '0'.repeat(40);
const repository = { default_branch: 'main' };
const firstOf = (examples: typeof eventExample.pushes) => examples[0]?.[1] ?? {};

test('pull_request_target: judges the test merge without checking it out, and comments', async () => {
  const { act, base, github } = await tell(SHOP, OPEN);
  const { code, log } = await act({ event: 'pull_request_target', sha: base });
  expect(code, log).toBe(1);
  expect(github.comments).toHaveLength(1);
});

test('pull_request_target: takes the merge base while the test merge is of an older push', async () => {
  const { act, base, github, payload, versions } = await tell(SHOP, OPEN, MOVED);
  const { outputs, log } = await act({ event: 'pull_request_target', sha: base, payload: payload(0) });
  expect(outputs['max-severity'], log).toBe('critical');
  expect(github.comments[0]?.body).toContain(`merge base of main and ${versions[0]?.head.slice(0, 7)}`);
});

test('merge_group: judges and does not comment', async () => {
  const { act, base, github, versions } = await tell(SHOP, OPEN);
  const payload = merged(firstOf(eventExample.mergeGroups), {
    merge_group: { base_sha: base, head_sha: versions[0]?.merge },
  });
  const { code, outputs } = await act({ event: 'merge_group', payload });
  expect([code, outputs['max-severity'], github.requests]).toEqual([1, 'critical', []]);
});

test('push: judges what was pushed', async () => {
  const { act, base, versions } = await tell(SHOP, OPEN);
  const payload = merged(firstOf(eventExample.pushes), { before: base, after: versions[0]?.merge, repository });
  const { code, outputs } = await act({ event: 'push', payload });
  expect([code, outputs['max-severity']]).toEqual([1, 'critical']);
});

test('push of a new branch: judges all of the branch', async () => {
  const { act, versions } = await tell(SHOP, OPEN);
  const payload = merged(firstOf(eventExample.pushes), { before: NO_COMMIT, after: versions[0]?.head, repository });
  const { code, outputs } = await act({ event: 'push', payload });
  expect([code, outputs['max-severity']]).toEqual([1, 'critical']);
});

test('the first push of all: tells the state, and fails nothing', async () => {
  const { act, versions } = await tell(SHOP, OPEN);
  const after = versions[0]?.head;
  const more = { before: NO_COMMIT, after, repository, ref: 'refs/heads/main' };
  const { code, log, summary } = await act({ event: 'push', payload: merged(firstOf(eventExample.pushes), more) });
  expect(code, log).toBe(0);
  expect(summary).toMatch(/^## ⚪ Network state: /);
});

test('push --force: judges all of the branch once what it replaced is gone', async () => {
  const { act, versions } = await tell(SHOP, OPEN);
  const more = { before: 'f'.repeat(40), after: versions[0]?.head, repository, forced: true };
  const { code, outputs, log } = await act({ event: 'push', payload: merged(firstOf(eventExample.pushes), more) });
  expect([code, outputs['max-severity']], log).toEqual([1, 'critical']);
});

test('schedule: tells what the last commit allows, and fails nothing', async () => {
  const { act, github, versions } = await tell(SHOP, OPEN);
  const { code, log, outputs, reports, summary } = await act({
    event: 'schedule',
    payload: {},
    sha: versions[0]?.head ?? '',
  });
  expect(code, log).toBe(0);
  const none = { opened: '0', closed: '0', findings: '0', accepted: '0' };
  expect(outputs).toMatchObject({ outcome: 'pass', 'max-severity': 'none', complete: 'true', ...none });
  expect(summary).toBe(reports.markdown);
  expect(summary).toMatch(/^\| `shop\/web` .*`shop\/db` .*TCP\s5432 \|$/m);
  expect(JSON.parse(reports.json).flows.length).toBeGreaterThan(0);
  expect(github.requests).toEqual([]);
});

test('schedule: says what it could not look at, and fails nothing', async () => {
  const { act, versions } = await tell(SHOP, CHARTED);
  const { code, outputs, summary } = await act({ event: 'schedule', payload: {}, sha: versions[0]?.head ?? '' });
  expect([code, outputs['outcome'], outputs['complete']]).toEqual([0, 'pass', 'false']);
  expect(summary).toMatch(/^## 🟡 Network state: .*, as far as could be checked$/m);
  expect(summary).toContain('`chart/Chart.yaml');
});

test('workflow_dispatch: compares the two that were named', async () => {
  const { act, base } = await tell(SHOP, OPEN);
  const inputs = { base: 'main', head: 'refs/pull/7/head' };
  const { outputs, reports } = await act({ event: 'workflow_dispatch', payload: {}, sha: base, inputs });
  expect(outputs['max-severity']).toBe('critical');
  const report = JSON.parse(reports.json);
  expect([report.base.version, report.head.version]).toEqual(['main', 'refs/pull/7/head']);
});

test('base-path and head-path: compares two directories, and asks no server', async () => {
  const { act, github } = await tell(SHOP, REWORDED);
  const inputs = { 'base-path': 'out/base', 'head-path': './out/head', comment: 'never' };
  const { code, outputs, reports, gitTrace } = await act({ inputs, files: { 'out/base': SHOP, 'out/head': OPEN } });
  expect([code, outputs['max-severity'], github.requests, gitTrace]).toEqual([1, 'critical', [], '']);
  expect(reports.markdown).toContain('Network exposure');
});

test.each<[string, Record<string, string>, 'head' | 'merge']>([
  ['two directories', { 'base-path': 'base', 'head-path': 'head' }, 'head'],
  ['another base', { base: 'main' }, 'head'],
  ['another head', { head: 'refs/pull/7/merge' }, 'merge'],
])(
  'the last line of the comment names the commit of the pull request, or what was named in its place: %s',
  async (_, inputs, commit) => {
    const { act, github, versions } = await tell(SHOP, OPEN);
    await act({ inputs, files: { base: SHOP, head: OPEN } });
    expect(github.comments[0]?.body).toContain(`<sub>Updated for [\`${versions[0]?.[commit].slice(0, 7)}\`]`);
  },
);

test('base-path and head-path: that hold no object are no reason to pass', async () => {
  const { act } = await tell(SHOP, REWORDED);
  const inputs = { 'base-path': 'out/base', 'head-path': 'out/head', comment: 'never' };
  const message = 'Error: chart not found\n';
  const files = { 'out/base': { 'all.yaml': message }, 'out/head': { 'all.yaml': message } };
  const { code, outputs, reports } = await act({ inputs, files });
  expect([code, outputs['outcome'], outputs['complete']]).toEqual([1, 'incomplete', 'false']);
  expect(reports.markdown).toContain(
    'Neither `out/base` nor `out/head` holds a Kubernetes object: were they rendered?',
  );
});

test('paths: looks only where it is told', async () => {
  const other = { 'other/db.yaml': `${SHOP['k8s/db.yaml']}` };
  const { act } = await tell({ ...SHOP, ...other }, { ...OPEN, ...other });
  const { code, outputs } = await act({ inputs: { paths: 'other/**\n' } });
  expect([code, outputs['findings']]).toEqual([0, '0']);
});

test('paths: that no file matches are no reason to pass', async () => {
  const { act } = await tell(SHOP, OPEN);
  const { code, reports } = await act({ inputs: { paths: 'k8/**\n' } });
  expect(code).toBe(1);
  expect(reports.markdown).toContain('No file that either version has matches the paths');
});

test.each([
  ['that opens flows', OPEN],
  ['that touches nothing', { ...SHOP, 'notes.txt': 'new' }],
])('paths: one of several that no file matches is told in a change %s', async (_what, head) => {
  const { act } = await tell(SHOP, head);
  const { outputs, reports } = await act({ inputs: { paths: 'k8s/**\nprdo\n!vendor\n' } });
  expect(outputs['complete']).toBe('true');
  expect(JSON.parse(reports.json).problems).toMatchObject([{ code: 'path-without-file' }]);
});

test('GitHub Enterprise: comments by the API of the server that runs the workflow', async () => {
  const { act, github } = await tell(SHOP, OPEN);
  const { code, log } = await act({ apiPath: '/api/v3' });
  expect(code, log).toBe(1);
  expect(github.requests.map((request) => request.split('?')[0])).toContain(
    'POST /api/v3/repos/example/shop/issues/7/comments',
  );
  expect(github.comments).toHaveLength(1);
});
