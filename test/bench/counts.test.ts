import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { objectsOf } from '../../bench/manifests.ts';
import { buildCluster } from '../../src/cluster/build.ts';
import { members } from '../../src/flow/bits.ts';
import { compare } from '../../src/flow/compare.ts';
import { countFlows } from '../../src/flow/count-flows.ts';
import { dirtyLines, dirtyRegions } from '../../src/flow/dirty.ts';
import { relevantSets } from '../../src/flow/relevant.ts';
import { createRulebook, type Rulebook } from '../../src/flow/rulebook.ts';
import { editsBetween } from '../../src/flow/same.ts';
import { createUniverse } from '../../src/flow/universe.ts';
import { unseenPods } from '../../src/flow/unseen.ts';
import { readVersions } from '../../src/manifest/versions.ts';
import { compilePolicies } from '../../src/policy/compile.ts';
import { streamSource } from '../../src/source/stream.ts';
import { differences } from '../manifest/readers.ts';

// How much work a run does, in counts that no machine changes: seconds are measured in bench/. If one of these grows, the
// program got slower; if that is the price of something, change the count in the same commit and say so.

const SIZE = { workloads: 1_000, policies: 500, edits: 10 };
const texts = objectsOf(SIZE).map((objects) =>
  objects.map((object) => `---\n${dump(object, { noRefs: true })}`).join(''),
);

async function states() {
  const versions = await readVersions(
    texts.map((text) => streamSource(Buffer.from(text))),
    () => true,
  );
  const [base, head] = versions.map(({ manifests }) => {
    const { cluster } = buildCluster(manifests);
    return { cluster, tiers: compilePolicies(cluster).tiers };
  });
  if (base === undefined || head === undefined) throw new Error('no versions');
  return [base, head] as const;
}

test('of 1,550 documents the strict reader parses none', () => {
  const { documents, quick, different } = differences(texts.slice(0, 1));
  expect({ documents, quick, different }).toEqual({ documents: 1_550, quick: 1_550, different: [] });
});

test('ten edits make few lines dirty, and few kinds of undeclared pods', async () => {
  const [base, head] = await states();
  const edits = editsBetween(base, head);
  const regions = dirtyRegions(base, head, edits);
  const unseen = unseenPods(
    [base, head],
    [base, head].map((state) => relevantSets(state, regions)),
  );
  const universe = createUniverse([base, head], unseen.endpoints);
  const rulebooks = universe.sides.map((side) => createRulebook(universe, side)) as [Rulebook, Rulebook];
  const { sources, destinations } = dirtyLines(universe, rulebooks, edits.policies);
  expect({
    policies: edits.policies.size,
    endpoints: universe.endpoints.length,
    undeclared: unseen.endpoints.length,
    sources: members(sources).length,
    destinations: members(destinations).length,
  }).toMatchInlineSnapshot(`
    {
      "destinations": 36,
      "endpoints": 1181,
      "policies": 16,
      "sources": 36,
      "undeclared": 129,
    }
  `);
});

test('and change so many flows, in so many rectangles', async () => {
  const [base, head] = await states();
  const { changes } = compare(base, head);
  expect({ rectangles: changes.length, flows: countFlows(changes) }).toMatchInlineSnapshot(`
    {
      "flows": 414789165,
      "rectangles": 11,
    }
  `);
});
