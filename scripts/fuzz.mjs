// Holds the engine against the plain reference of test/reference on random clusters, as the tests do for seconds, for as
// long as wanted: npm run fuzz -- --minutes 10 [--seed 1]. Exits with 1 where the two differ, and shows the smallest such
// pair of versions that it finds, as manifests.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { agreeOnChanges, agreeOnList, disagreementsOnTurning } from '../test/reference/agree.ts';
import { disagreementsOnNames, disagreementsOnNamesListed } from '../test/reference/agree-on-names.ts';
import { versions } from '../test/reference/random.ts';
import { numbersOfNames, strangers } from '../test/reference/strangers.ts';

const RUNS_A_ROUND = 100;
const SHOWN = 10;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } });
const end = Date.now() + Number(values.minutes) * 60_000;
const firstSeed = Number(values.seed ?? Math.trunc(Math.random() * 1e9));
const total = {
  clusters: 0,
  'cells of lists': 0,
  'open cells': 0,
  'cells of changes': 0,
  'changed cells': 0,
  'undefined cells': 0,
};

for (let round = 0; Date.now() < end; round++) {
  const seed = firstSeed + round;
  const property = fc.property(versions, strangers, numbersOfNames, (...all) => disagreements(...all).length === 0);
  const { failed, counterexample } = fc.check(property, { seed, numRuns: RUNS_A_ROUND });
  if (failed) show(seed, counterexample);
}
report(0);

function disagreements(both, others, numbers) {
  const lists = [both.base, both.head].map((objects) => agreeOnList(objects, others));
  const changes = agreeOnChanges(both, others);
  total.clusters += 2;
  for (const list of lists) {
    total['cells of lists'] += list.cells;
    total['open cells'] += list.positive;
  }
  total['cells of changes'] += changes.cells;
  total['changed cells'] += changes.positive;
  for (const each of [...lists, changes]) total['undefined cells'] += each.undefined;
  return [
    ...[...lists, changes].flatMap((each) => each.disagreements),
    ...disagreementsOnTurning(both),
    ...[undefined, numbers].flatMap((some) => [
      ...disagreementsOnNames(both, others, some),
      ...[both.base, both.head].flatMap((objects) => disagreementsOnNamesListed(objects, others, some)),
    ]),
  ];
}

function show(seed, [both, others, numbers]) {
  const found = disagreements(both, others, numbers);
  for (const [name, objects] of Object.entries({ ...both, 'pods that no manifest declares': others })) {
    console.log(`# ${name}\n${objects.map((object) => stringify(object)).join('---\n')}`);
  }
  console.log(`# seed ${seed}\n${found.slice(0, SHOWN).join('\n')}`);
  report(found.length);
  process.exit(1);
}

function report(found) {
  for (const [what, count] of Object.entries(total)) console.log(`${count.toLocaleString('en').padStart(15)} ${what}`);
  console.log(`${String(found).padStart(15)} disagreements, seeds from ${firstSeed}`);
}
