import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/manifest/sentence.ts';
import type { Report } from '../../src/report/report.ts';
import { type SarifOptions, sarif } from '../../src/report/sarif.ts';
import type { Acceptance } from '../../src/risk/acceptance.ts';
import { BASE, cause, finding, HEAD, inClusters, LINKS, opened, report, workload } from './example.ts';
import { hostile } from './hostile.ts';
import { ASSUMED, CHANGES, EVERY_NAMESPACE, huge, INCOMPLETE, NOTHING, POLICY_ONLY } from './states.ts';
import { STORY } from './story.ts';

const schema = JSON.parse(readFileSync(new URL('../fixtures/sarif-2.1.0.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false });
addFormats(ajv as never);
const followsSchema = ajv.compile(schema);

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: { readonly startLine: number; readonly endLine: number };
  };
}
interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity'?: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly {
      readonly level: string;
      readonly message: { readonly text: string };
    }[];
  }[];
  readonly results: readonly Result[];
}

function runOf(one: Report, options?: SarifOptions): Run {
  return JSON.parse(sarif(one, options)).runs[0];
}

const STORIES: readonly [string, Report][] = [
  ['findings', STORY],
  ['changes', CHANGES],
  ['nothing', NOTHING],
  ['incomplete', INCOMPLETE],
  ['assumed', ASSUMED],
  ['policies alone', POLICY_ONLY],
  ['every namespace', EVERY_NAMESPACE],
  ['several clusters', inClusters(STORY, ['dev', 'prod'])],
  ['much', huge(100)],
];

test.each(STORIES)('a comparison with %s is as the OASIS schema says', (_, one) => {
  followsSchema(JSON.parse(sarif(one)));
  expect(followsSchema.errors).toBeNull();
});

// https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
describe.each(STORIES)('code scanning takes a comparison with %s:', (_, one) => {
  const text = sarif(one, { links: { ...LINKS, rulesUrl: 'https://github.com/octo-org/action/blob/v1/docs/rules' } });
  const { tool, automationDetails, results } = JSON.parse(text).runs[0] as Run;
  const { rules } = tool.driver;

  test.each<[string, boolean]>([
    ['one run', JSON.parse(text).runs.length === 1],
    ['a category', /^[\w.-]+\/[\w.-]+\/$/.test(automationDetails.id)],
    ['at most 10 MB', gzipSync(text).length < 10_000_000],
    ['at most 5,000 results', results.length <= 5000],
    ['every result has a rule', results.every(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId)],
    ['every result has a message', results.every(({ message }) => message.text.length > 0)],
    ['every result has one place', results.every(({ locations }) => locations.length === 1)],
    ['every place is a path of the repository', results.flatMap(uris).every(isRelative)],
    ['every place has its lines', results.flatMap(regions).every((r) => r.startLine >= 1 && r.endLine >= r.startLine)],
    ['every result is known again', results.every((r) => r.partialFingerprints.primaryLocationLineHash !== '')],
    ['no rule twice', new Set(rules.map(({ id }) => id)).size === rules.length],
    ['names of at most 255 characters', rules.every(({ name }) => name.length <= 255)],
    ['descriptions of at most 1,024', rules.every((r) => r.fullDescription.text.length <= 1024)],
    ['help for every rule', rules.every(({ help, helpUri }) => help.text !== '' && helpUri?.startsWith('https://'))],
    ['at most 10 tags', rules.every(({ properties }) => properties.tags.length <= 10)],
    ['the tag without which a severity counts for nothing', rules.every((r) => r.properties.tags.includes('security'))],
  ])('%s', (_, holds) => {
    expect(holds).toBe(true);
  });
});

function uris({ locations }: Result): string[] {
  return locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri);
}

function regions({ locations }: Result) {
  return locations.map(({ physicalLocation }) => physicalLocation.region);
}

function isRelative(uri: string): boolean {
  const within = new URL(uri, 'https://example.com/root/');
  return within.href === `https://example.com/root/${uri}` && !/(^|\/)\.\.?(\/|$)/.test(decodeURIComponent(uri));
}

test.each([
  ['critical', 'error', 'critical'],
  ['high', 'error', 'high'],
  ['medium', 'warning', 'medium'],
  ['low', 'note', 'low'],
  ['info', 'note', undefined],
] as const)('a finding of severity %s is of level %s, and shown as %s', (severity, level, shown) => {
  const { tool, results } = runOf(report({ findings: [finding({ severity, title: 'Open', message: say`It is.` })] }));
  const [rule] = tool.driver.rules;
  expect([results[0]?.level, rule?.defaultConfiguration.level]).toEqual([level, level]);
  const score = Number(rule?.properties['security-severity'] ?? Number.NaN);
  // https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
  const words = score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : score > 0 ? 'low' : undefined;
  expect(words).toBe(shown);
});

test('a rule that finds what is severe here and less so there is two, so that neither is shown as the other', () => {
  const message = say`It is.`;
  const findings = (['critical', 'medium'] as const).map((severity) => finding({ severity, title: 'Open', message }));
  expect(runOf(report({ findings })).results.map(({ ruleId }) => ruleId)).toEqual([
    'example/critical',
    'example/medium',
  ]);
});

