import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFlows } from '../src/flow/list.ts';
import { assess } from '../src/risk/assess.ts';
import { verdict } from '../src/risk/gate.ts';
import { evidenceOf, type Files, readVersion } from './risk/versions.ts';
import { measure } from './seed/measure.ts';

// The story of test/seed.test.ts as somebody else worked it out. It is checked where that table is at hand.
const folder = resolve(import.meta.dirname, '../../shared/seed-example');
const known = existsSync(folder);

interface Row {
  readonly from: string;
  readonly to: string;
  readonly ports: 'all' | 'none' | readonly string[];
}

interface Expected {
  readonly steps: Readonly<
    Record<string, { readonly flows: Readonly<Record<string, Readonly<Record<string, Row['ports']>>>> }>
  >;
  readonly transitions: Readonly<Record<string, Transition>>;
}

interface Transition {
  readonly base: string;
  readonly head: string;
  readonly opened: readonly Row[];
  readonly closed: readonly Row[];
  readonly expect: { readonly verdict: string; readonly maxSeverity: string };
}

const { steps, transitions }: Expected = known
  ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  : { steps: {}, transitions: {} };

const ADDRESSES: Readonly<Record<string, string>> = { '<internet>': '8.8.8.8', '<metadata-api>': '169.254.169.254' };
/** Their answers turn on pods that no manifest declares. */
const UNDECLARED = ['<dns>', '<other-namespace-pod>'];
const ABOUT_UNDECLARED = ['step5-allow..step5-namespace-level'];

describe.runIf(known)('the seed example', () => {
  test.each(Object.keys(steps))('step %s', (step) => {
    const rows = rowsOf(step);
    const { flows } = listFlows(readVersion(read(step)).state);
    expect(measure(flows, namesIn(rows, 'from'), namesIn(rows, 'to'))).toEqual(lines(rows));
  });

  test.each(Object.keys(transitions))('transition %s', (name) => {
    const { base, head, opened, closed, expect: expected } = transitions[name] as Transition;
    const evidence = evidenceOf(read(base), read(head));
    const rows = rowsOf(base);
    const change = (kind: 'opened' | 'closed') => {
      const changes = evidence.changes.filter(({ change }) => change === kind);
      return measure(changes, namesIn(rows, 'from'), namesIn(rows, 'to'));
    };
    expect(change('opened')).toEqual(lines(opened));
    expect(change('closed')).toEqual(lines(closed));
    if (ABOUT_UNDECLARED.includes(name)) return;
    const { maxSeverity, outcome } = verdict(assess(evidence), true, 'high');
    expect(maxSeverity ?? 'none').toBe(expected.maxSeverity);
    expect(outcome).toBe(expected.verdict.startsWith('pass') ? 'pass' : 'fail');
  });
});

function read(step: string): Files {
  const paths = readdirSync(join(folder, step), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, step, path), 'utf8')]));
}

function rowsOf(step: string): Row[] {
  return Object.entries(steps[step]?.flows ?? {}).flatMap(([from, ends]) =>
    Object.entries(ends).map(([to, ports]) => ({ from, to, ports })),
  );
}

function namesIn(rows: readonly Row[], end: 'from' | 'to'): string[] {
  const names = new Set(rows.filter(isDeclared).map((row) => row[end]));
  return [...names].map((name) => ADDRESSES[name] ?? name);
}

function lines(rows: readonly Row[]): string[] {
  return rows
    .filter((row) => isDeclared(row) && row.ports !== 'none')
    .map(({ from, to, ports }) => {
      const text = typeof ports === 'string' ? ports : ports.join(' ');
      return `${ADDRESSES[from] ?? from} -> ${ADDRESSES[to] ?? to}: ${text}`;
    })
    .sort();
}

function isDeclared({ from, to }: Row): boolean {
  return !UNDECLARED.includes(from) && !UNDECLARED.includes(to);
}
