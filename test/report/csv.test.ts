import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '../../src/manifest/sentence.ts';
import { csv, listCsv } from '../../src/report/csv.ts';
import type { Listing, Report } from '../../src/report/report.ts';
import { cause, finding, HEAD, inClusters, opened, report, tcp, workload } from './example.ts';
import { hostile } from './hostile.ts';
import { CHANGES, huge, NOTHING, POLICY_ONLY } from './states.ts';
import { STORY } from './story.ts';

test.each<[string, Report]>([
  ['findings', STORY],
  ['policies alone', POLICY_ONLY],
])('the table of a comparison with %s', async (name, one) => {
  await expect(csv(one).replaceAll('\r\n', '\n')).toMatchFileSnapshot(`golden/${name.replace(' ', '-')}.csv`);
});

test('a table without flows is its heading', () => {
  expect(csv(NOTHING)).toBe(
    'change,lifecycle,clusters,from,to,ports,severity,rules,effect,kind,namespace,policy,rule,side,path,line,endLine\r\n',
  );
});

test('the table of one version has its flows', () => {
  const clusters = CHANGES.clusters.map((cluster) => ({ ...cluster, flows: cluster.changes.slice(0, 1) }));
  const listing: Listing = { ...CHANGES, version: HEAD, clusters };
  expect(listCsv(listing)).toBe('cluster,from,to,ports\r\ndefault,shop/web,shop/api,TCP 8080\r\n');
});

test('a flow has a row for all clusters of which it is true', () => {
  expect(rowsOf(csv(inClusters(CHANGES, ['dev', 'prod']))).map((row) => row[2])).toEqual(Array(3).fill('dev prod'));
});

test('a flow of several findings has the severity of the worst', () => {
  const web = workload('shop/Deployment/web');
  const of = (rule: string, severity: 'high' | 'low') =>
    finding({ rule, severity, title: 'Open', message: say`It is.`, changes: [0] });
  const one = report({
    endpoints: [web],
    changes: [opened([web], [web])],
    findings: [of('a', 'high'), of('b', 'low')],
  });
  expect(rowsOf(csv(one)).map((row) => row.slice(6, 8))).toEqual([['high', 'a b']]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['a=1', 'a=1'],
  ['a,b', '"a,b"'],
  ['say "a"', '"say ""a"""'],
  ['=a,"b"', '"\'=a,""b"""'],
])('a policy of the name %s is written as %s', (name, written) => {
  expect(csv(withPolicy(name))).toContain(`,shop,${written},,head,`);
});

test('whatever the names are, a row has the cells of the heading and begins no formula', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const [row = []] = rowsOf(csv(withPolicy(name)));
      expect(row).toHaveLength(17);
      expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }),
  );
});

test('there is a row for each line of the report, however many', () => {
  expect(rowsOf(csv(huge(400)))).toHaveLength(400);
});

function withPolicy(name: string): Report {
  const web = workload('shop/Deployment/web');
  const { policy, ...rest } = cause('head allows', 'shop/x', '', 'k8s/x.yaml', 1, 2);
  const because = [{ ...rest, policy: { ...policy, name } }];
  return report({ endpoints: [web], changes: [opened([web], [web], { ports: [tcp(80)], because })] });
}

/** The rows below the heading, read by the rules of RFC 4180. */
function rowsOf(text: string): string[][] {
  const rows = text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+\r\n/g) ?? [];
  return rows
    .slice(1)
    .map((row) =>
      [...row.trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare,
      ),
    );
}
