/**
 * Times the engine on made-up clusters, or on the directories `base` and `head` of each folder that is named, and prints a
 * table: milliseconds of a process that has just started, without and with what it has to do before.
 */
import { execFileSync } from 'node:child_process';
import { buildCluster } from '../src/cluster/build.ts';
import type { Comparison, State } from '../src/flow/change.ts';
import { compare } from '../src/flow/compare.ts';
import { readVersions } from '../src/manifest/versions.ts';
import { compilePolicies } from '../src/policy/compile.ts';
import { directorySource } from '../src/source/directory.ts';
import { selectPaths } from '../src/source/paths.ts';
import type { Source } from '../src/source/source.ts';
import { streamSource } from '../src/source/stream.ts';
import { type Size, versionsOf } from './manifests.ts';

const SIZES: readonly Size[] = [
  { workloads: 100, policies: 80, edits: 10 },
  { workloads: 1_000, policies: 500, edits: 10 },
  { workloads: 10_000, policies: 5_000, edits: 10 },
];
const COLUMNS = ['workloads', 'policies', 'rectangles', 'read', 'understand', 'compare', 'peak MB'];

const [mode, ...words] = process.argv.slice(2);
if (mode === '--one') console.log(JSON.stringify(await measure(words[0] as string)));
else printTable(mode === undefined ? SIZES.map((size) => JSON.stringify(size)) : [mode, ...words]);

function printTable(inputs: readonly string[]): void {
  console.log(COLUMNS.map((column) => column.padStart(11)).join(''));
  for (const input of inputs) {
    // A process each: the peak of memory is one process's, and no run warms up the next.
    const row: unknown[] = JSON.parse(
      execFileSync(process.execPath, [process.argv[1] as string, '--one', input], { encoding: 'utf8' }),
    );
    console.log(row.map((cell) => String(cell).padStart(11)).join(''));
  }
}

async function measure(input: string): Promise<number[]> {
  const sources = await sourcesOf(input);
  const [read, versions] = await timed(() => readVersions(sources, selectPaths([])));
  const [understand, states] = await timed(async () =>
    versions.map(({ manifests }): State => {
      const { cluster } = buildCluster(manifests);
      return { cluster, tiers: compilePolicies(cluster).tiers };
    }),
  );
  const [base, head] = states as [State, State];
  const [engine, { changes }] = await timed(async (): Promise<Comparison> => compare(base, head));
  const { workloads, policies } = head.cluster;
  return [
    workloads.size,
    policies.length,
    changes.length,
    read,
    understand,
    engine,
    Math.round(process.resourceUsage().maxRSS / 1024),
  ];
}

async function sourcesOf(input: string): Promise<readonly Source[]> {
  if (!input.startsWith('{'))
    return Promise.all(['base', 'head'].map((version) => directorySource(`${input}/${version}`)));
  return versionsOf(JSON.parse(input)).map((text) => streamSource(Buffer.from(text)));
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await work();
  return [Math.round(performance.now() - start), result];
}
