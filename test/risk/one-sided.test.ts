import { expect, test } from 'vitest';
import { createOneSided } from '../../src/risk/one-sided.ts';
import { workload } from '../report/example.ts';
import { documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf } from './versions.ts';

test('nothing opens on one side alone to a workload that is gone, nor from one', () => {
  const world = documents(namespace('shop'), pod('shop/web'));
  const p = policy('shop/p', 'podSelector: {}\ningress: [{from: [{podSelector: {}}]}]');
  const material = evidenceOf({ world }, { world, p });
  const [rule] = material.head.tiers.ingress.flatMap(({ rules }) => rules);
  const web = material.everything.find(({ kind }) => kind === 'workload');
  const gone = workload('shop/Deployment/gone', 'base');
  if (rule === undefined || web?.kind !== 'workload') throw new Error('the example has a rule and a workload');
  const find = createOneSided(material);
  expect([find('ingress', rule, gone, web), find('ingress', rule, web, gone)]).toEqual([undefined, undefined]);
});
