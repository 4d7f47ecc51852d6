import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { silentlyLost, understand } from './lost.ts';
import { type Dice, dice, mutate } from './mutate.ts';

/** Of the processor, for one file of some kilobytes. */
const MOST_SECONDS = 2;

/** What a run over many inputs found. */
export interface Found {
  inputs: number;
  /** Inputs that are no clean YAML any more, or in which something else was found to say. */
  withProblems: number;
  readonly crashes: Failure[];
  readonly hangs: Failure[];
  /** Inputs with a policy that nobody was told is lost. */
  readonly lost: Failure[];
}

interface Failure {
  readonly what: string;
  readonly content: Buffer;
}

/** The manifests of the scenarios, each file as it is, as a List and as JSON; templates and what is broken only as they are. */
export function manifests(): readonly string[] {
  const folder = join(import.meta.dirname, '../scenarios');
  const texts = globSync('*/{base,head}/**/*.yaml', { cwd: folder })
    .toSorted()
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  const distinct = [...new Set(texts)];
  return distinct.flatMap((text) => (/\{\{|^\t/m.test(text) ? text : [text, ...dumps(text)]));
}

/** The same objects as programs write them. */
function dumps(text: string): string[] {
  const items = text.split(/^---.*\n/m).flatMap((document) => load(document) ?? []);
  return [
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 2),
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items }),
  ];
}

/** Mutates manifests so many times, and looks what becomes of each. The seed decides all. */
export function fuzz(inputs: number, seed: number, texts: readonly string[], tell?: (found: Found) => void): Found {
  const found: Found = { inputs: 0, withProblems: 0, crashes: [], hangs: [], lost: [] };
  for (let i = 0; i < inputs; i++) {
    const roll = dice(seed + i);
    tryOne(mutate(oneOf(texts, roll), oneOf(texts, roll), roll), found);
    found.inputs++;
    tell?.(found);
  }
  return found;
}

function tryOne(content: Buffer, found: Found): void {
  const started = process.cpuUsage();
  try {
    const understood = understand(content);
    if (understood.problems.length > 0) found.withProblems++;
    const lost = silentlyLost(content, understood);
    if (lost.length > 0) found.lost.push({ what: lost.join(', '), content });
  } catch (error) {
    found.crashes.push({ what: String((error as Error).stack), content });
  }
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  if (seconds > MOST_SECONDS) found.hangs.push({ what: `${seconds.toFixed(1)} s`, content });
}

function oneOf(texts: readonly string[], roll: Dice): string {
  return texts[roll(texts.length)] ?? '';
}
