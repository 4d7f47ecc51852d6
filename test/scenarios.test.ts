import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, type ExpectStatic, test } from 'vitest';
import { ONLY } from '../src/cluster/part.ts';
import { portsOf, rangesOf } from '../src/flow/ports.ts';
import type { PortRange } from '../src/policy/tier.ts';
import { HELMS, KUBECTL } from './render/rendering.ts';

// Every folder is a story: a change, and what the built command line must say of it. expect.json was worked out by hand
// from the rules of meaning; expect.md is what the answer looks like, kept so that a change of it is seen.
const root = resolve(import.meta.dirname, '..');
const stories = join(root, 'test/scenarios');
const cli = join(root, 'dist/cli/index.js');

const schema = JSON.parse(readFileSync(join(root, 'docs/report.schema.json'), 'utf8'));
const followsSchema = new Ajv2020().compile(schema);

/** Where the tools that some stories need are, if they are. */
const tools: Readonly<Record<string, string | undefined>> = {
  kustomize: KUBECTL,
  helm: HELMS.find(([, path]) => path !== undefined)?.[1],
};
const path = [process.env['PATH'], ...Object.values(tools)].filter((folder) => folder !== undefined).join(delimiter);

interface Expected {
  /** The tool without which there is nothing to compare. */
  readonly needs?: string;
  readonly complete: boolean;
  /** Addresses outside the cluster, each standing for those that policies do not tell from it. */
  readonly addresses: readonly string[];
  /** `source -> destination ports`, one row for each pair of workloads and addresses; their clusters first, if they have names. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  /** `severity rule`, in the order in which they are reported. */
  readonly findings: readonly string[];
  /** By a gate at high. */
  readonly outcome: string;
}

interface Endpoint {
  readonly id: string;
  readonly kind: 'workload' | 'addresses';
  readonly cluster: string;
  readonly namespace?: string;
  readonly workload?: { readonly name: string };
  readonly cidrs?: readonly string[];
}

interface Answer {
  readonly complete: boolean;
  readonly endpoints: readonly Endpoint[];
  readonly changes: readonly {
    readonly change: 'opened' | 'closed';
    readonly sources: readonly string[];
    readonly destinations: readonly string[];
    readonly ports: readonly PortRange[];
  }[];
  readonly findings: readonly { readonly severity: string; readonly rule: string }[];
  readonly verdict: { readonly outcome: string };
}

describe.each(readdirSync(stories))('%s', (story) => {
  const folder = join(stories, story);
  const { needs = '', ...expected }: Expected = JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8'));
  const told = test.skipIf(needs !== '' && tools[needs] === undefined);

  test('has two versions and what is expected of them, and nothing else', ({ expect }) => {
    expect(readdirSync(folder).sort()).toEqual(['base', 'expect.json', 'expect.md', 'head']);
  });

  told.concurrent('opens, closes and finds what was worked out by hand', async ({ expect }) => {
    const answer: Answer = JSON.parse(await diff(folder, 'json', expect));
    expect(followsSchema(answer), JSON.stringify(followsSchema.errors)).toBe(true);
    expect({
      complete: answer.complete,
      addresses: expected.addresses,
      opened: rows(answer, 'opened', expected.addresses),
      closed: rows(answer, 'closed', expected.addresses),
      findings: answer.findings.map(({ severity, rule }) => `${severity} ${rule}`),
      outcome: answer.verdict.outcome,
    }).toEqual({ ...expected, opened: [...expected.opened].sort(), closed: [...expected.closed].sort() });
  });

  told.concurrent('reads as it did', async ({ expect }) => {
    const answer = await diff(folder, 'markdown', expect);
    await expect(answer.replace(/(?<=`(kustomize|helm)) v[^`]*/, '')).toMatchFileSnapshot(join(folder, 'expect.md'));
  });
});

async function diff(folder: string, format: string, expect: ExpectStatic): Promise<string> {
  const args = [cli, 'diff', 'base', 'head', '--format', format, '--fail-on', 'high'];
  const { status, stdout, stderr } = await run(args, folder);
  expect([0, 1], stderr).toContain(status);
  return stdout;
}

function run(args: readonly string[], cwd: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      args,
      { cwd, env: { ...process.env, PATH: path } },
      (_, stdout, stderr) => {
        done({ status: child.exitCode, stdout, stderr });
      },
    );
  });
}

function rows({ endpoints, changes }: Answer, kind: 'opened' | 'closed', addresses: readonly string[]): string[] {
  const names = new Map(endpoints.map((endpoint) => [endpoint.id, namesOf(endpoint, addresses)]));
  const ports = new Map<string, PortRange[]>();
  for (const { change, sources, destinations, ports: ranges } of changes) {
    if (change !== kind) continue;
    for (const from of sources.flatMap((id) => names.get(id) ?? [])) {
      for (const to of destinations.flatMap((id) => names.get(id) ?? [])) {
        const pair = `${from} -> ${to}`;
        ports.set(pair, [...(ports.get(pair) ?? []), ...ranges]);
      }
    }
  }
  return [...ports].map(([pair, ranges]) => `${pair} ${portText(ranges)}`).sort();
}

function namesOf({ kind, cluster, namespace, workload, cidrs = [] }: Endpoint, addresses: readonly string[]): string[] {
  if (kind === 'workload') return [`${cluster === ONLY ? '' : `${cluster}: `}${namespace}/${workload?.name}`];
  return addresses.filter((address) => cidrs.some((cidr) => holds(cidr, address)));
}

function holds(cidr: string, address: string): boolean {
  const [first = '', prefix] = cidr.split('/');
  if (isIP(first) !== isIP(address)) return false;
  const family = isIP(first) === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(first, Number(prefix), family);
  return list.check(address, family);
}

function portText(ranges: readonly PortRange[]): string {
  const texts = rangesOf(portsOf(ranges)).map(
    ({ protocol, port, endPort }) => `${protocol}/${port}${endPort === port ? '' : `-${endPort}`}`,
  );
  return texts.join() === 'TCP/1-65535,UDP/1-65535,SCTP/1-65535' ? 'all' : texts.join(' ');
}
