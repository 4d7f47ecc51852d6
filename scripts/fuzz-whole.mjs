// Mutates manifests and compares them with what they were, from the reading to every view: npm run fuzz:whole --
// --changes 10000 [--seed 1]. Exits with 1 where anything threw or took long, and says by which seed it comes again.
import { parseArgs } from 'node:util';
import { fuzzWhole } from '../test/fuzz/whole.ts';

const MOST_SHOWN = 5;

const { values } = parseArgs({ options: { changes: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Math.trunc(Math.random() * 1e9));
const { changes, findings, failures } = await fuzzWhole(Number(values.changes), seed);
for (const { seed: own, what } of failures.slice(0, MOST_SHOWN)) console.log(`# seed ${own}: ${what}`);
console.log(`${changes} changes, ${findings} findings, ${failures.length} failures; seed ${seed}`);
process.exitCode = failures.length > 0 ? 1 : 0;
