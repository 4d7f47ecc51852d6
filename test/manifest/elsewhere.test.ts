import { describe, expect, it } from 'vitest';
import { hideChangedElsewhere } from '../../src/manifest/elsewhere.ts';
import type { Problem } from '../../src/manifest/problem.ts';
import { readBlob } from '../../src/manifest/read.ts';
import { write } from '../../src/manifest/sentence.ts';
import { bytesOf, faultsOf } from './texts.ts';

const template = (...objects: readonly string[]) =>
  `apiVersion: v1\nkind: Template\nmetadata: {name: shop, namespace: eu}\nobjects: [${objects.join(', ')}]\n`;
const POD = '{apiVersion: v1, kind: Pod}';
const CONFIG = '{apiVersion: v1, kind: ConfigMap}';
const UNPROCESSED = (what: string) =>
  `4 template-not-rendered!: Template eu/shop was not processed: ${what} in it that matter are missing.`;

describe('a Template of OpenShift', () => {
  it.each([
    ['an object that matters', template(CONFIG, POD), [UNPROCESSED('1 object')]],
    ['two of them', template(POD, POD), [UNPROCESSED('2 objects')]],
    ['a list of them', template(`{kind: List, items: [${POD}, ${POD}, ${CONFIG}]}`), [UNPROCESSED('2 objects')]],
    ['none that matters', template(CONFIG), []],
    ['none', template(), []],
    ['no list of objects', 'apiVersion: v1\nkind: Template\nobjects: {apiVersion: v1, kind: Pod}\n', []],
  ])('is told with %s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });
});

it('a Template that was not processed is a warning', () => {
  const { faults } = readBlob(bytesOf(template(POD)));
  expect(faults.map(({ severity }) => severity)).toEqual(['warning']);
});

describe('an object that a program in the cluster makes others from', () => {
  const MADE = (title: string) =>
    `1 rendered-elsewhere: ${title} is rendered elsewhere: what it makes counts only if its manifests are read here too.`;
  const application = (more: string) => `apiVersion: argoproj.io/v1alpha1\nkind: Application\n${more}`;
  const kyverno = (spec: string, api = 'kyverno.io/v1') =>
    `apiVersion: ${api}\nkind: ${api.startsWith('k') ? 'ClusterPolicy' : 'GeneratingPolicy'}\nspec: ${spec}\n`;

  it.each([
    ['with its name', application('metadata: {name: a}\n'), 'Application a'],
    ['with its namespace', application('metadata: {name: a, namespace: b}\n'), 'Application b/a'],
    ['without a name', application('metadata: {}\n'), 'Application (no name)'],
    ['without metadata', application('metadata: a\n'), 'Application (no name)'],
    ['as a policy of Kyverno that generates', kyverno('{rules: [{}, {generate: {}}]}'), 'ClusterPolicy (no name)'],
    ['as one that only generates', kyverno('{}', 'policies.kyverno.io/v1'), 'GeneratingPolicy (no name)'],
  ])('is listed %s', (_, text, title) => {
    expect(faultsOf(text)).toEqual([MADE(title)]);
  });

  it.each(['{rules: [{validate: {}}, a]}', '{rules: {generate: {}}}', '[a]', ''])(
    'is no policy of Kyverno that generates nothing: %j',
    (spec) => {
      expect(faultsOf(kyverno(spec))).toEqual([]);
    },
  );
});

describe('what is made elsewhere', () => {
  const problems = (...texts: readonly string[]) =>
    texts.flatMap((text): Problem[] => readBlob(bytesOf(text)).faults.map((fault) => ({ ...fault, path: 'a.yaml' })));
  const told = (version: readonly Problem[] = []) =>
    version.map(({ severity, message, hidesFlows }) => `${severity}${hidesFlows ? '!' : ''}: ${write(message)}`);
  const object = (spec: string, kind = 'Application', api = 'argoproj.io/v1alpha1', name = 'a') =>
    `apiVersion: ${api}\nkind: ${kind}\nmetadata: {name: ${name}}\n${spec}`;
  const CHANGED = 'is rendered elsewhere and has changed: what it makes may have changed too, and is not known here.';
  const SAME = 'is rendered elsewhere: what it makes counts only if its manifests are read here too.';

  it.each([
    ['its spec', object('spec: {b: 2}\n')],
    ['whether it has one', object('')],
    ['its kind', object('spec: {b: 1}\n', 'ApplicationSet')],
    ['its API', object('spec: {b: 1}\n', 'Application', 'argoproj.io/v1')],
  ])('may have changed in both versions with %s', (_, other) => {
    const [base, head] = hideChangedElsewhere([problems(object('spec: {b: 1}\n')), problems(other)]);
    expect([told(base), told(head)]).toEqual([[expect.stringContaining(CHANGED)], [expect.stringContaining(CHANGED)]]);
    expect(told(base)).toEqual([`warning!: Application a ${CHANGED}`]);
  });

  it('has not changed with the name of the object', () => {
    const [base, head] = hideChangedElsewhere([
      problems(object('')),
      problems(object('', 'Application', 'argoproj.io/v1alpha1', 'b')),
    ]);
    expect([told(base), told(head)]).toEqual([[`note: Application a ${SAME}`], [`note: Application b ${SAME}`]]);
  });

  it('leaves other problems alone', () => {
    const broken = problems('kind: NetworkPolicy\na: [\n');
    expect(hideChangedElsewhere([broken, []])).toEqual([broken, []]);
    expect(hideChangedElsewhere([])).toEqual([[], []]);
  });
});
