import { describe, expect, it } from 'vitest';
import { listItems } from '../../src/manifest/list-items.ts';

const itemsOf = (text: string) => listItems({ text, line: 11 })?.map((item) => [item.line, item.text]);

describe('the items of a List', () => {
  it('are split off as they stand, in their columns', () => {
    const text =
      'apiVersion: v1\nitems:\n- kind: Pod\n  a: |\n    - b\n# c\n\n-\n  kind: Job\nkind: List\nmetadata: {}\n';
    expect(itemsOf(text)).toEqual([
      [13, '  kind: Pod\n  a: |\n    - b\n# c\n\n'],
      [18, ' \n  kind: Job\n'],
    ]);
  });

  it('may be indented', () => {
    expect(itemsOf('kind: List\nitems: # all\n  - a: 1\n    b:\n    - c\n  - d: 2')).toEqual([
      [13, '    a: 1\n    b:\n    - c\n'],
      [16, '    d: 2'],
    ]);
  });

  it('may have CRLF', () => {
    expect(itemsOf('kind: List\r\nitems:\r\n- a: 1\r\n- b: 2\r\n')).toEqual([
      [13, '  a: 1\r\n'],
      [14, '  b: 2\r\n'],
    ]);
  });

  it.each([
    ['items come first', 'items:\n- a: 1\nkind: List\n'],
    ['the kind stands behind two spaces', 'kind:  List\nitems:\n- a: 1\n'],
    ['the kind stands before spaces', 'kind: List \t \nitems:\n- a: 1\n'],
    ['the kind ends the text', 'items:\n- a: 1\nkind: List'],
    ['the list is a typed one', 'kind: PodList\nitems:\n- a: 1\n'],
  ])('are found where %s', (_, text) => {
    expect(itemsOf(text)?.map(([, item]) => item)).toEqual(['  a: 1\n']);
  });

  it.each([
    ['another kind', 'kind: Pod\nitems:\n- a\n'],
    ['two kinds', 'kind: List\nkind: PodList\nitems:\n- a\n'],
    ['flow style', 'kind: List\nitems: [a]\n'],
    ['two lists of items', 'kind: List\nitems:\n- a\nitems:\n- b\n'],
    ['a mapping', 'kind: List\nitems:\n  a: 1\n'],
    ['no item', 'kind: List\nitems:\nmetadata: {}\n'],
    ['dashes in several columns', 'kind: List\nitems:\n  - a\n - b\n'],
  ])('are for the parser where there is %s', (_, text) => {
    expect(listItems({ text, line: 1 })).toBeUndefined();
  });
});
