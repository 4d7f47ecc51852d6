import { describe, expect, it } from 'vitest';
import type { FieldPath } from '../../src/manifest/objects.ts';
import { place } from '../../src/manifest/place.ts';
import { readBlob } from '../../src/manifest/read.ts';
import { bytesOf, manifestOf, policy } from './texts.ts';

const POLICY = `# A comment.
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: a
spec:
  podSelector: &sel
    matchLabels: {app: db}

  # Who may.
  ingress:
  - from:
    - podSelector: *sel
    - namespaceSelector:
        matchLabels:
          team: x
    # The port.

    ports:
    - port: 5432
      protocol: >-
        TCP
  - {}
  -
    from: []
  egress:
  policyTypes: [
    Ingress,
    Egress
  ]
  podSelector:
    matchLabels: {app: web}
  # The end.

# Nothing.
`;

describe('the place of a field', () => {
  it.each<[string, FieldPath, [number, number]]>([
    ['the object, without what stands around it', [], [3, 33]],
    ['a text', ['kind'], [4, 4]],
    ['a mapping, from its key', ['metadata'], [5, 6]],
    ['a list, without the comment behind it', ['spec', 'ingress'], [12, 26]],
    ['an item', ['spec', 'ingress', 0], [13, 23]],
    ['a list in an item', ['spec', 'ingress', 0, 'from'], [13, 17]],
    ['an item in it', ['spec', 'ingress', 0, 'from', 1], [15, 17]],
    ['a text over several lines', ['spec', 'ingress', 0, 'ports', 0, 'protocol'], [22, 23]],
    ['an empty item', ['spec', 'ingress', 1], [24, 24]],
    ['an item below its dash', ['spec', 'ingress', 2], [26, 26]],
    ['a field without a value', ['spec', 'egress'], [27, 27]],
    ['a list in brackets', ['spec', 'policyTypes'], [28, 31]],
    ['an item in brackets', ['spec', 'policyTypes', 1], [30, 30]],
    ['a key that stands twice, where it counts', ['spec', 'podSelector'], [32, 33]],
    ['an alias', ['spec', 'ingress', 0, 'from', 0, 'podSelector'], [14, 14]],
    ['what is behind an alias', ['spec', 'ingress', 0, 'from', 0, 'podSelector', 'matchLabels', 'app'], [9, 9]],
    ['a field that is not there: its parent', ['spec', 'ingress', 0, 'to', 3], [13, 23]],
    ['an item that is not there: its list', ['spec', 'ingress', 7], [12, 26]],
    ['a field of a text: the text', ['kind', 'x'], [4, 4]],
  ])('is that of %s', (_, field, [line, endLine]) => {
    expect(place(manifestOf(POLICY), field)).toEqual({ line, endLine });
  });

  it.each<[string, string, [number, number]]>([
    ['an item that is not written', '  -\n\n  # c\n', [5, 6]],
    ['an item that is not written, with a comment', '  - a\n  - # c\n\n', [5, 7]],
    ['an item in a list that is not written', '  - -\n\n', [5, 6]],
    ['a field that is not written', '  a:\n\n  # c\n', [5, 6]],
    ['a key without a value', '  ? a\n\n', [5, 6]],
    ['a value below its colon', '  ? a\n  :\n    b\n\n', [5, 8]],
    ['a key without a value in braces', '  {a,\n   b}\n\n', [5, 7]],
    ['an anchor of nothing', '  a:\n    &x\n\n', [5, 7]],
    ['a list in brackets that ends below its last item', '  - [a\n    ]\n\n', [5, 7]],
    ['a block of text', '  a: |\n    b\n\n    # c\n', [5, 9]],
  ])('ends where the last thing is said: %s', (_, spec, [line, endLine]) => {
    expect(place(manifestOf(`${policy('a')}spec:\n${spec}`), ['spec'])).toEqual({ line, endLine });
  });

  it('is that of its parent if it was merged', () => {
    const text = 'base: &b\n  x: 1\nkind: Namespace\napiVersion: v1\nmetadata:\n  <<: *b\n  name: a\n';
    expect(place(manifestOf(text), ['metadata', 'x'])).toEqual({ line: 5, endLine: 7 });
  });

  it('is found by the name that a key has for Kubernetes', () => {
    const text = 'kind: Namespace\napiVersion: v1\nmetadata: {name: a}\nspec:\n  on: 1\n  010: 2\n';
    expect(place(manifestOf(text), ['spec', 'true']).line).toBe(5);
    expect(place(manifestOf(text), ['spec', '8']).line).toBe(6);
  });

  it('is found in the items of a List', () => {
    const text = 'kind: List\nitems:\n- kind: Secret\n- kind: Namespace\n  apiVersion: v1\n  metadata:\n    name: a\n';
    expect(place(manifestOf(text), ['metadata', 'name'])).toEqual({ line: 7, endLine: 7 });
  });

  it('is found in the items of a List that is read one by one', () => {
    const secret = `- kind: Secret\n  x: ${'x'.repeat(300_000)}\n`;
    const text = `---\nkind: List\nitems:\n${secret}- kind: Namespace\n  apiVersion: v1\n  metadata:\n    name: a\n`;
    expect(place(manifestOf(text), [])).toEqual({ line: 6, endLine: 9 });
    expect(place(manifestOf(text), ['metadata', 'name'])).toEqual({ line: 9, endLine: 9 });
  });

  it('is found in JSON', () => {
    const item = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a', labels: { team: 'x' } } };
    const text = JSON.stringify({ kind: 'List', items: [{ kind: 'Secret' }, item] }, null, '\t');
    expect(place(manifestOf(text), ['metadata', 'labels'])).toEqual({ line: 12, endLine: 14 });
    expect(place(manifestOf(text), [])).toEqual({ line: 7, endLine: 16 });
  });

  it('of a whole object is what reading it said', () => {
    const { objects } = readBlob(
      bytesOf(`${POLICY}---\nkind: List\nitems:\n  - {kind: Namespace, apiVersion: v1, metadata: {name: a}}\n`),
    );
    expect(objects.map((object) => place(object, []))).toEqual(objects.map(({ line, endLine }) => ({ line, endLine })));
  });
});
