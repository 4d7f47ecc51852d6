import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, wrap } from '../../src/report/columns.ts';
import { listText } from '../../src/report/list-text.ts';
import type { Listing, Report } from '../../src/report/report.ts';
import { text } from '../../src/report/text.ts';
import { HEAD } from './example.ts';
import { ASSUMED, CHANGES, EVERY_NAMESPACE, huge, INCOMPLETE, NOTHING, POLICY_ONLY } from './states.ts';
import { STORY } from './story.ts';

const listing: Listing = {
  ...CHANGES,
  version: HEAD,
  clusters: CHANGES.clusters.map((cluster) => ({ ...cluster, flows: cluster.changes.slice(0, 2) })),
};

describe('a terminal shows', () => {
  test.each<[string, Report]>([
    ['findings', STORY],
    ['changes', CHANGES],
    ['nothing', NOTHING],
    ['incomplete', INCOMPLETE],
    ['assumed', ASSUMED],
    ['policies alone', POLICY_ONLY],
    ['every namespace', EVERY_NAMESPACE],
  ])('a comparison with %s', async (name, report) => {
    await expect(text(report, { color: false })).toMatchFileSnapshot(`golden/${name.replace(' ', '-')}.txt`);
  });

  test('a list', async () => {
    await expect(listText(listing, { color: false })).toMatchFileSnapshot('golden/list.txt');
  });

  test('an empty list', () => {
    const clusters = listing.clusters.map((cluster) => ({ ...cluster, flows: [] }));
    expect(listText({ ...listing, clusters }, { color: false })).toMatch(/^No flow is allowed\n/);
    expect(listText({ ...listing, clusters, complete: false }, { color: false })).toMatch(
      /^No flow is allowed, as far as could be checked\n/,
    );
  });
});

test.each([STORY, CHANGES, INCOMPLETE, ASSUMED, huge(30)])('no line is longer than 100 characters', (report) => {
  const long = text(report, { color: false })
    .split('\n')
    .filter((line) => line.length > 100);
  expect(long).toEqual([]);
});

test('colour changes no character', () => {
  const codes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
  expect(text(STORY, { color: true })).toMatch(codes);
  expect(text(STORY, { color: true }).replace(codes, '')).toBe(text(STORY, { color: false }));
});

test('columns are wrapped between words, the widest first', () => {
  const rows = [
    ['one two three four five six seven', '→', 'short'],
    ['one', '→', 'two'],
  ];
  expect(columns(rows, 30)).toEqual([
    ['one two three four    →  short', 'five six seven'],
    ['one                   →  two'],
  ]);
});

test('a word is never broken and none is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }),
      fc.integer({ min: 1, max: 40 }),
      (words, width) => {
        expect(wrap(words.join(' '), width).join(' ')).toBe(words.join(' '));
      },
    ),
  );
});
