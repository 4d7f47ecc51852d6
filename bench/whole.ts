/**
 * Times the program as its users run it, each process from its start to its end, and prints medians: two directories of
 * one document a file against the floor (bench/floor.ts) in the same run, the start of both bundles, and the early exit
 * where a commit changes nothing that matters. `npm run bench:whole -- --runs 5 --sizes 1000,10000`
 *
 * With PEER in the environment, a command that is given `--dir1 BASE --dir2 HEAD`, it is timed on the same directories:
 * `PEER='netpol-analyzer diff' npm run bench:whole`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeVersions } from './folders.ts';

const CLI = resolve(import.meta.dirname, '../dist/cli/index.js');
const ACTION = resolve(import.meta.dirname, '../dist/index.js');
const FLOOR = resolve(import.meta.dirname, 'floor.ts');
const EDITS = [1, 10, 30];
const WIDTHS = [44, 10, 16, 9];

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, sizes: { type: 'string', default: '100,1000,10000,20000' } },
});
const runs = Number(values.runs);
const peer = process.env['PEER']?.split(' ').filter((word) => word !== '');
const folder = mkdtempSync(join(tmpdir(), 'network-policy-diff-bench-'));
try {
  starts();
  console.log();
  comparisons();
} finally {
  rmSync(folder, { recursive: true });
}

interface Time {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function starts(): void {
  const node = median(['-e', '0']);
  const git = medianOf(() => timed('git', ['--version']));
  const parts = [
    ['node -e 0', node],
    ['git --version', git],
    ['the command line, --help', median([CLI, '--help'])],
    ['the Action, without an event', median([ACTION])],
    ['early exit: 46,000 files, a change of text', earlyExit()],
  ] as const;
  const unit = node.milliseconds + git.milliseconds;
  print(['start', 'ms', 'x node and git', 'MB']);
  for (const [name, { milliseconds, megabytes }] of parts) {
    print([name, ms(milliseconds), (milliseconds / unit).toFixed(1), mb(megabytes)]);
  }
}

/** A commit that changes a text, in a repository of many manifests. */
function earlyExit(): Time {
  const repository = join(folder, 'repository');
  writeVersions(repository, { workloads: 29_000, policies: 15_500, edits: 1 });
  rmSync(join(repository, 'head'), { recursive: true });
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@invalid', ...words], { cwd: repository });
  git('init', '--quiet');
  for (const text of ['one', 'two']) {
    writeFileSync(join(repository, 'README.md'), text);
    git('add', '--all');
    git('commit', '--quiet', '--message', text);
  }
  // As a clone has it: one pack, and not a file for each object.
  git('repack', '--quiet', '-a', '-d');
  return median([CLI, 'diff', '--repo', repository, 'HEAD~1', 'HEAD']);
}

function comparisons(): void {
  print([
    'workloads',
    'policies',
    'edits',
    'files',
    'floor ms',
    'diff ms',
    'x floor',
    'MB',
    ...(peer ? ['peer ms', 'x ours'] : []),
  ]);
  for (const workloads of values.sizes.split(',').map(Number)) {
    for (const edits of EDITS) {
      const here = join(folder, `${workloads}-${edits}`);
      const files = writeVersions(here, { workloads, policies: workloads / 2, edits });
      const [base, head] = [join(here, 'base'), join(here, 'head')];
      const floor = median([FLOOR, base]);
      const ours = median([CLI, 'diff', base, head, '--format', 'json', '--output', join(here, 'answer.json')]);
      const theirs = peer && timed(peer[0] as string, [...peer.slice(1), '--dir1', base, '--dir2', head]);
      print([
        ...[workloads, workloads / 2, edits, files].map(String),
        ms(floor.milliseconds),
        ms(ours.milliseconds),
        (ours.milliseconds / floor.milliseconds).toFixed(1),
        mb(ours.megabytes),
        ...(theirs ? [ms(theirs.milliseconds), (theirs.milliseconds / ours.milliseconds).toFixed(0)] : []),
      ]);
      rmSync(here, { recursive: true });
    }
  }
}

/** Of Node with these words; the peak of its memory is that of one run more, for telling it takes time. */
function median(words: readonly string[]): Time {
  const usage = join(folder, 'usage');
  const tell = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, String(process.resourceUsage().maxRSS)));`;
  spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...words], {
    stdio: 'ignore',
  });
  const { milliseconds } = medianOf(() => timed(process.execPath, words));
  return { milliseconds, megabytes: Number(readFileSync(usage, 'utf8')) / 1024 };
}

function medianOf(run: () => Time): Time {
  const times = Array.from({ length: runs }, run).sort((a, b) => a.milliseconds - b.milliseconds);
  return times[Math.floor(times.length / 2)] as Time;
}

/** One process from its start to its end; what it says is not looked at. */
function timed(command: string, words: readonly string[]): Time {
  const start = performance.now();
  const { error } = spawnSync(command, words, { stdio: 'ignore' });
  if (error) throw error;
  return { milliseconds: performance.now() - start, megabytes: 0 };
}

function print(cells: readonly string[]): void {
  const width = (i: number) => (cells.length === 4 ? WIDTHS[i] : 11) as number;
  console.log(
    cells.map((cell, i) => (i === 0 && cells.length === 4 ? cell.padEnd(width(i)) : cell.padStart(width(i)))).join(''),
  );
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(0);
}

function mb(megabytes: number): string {
  return megabytes === 0 ? '' : megabytes.toFixed(0);
}
