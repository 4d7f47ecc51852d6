import { readConfig } from '../../src/config/read-config.ts';
import { annotations } from '../../src/report/annotations.ts';
import { comment } from '../../src/report/comment.ts';
import { csv } from '../../src/report/csv.ts';
import { decisions } from '../../src/report/decisions.ts';
import { json } from '../../src/report/json.ts';
import { sarif } from '../../src/report/sarif.ts';
import { text } from '../../src/report/text.ts';
import { review } from '../../src/review.ts';
import { streamSource } from '../../src/source/stream.ts';
import { manifests } from './fuzz.ts';
import { dice, mutate } from './mutate.ts';

/** Milliseconds, for a change of some kilobytes. */
const SLOW = 5_000;

/** Every kind of assertion, a waiver and names of policies, so that all that judges has something to do. */
const CONFIG = `
assertions:
  - never: { from: "*", to: shop/app=db }
  - always: { from: shop/*, to: { namespaces: kube-system }, ports: ["UDP 53"] }
  - isolated: "*"
waivers:
  - { rule: flow-opened, from: shop/*, reason: tried, owner: nobody, expires: 2999-12-31 }
policyNames: { pattern: "^[a-z-]+$" }
`;

/** What a run over many changes found. */
export interface FoundWhole {
  changes: number;
  findings: number;
  readonly failures: { readonly seed: number; readonly what: string }[];
}

/**
 * Compares manifests with what a mutation makes of them, from the reading to every view, and looks whether anything throws
 * or takes long. The seed decides all.
 */
export async function fuzzWhole(changes: number, seed: number): Promise<FoundWhole> {
  const read = readConfig(CONFIG, 'config.yml');
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  const configuration = { config: read.config, problems: [], path: 'config.yml' };
  const options = { failOn: 'high', today: '2027-01-01', paths: [], configuration, toolPath: '' } as const;
  const texts = manifests();
  const found: FoundWhole = { changes: 0, findings: 0, failures: [] };
  for (let i = 0; i < changes; i++) {
    const roll = dice(seed + i);
    const one = () => texts[roll(texts.length)] ?? '';
    const [base, other] = [one(), one()];
    const start = performance.now();
    try {
      const head = mutate(base, other, roll);
      const report = await review(streamSource(Buffer.from(base)), streamSource(head), options);
      Array.from(json(report));
      for (const view of [sarif, csv, comment]) view(report);
      text(report, { color: false });
      annotations(report);
      decisions(report);
      found.findings += report.findings.length;
    } catch (error) {
      found.failures.push({ seed: seed + i, what: String((error as Error).stack) });
    }
    if (performance.now() - start > SLOW) found.failures.push({ seed: seed + i, what: 'it takes long' });
    found.changes++;
  }
  return found;
}
