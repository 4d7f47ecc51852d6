import { expect, test } from 'vitest';
import { tell } from './story.ts';

const WORKLOADS = 100;
const RULES = 10;
const FINDINGS = WORKLOADS * RULES;

// `test/report/large.test.ts` asks more of every view, of a report that is made up.
test('1,000 findings and 10,000 flows: every view is within its limit, and counts are true', async () => {
  const { act, github } = await tell({ 'all.yaml': manifests(0) }, { 'all.yaml': manifests(RULES) });
  const { outputs, reports, summary, commands } = await act();
  expect(outputs).toMatchObject({ findings: `${FINDINGS}`, opened: `${FINDINGS}`, 'max-severity': 'medium' });

  const { cells, findings } = JSON.parse(reports.json);
  expect([cells, findings.length]).toEqual([10 * FINDINGS, FINDINGS]);
  expect(JSON.parse(reports.sarif).runs[0].results).toHaveLength(FINDINGS);

  const body = github.comments[0]?.body ?? '';
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(2 ** 20);
  for (const page of [body, summary]) {
    expect(page).toContain('## 🟡 Network exposure: 1,000 medium\n');
    expect(page).toContain('**Opened 1,000** · **Closed 0**');
    const rows = page.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.filter((row) => !row.endsWith(' |'))).toEqual([]);
    expect(counted(page, rows, 'findings', '🟡')).toBe(FINDINGS);
    expect(counted(page, rows, 'flows', '➕')).toBe(FINDINGS);
  }

  const annotations = commands.filter((command) => /^(error|warning|notice)/.test(command));
  expect(annotations.length).toBeLessThanOrEqual(10);
  expect(annotations).toContainEqual(expect.stringContaining(`And ${FINDINGS - 8} more findings`));
});

/** The rows that are shown, and those that are said to be left out. */
function counted(page: string, rows: readonly string[], noun: string, icon: string): number {
  const [, left = '0'] = new RegExp(`([\\d,]+) of 1,000 ${noun}`).exec(page) ?? [];
  return rows.filter((row) => row.startsWith(`| ${icon}`)).length + Number(left.replaceAll(',', ''));
}

/** Pods that nobody else is like, each with a policy of so many rules, which let five networks in on a port of their own. */
function manifests(rules: number): string {
  return Array.from({ length: WORKLOADS }, (_, i) => `${pod(i)}---\n${policy(i, rules)}`).join('---\n');
}

function pod(i: number): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: app-${i}, namespace: shop, labels: { app: app-${i} } }
spec: { containers: [{ name: main, image: example.com/main }] }
`;
}

function policy(i: number, rules: number): string {
  const ingress = Array.from({ length: rules }, (_, k) => {
    const peers = Array.from({ length: 5 }, (_, n) => `{ ipBlock: { cidr: 10.${k}.${n}.0/24 } }`);
    return `{ from: [${peers.join(', ')}], ports: [{ port: ${i * RULES + k + 1} }] }`;
  });
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: app-${i}, namespace: shop }
spec:
  podSelector: { matchLabels: { app: app-${i} } }
  policyTypes: [Ingress]
  ingress: [${ingress.join(', ')}]
`;
}
