import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/manifest/kinds.ts';
import { fieldName } from '../../src/manifest/objects.ts';
import { placeholdersIn, withoutPlaceholders } from '../../src/manifest/template.ts';
import { toJson } from '../../src/manifest/value.ts';
import { parse } from '../../src/manifest/yaml.ts';

/** What is to be filled in of an object, as `field is text`; of both kinds, with a dash for none. */
function told(text: string, role: Role): string[] {
  const value = toJson(parse(text));
  if (!('json' in value)) throw new Error(text);
  const { unfilled, opaque } = placeholdersIn(value.json as Parameters<typeof placeholdersIn>[0], role);
  return [unfilled, opaque].map((each) => (each ? `${fieldName(each.field)} is ${each.text}` : '-'));
}

describe('what leaves an object without a meaning', () => {
  it.each<[string, Role, string]>([
    ['metadata: {name: "{{ x }}"}', 'workload', 'metadata.name is {{ x }}'],
    ['metadata: {namespace: <name>}', 'workload', 'metadata.namespace is <name>'],
    ['metadata: {name: "%APP%"}', 'workload', 'metadata.name is %APP%'],
    ['metadata: {name: "@APP@"}', 'workload', 'metadata.name is @APP@'],
    ['metadata: {name: "a}"}', 'workload', 'metadata.name is a}'],
    ['metadata: {name: "{a"}', 'workload', 'metadata.name is {a'],
    ['metadata: {name: $a}', 'workload', 'metadata.name is $a'],
    ['metadata: {name: a>}', 'workload', 'metadata.name is a>'],
    ['metadata: {labels: {app: $(APP)}}', 'workload', 'metadata.labels.app is $(APP)'],
    ['metadata: {labels: {$(KEY): a}}', 'workload', 'metadata.labels.$(KEY) is $(KEY)'],
    ['metadata: {name: {NAME: }}', 'workload', 'metadata.name is {"NAME":null}'],
    ['metadata: {namespace: {NS: }}', 'workload', 'metadata.namespace is {"NS":null}'],
    ['metadata: {labels: {a: b, app: {APP: }}}', 'workload', 'metadata.labels.app is {"APP":null}'],
    ['metadata: {name: a}\nspec: {template: {metadata: {name: $a}}}', 'workload', 'spec.template.metadata.name is $a'],
    ['spec: {a: [{metadata: {labels: {a: $b}}}]}', 'workload', 'spec.a[0].metadata.labels.a is $b'],
    ['spec: {a: [b, $c]}', 'policy', 'spec.a[1] is $c'],
    ['spec: {$a: b}', 'policy', 'spec.$a is $a'],
    ['spec: [[$a]]', 'policy', 'spec[0][0] is $a'],
    ['$a: 1', 'policy', '$a is $a'],
    [`metadata: {name: "\${A"}`, 'workload', `metadata.name is \${A`],
    [`metadata: {name: "\${A{B}}"}`, 'workload', `metadata.name is \${A{B}}`],
    [`metadata: {name: "\${A}-{{ x }}"}`, 'workload', `metadata.name is \${A}-{{ x }}`],
    [`spec: {ports: ["\${PORT}"]}`, 'policy', `spec.ports[0] is \${PORT}`],
    ['metadata: {name: $a, namespace: $b}', 'workload', 'metadata.name is $a'],
  ])('is in %j of a %s', (text, role, expected) => {
    expect(told(text, role)).toEqual([expected, '-']);
  });
});

describe('what is taken as it is written', () => {
  it.each<[string, Role, string]>([
    [`metadata: {namespace: "\${NS}"}`, 'workload', `metadata.namespace is \${NS}`],
    [`metadata: {namespace: "a-\${NS:-b}-\${C}"}`, 'workload', `metadata.namespace is a-\${NS:-b}-\${C}`],
    [`metadata: {labels: {app: "\${APP}"}}`, 'workload', `metadata.labels.app is \${APP}`],
    [`metadata: {labels: {"\${KEY}": a}}`, 'workload', `metadata.labels.\${KEY} is \${KEY}`],
    [`metadata: {name: "\${NAME}"}`, 'namespace', `metadata.name is \${NAME}`],
    [`metadata: {name: "\${NAME}"}`, 'workload', '-'],
    [`spec: {template: {metadata: {name: "\${NAME}"}}}`, 'workload', '-'],
    [`spec: {metadata: {labels: {a: "\${B}"}}}`, 'workload', `spec.metadata.labels.a is \${B}`],
    [`spec: {podSelector: {matchLabels: {a: "\${B}"}}}`, 'policy', `spec.podSelector.matchLabels.a is \${B}`],
    [
      `spec: {podSelector: {matchExpressions: [{values: ["\${B}"]}]}}`,
      'policy',
      `spec.podSelector.matchExpressions[0].values[0] is \${B}`,
    ],
    [`metadata: {namespace: "\${A}", labels: {a: "\${B}"}}`, 'workload', `metadata.namespace is \${A}`],
  ])('is in %j of a %s', (text, role, expected) => {
    expect(told(text, role)).toEqual(['-', expected]);
  });

  it('stands beside what leaves the object without a meaning', () => {
    expect(told(`metadata: {namespace: "\${A}", labels: {a: $b}}`, 'workload')).toEqual([
      'metadata.labels.a is $b',
      `metadata.namespace is \${A}`,
    ]);
  });
});

describe('what is ordinary text', () => {
  it.each<[string, Role]>([
    ['metadata: {name: a, annotations: {a: $b, $c: d}}', 'workload'],
    ['spec: {containers: [{args: ["$(HOME)", "{{ x }}"]}]}', 'workload'],
    ['spec: {name: {a: b}}', 'workload'],
    ['metadata: {name: a, labels: {a: b}}\nspec: {a: 1, b: [~, true]}', 'policy'],
    ['metadata: $a', 'workload'],
    ['metadata:\nspec: {args: [$a]}', 'workload'],
    ['metadata: {labels: $a}', 'workload'],
    ['metadata: [$a]', 'policy'],
  ])('is in %j of a %s', (text, role) => {
    expect(told(text, role)).toEqual(['-', '-']);
  });
});

it.each([
  ['a', 'a'],
  [`\${A}`, 'x'],
  [`a-\${B}.\${C:-d}`, 'a-x.x'],
  ['$(A)', '$(A)'],
])('the rules for names are held against %s as %s', (text, expected) => {
  expect(withoutPlaceholders(text)).toBe(expected);
});