describe('a finding is shown', () => {
  const web = workload('shop/Deployment/web');
  const because = [cause('base allows', 'shop/web', 'spec.ingress[1]', 'k8s/web.yaml', 21, 27)];
  const edit = { policy: { kind: 'NetworkPolicy', namespace: 'shop', name: 'web' }, path: 'k8s/new.yaml', line: 10 };
  const [before, after] = ['a\nb\nc\nd\n', 'a\nb\nd\n'];
  const inBase = { side: 'base', path: 'k8s/web.yaml', line: 21, endLine: 27 } as const;
  const one = (parts: Partial<Report>) => {
    const findings = [finding({ severity: 'high', title: 'Gone', message: say`It is.`, place: inBase, changes: [0] })];
    const run = runOf(report({ changes: [opened([web], [web], { because })], findings, ...parts }));
    const { artifactLocation, region } = run.results[0]?.locations[0]?.physicalLocation ?? {};
    return [artifactLocation?.uri, region?.startLine, region?.endLine, run.results[0]?.message.text];
  };

  test('at the lines of base, in words too, where its policy is gone', () => {
    const removed = { ...edit, edit: 'removed' as const, path: 'k8s/web.yaml', line: 15, before: 'x\n'.repeat(20) };
    expect(one({ policyEdits: [removed] })).toEqual(['k8s/web.yaml', 21, 27, 'Gone: It is. (lines 21 to 27, removed)']);
  });

  test('at the lines that changed, where its policy is still there', () => {
    const modified = { ...edit, edit: 'modified' as const, before, after };
    expect(one({ policyEdits: [modified] })).toEqual(['k8s/new.yaml', 12, 12, 'Gone: It is.']);
  });

  test('in the directory that was compared, where that is no commit', () => {
    const { commit: _, ...rest } = BASE;
    expect(one({ base: { ...rest, version: './out/base/' } })[0]).toBe('out/base/k8s/web.yaml');
    expect(one({ base: { ...rest, version: '/tmp/base' } })[0]).toBe('k8s/web.yaml');
    expect(one({ base: { ...rest, version: '../base' } })[0]).toBe('k8s/web.yaml');
  });

  test('at the configuration, where it has no place or one that no address leads to', () => {
    const place = { side: 'head', path: '../../etc/passwd', line: 1, endLine: 1 } as const;
    const findings = [
      finding({ severity: 'high', title: 'Open', message: say`It is.` }),
      finding({ severity: 'high', title: 'Open', message: say`It is.`, place }),
    ];
    const { results } = runOf(report({ findings }));
    expect(results.flatMap(uris)).toEqual(Array(2).fill('.github/network-policy-diff.yml'));
  });
});

test('an analysis that is not complete is no success, and says why', () => {
  const [invocation] = runOf(INCOMPLETE).invocations;
  expect(invocation?.executionSuccessful).toBe(false);
  expect(invocation?.toolExecutionNotifications.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  expect(runOf(STORY).invocations[0]?.executionSuccessful).toBe(true);
});

test.each<[Acceptance['by'], string]>([
  ['waiver', 'external'],
  ['label', 'external'],
  ['annotation', 'inSource'],
])('what was accepted by a %s is suppressed, %s', (by, kind) => {
  const open = finding({ severity: 'high', title: 'Open', message: say`It is.` });
  const accepted = { ...open, waived: { by, reason: 'until the move' } };
  const text = sarif(report({ findings: [accepted, open] }));
  expect(JSON.parse(text).runs[0].results.map((one: { suppressions?: unknown }) => one.suppressions)).toEqual([
    [{ kind, status: 'accepted', justification: 'until the move' }],
    undefined,
  ]);
  expect(followsSchema(JSON.parse(text))).toBe(true);
});

test('names make no links, mention nobody, and stand for no argument', () => {
  const message = say`${'[x](https://evil.test)'} ${'{0}'} ${'@octo-org/team'} is open.`;
  const { results } = runOf(report({ findings: [finding({ severity: 'high', title: 'Open', message })] }));
  expect(results[0]?.message.text).toBe('Open: \\[x\\](https://evil.test) {{0}} (at)octo-org/team is open.');
});

test('whatever the path is, the place is one of the repository', () => {
  fc.assert(
    fc.property(hostile, (path) => {
      const place = { side: 'head', path, line: 1, endLine: 1 } as const;
      const one = report({ findings: [finding({ severity: 'high', title: 'Open', message: say`It is.`, place })] });
      const { results } = runOf(one);
      expect(results.flatMap(uris).every(isRelative)).toBe(true);
      expect(followsSchema(JSON.parse(sarif(one)))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

describe('within its budget', () => {
  test.each([1, 51, 251, 400])('%i findings are told or counted', (size) => {
    const one = huge(size);
    for (const budget of [10_000_000, 200_000, 60_000]) {
      const text = sarif(one, { budget });
      const { results, invocations } = JSON.parse(text).runs[0] as Run;
      const [first] = invocations[0]?.toolExecutionNotifications ?? [];
      const left = Number(/^(\d+) more findings?, left out/.exec(first?.message.text ?? '')?.[1] ?? 0);
      expect(results.length + left).toBe(size);
    }
  });
});

test('the most severe come first, and the facts of a version are not in it', () => {
  expect(runOf(STORY).results.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'note']);
  expect(sarif(STORY)).not.toContain(HEAD.commit);
});
