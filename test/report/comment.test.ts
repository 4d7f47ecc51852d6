import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say, write } from '../../src/manifest/sentence.ts';
import { comment } from '../../src/report/comment.ts';
import type { Report } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { finding, LINKS, report } from './example.ts';
import { hostile } from './hostile.ts';
import { elements, rendered, skeleton, textOf } from './rendered.ts';
import { ASSUMED, CHANGES, EVERY_NAMESPACE, huge, INCOMPLETE, NOTHING, POLICY_ONLY } from './states.ts';
import { STORY } from './story.ts';

// The golden files are whole comments, to be read. `npx vitest -u` writes them anew.
describe('a comment', () => {
  test.each<[string, Report]>([
    ['findings', STORY],
    ['changes', CHANGES],
    ['nothing', NOTHING],
    ['incomplete', INCOMPLETE],
    ['assumed', ASSUMED],
    ['policies alone', POLICY_ONLY],
    ['every namespace', EVERY_NAMESPACE],
  ])('with %s', async (name, report) => {
    await expect(comment(report, { links: LINKS })).toMatchFileSnapshot(`golden/${name.replace(' ', '-')}.md`);
  });

  test('on findings that are gone', async () => {
    const resolved = { findings: 2, commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334' };
    await expect(comment(CHANGES, { links: LINKS, resolved })).toMatchFileSnapshot('golden/resolved.md');
  });

  test('that must be short', async () => {
    await expect(comment(huge(40), { links: LINKS, budget: 9000 })).toMatchFileSnapshot('golden/short.md');
  });

  test('on the command line, where nothing is linked', async () => {
    await expect(comment(STORY)).toMatchFileSnapshot('golden/command-line.md');
  });
});

// What GitHub makes of each golden file: its dialect of Markdown, raw HTML taken in, then its own sanitizer.
describe.each(readdirSync(join(import.meta.dirname, 'golden')).filter((file) => file.endsWith('.md')))(
  'GitHub shows %s as it is meant:',
  (file) => {
    const text = readFileSync(join(import.meta.dirname, 'golden', file), 'utf8');
    const tree = rendered(text);
    const cells = (row: Parameters<typeof elements>[0]) => elements(row, 'th').length + elements(row, 'td').length;

    test('every part folds, and has a title', () => {
      const parts = elements(tree, 'details');
      expect(parts.map((part) => elements(part, 'summary').length)).toEqual(parts.map(() => 1));
      expect(parts).toHaveLength(text.split('<details').length - 1);
    });

    test('every row of a table has the cells of its heading', () => {
      for (const table of elements(tree, 'table')) {
        const [heading, ...rows] = elements(table, 'tr').map(cells);
        expect(rows).toEqual(rows.map(() => heading));
      }
    });

    test('no Markdown is left over', () => {
      expect(skeleton(tree)).not.toMatch(/\*\*|`|&lt;|\]\(|\|/);
    });

    test('a diagram is one', () => {
      const [diagram] = elements(tree, 'code').filter(({ properties }) =>
        `${properties['className']}`.includes('mermaid'),
      );
      expect(diagram !== undefined).toBe(text.includes('```mermaid'));
    });
  },
);

describe('the words for findings that are gone', () => {
  test.each([
    [{ findings: 2, commit: 'a1b2c3d4e5' }, 'The 2 findings reported for `a1b2c3d` are gone in `e4f5a6b`.'],
    [{ findings: 1, commit: 'a1b2c3d4e5' }, 'The 1 finding reported for `a1b2c3d` is gone in `e4f5a6b`.'],
    [{}, 'The findings reported before are gone in `e4f5a6b`.'],
  ])('after %o', (resolved, words) => {
    expect(comment(report(), { resolved })).toContain(words);
  });

  test('name the commit that was pushed, and not its test merge', () => {
    const pullHead = 'f00ba47'.padEnd(40, '0');
    const links = { ...LINKS, pullHead };
    const said = comment(report(), { links, resolved: {} });
    expect(said).toContain(`are gone in [\`f00ba47\`](https://github.com/octo-org/shop/commit/${pullHead})`);
    expect(said).toContain(`Updated for [\`f00ba47\`](https://github.com/octo-org/shop/commit/${pullHead})`);
  });

  test('are not said while there are findings', () => {
    expect(comment(STORY, { resolved: { findings: 2 } })).not.toContain('gone in');
  });
});

describe('the rule of a finding', () => {
  const rulesUrl = 'https://github.com/example/network-policy-diff/blob/v1/docs/rules';
  const links = { ...LINKS, rulesUrl };
  const known = finding({
    rule: 'data-store-reachable',
    also: ['reach-widened', 'cross-namespace-opened'],
    severity: 'medium',
    title: 'Data store reachable',
    message: say`It is.`,
    confidence: 'assumed',
    confidenceReason: say`No manifest declares ${'<b>*x*</b>'}.`,
  });

  test('is a link to its page, and so are the others that the flows break', () => {
    const text = comment(report({ findings: [known] }), { links });
    expect(text).toContain(`**[Data store reachable](${rulesUrl}/data-store-reachable.md)** (assumed)<br>It is.`);
    expect(text).toContain(
      `<sub>Also: [\`reach-widened\`](${rulesUrl}/reach-widened.md), [\`cross-namespace-opened\`](${rulesUrl}/cross-namespace-opened.md)</sub>`,
    );
    expect(summary(report({ findings: [known] }), { links })).toContain(`${rulesUrl}/data-store-reachable.md`);
  });

  test('is no link where there are no pages, or no page', () => {
    expect(comment(report({ findings: [known] }), { links: LINKS })).toContain('**Data store reachable** (assumed)');
    const other = { ...known, rule: 'of-nobody' };
    expect(comment(report({ findings: [other] }), { links })).toContain('**Data store reachable** (assumed)');
  });

  test('comes with what is assumed, in which a name is no markup', () => {
    expect(comment(report({ findings: [known] }))).toContain('<sub>No manifest declares `<b>*x*</b>`.</sub>');
  });
});

describe('whatever the names are', () => {
  const names = fc.uniqueArray(hostile, { minLength: 12, maxLength: 12 });
  const plainNames = Array.from({ length: 12 }, (_, i) => `name${i}`);

  test('a comment without links has the same cells, parts and words', () => {
    const expected = skeleton(rendered(comment(renamed(STORY, plainNames))));
    fc.assert(
      fc.property(names, (names) => {
        expect(skeleton(rendered(comment(renamed(STORY, names))))).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('a comment with links leads nowhere but into the repository', () => {
    const expected = skeleton(rendered(comment(renamed(STORY, plainNames), { links: LINKS })));
    fc.assert(
      fc.property(names, (names) => {
        const tree = rendered(comment(renamed(STORY, names), { links: LINKS }));
        expect(skeleton(tree)).toBe(expected);
        for (const { properties } of elements(tree, 'a')) {
          expect(new URL(String(properties['href'])).href).toMatch(
            /^https:\/\/github\.com\/octo-org\/shop\/(blob\/[0-9a-f]{40}\/.|commit\/[0-9a-f]{40}$|actions\/runs\/4711$)/,
          );
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** The report with every string that an author chose replaced by one of the names. */
function renamed(story: Report, names: readonly string[]): Report {
  const known = new Map<string, string>();
  const name = (text: string): string => {
    if (!known.has(text)) known.set(text, names[known.size % names.length] ?? '');
    return known.get(text) ?? '';
  };
  const authored = new Set(['path', 'name', 'namespace', 'id', 'names']);
  const within: Readonly<Record<string, string>> = { before: 'old: ', after: 'new: ', version: 'v' };
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (key in within) return `${within[key]}${name(value)}`;
      return authored.has(key) ? name(value) : value;
    }
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, k)]));
  };
  return walk(story, '') as Report;
}

describe('within its budget', () => {
  const sizes = [1, 5, 20, 40, 41, 200];

  test('a comment says what it leaves out, keeps its parts balanced and hides no finding', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sizes), fc.integer({ min: 1500, max: 40_000 }), (size, budget) => {
        const text = comment(huge(size), { links: LINKS, budget });
        expect(text.length).toBeLessThanOrEqual(budget);
        expect(text).toMatch(/^## 🟠 Network exposure: /);
        expect(text).not.toContain('no findings');
        expect(text.split('<details').length).toBe(text.split('</details>').length);
        const tree = rendered(text);
        const shown = elements(tree, 'tr').filter((row) => textOf(row).includes('can now reach')).length;
        const alerted = text.includes('[!WARNING]') ? 1 : 0;
        const hidden = Number(/(\d+) of \d+ findings?/.exec(text)?.[1] ?? 0);
        expect(shown + alerted + hidden).toBe(size);
      }),
      { numRuns: 10 },
    );
  });

  test('a comment has room for its marker under the 65,536 characters that GitHub takes', () => {
    expect(comment(huge(1500), { links: LINKS }).length).toBeLessThanOrEqual(60_000);
  });

  test('a summary counts bytes', () => {
    const text = summary(huge(20), { links: LINKS, budget: 12_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(12_000);
    expect(Buffer.byteLength(summary(huge(1500), { links: LINKS }))).toBeLessThanOrEqual(1_000_000);
  });

  test('a diagram of more arrows than anyone can follow is drawn by namespace, and that is said', () => {
    expect(comment(huge(200), { links: LINKS, budget: 1e9 })).toContain(
      '<summary><b>Diagram</b> — drawn by namespace</summary>',
    );
  });
});

test('a summary is the page of the comment without a link to itself', () => {
  const page = summary(STORY, { links: LINKS });
  expect(page).toContain('## 🔴 Network exposure: 2 critical, 1 high, 1 low');
  expect(page).not.toContain('job summary');
});

test('the alert says the sentence of the worst finding, and the table does not repeat it', () => {
  const sentence = textOf(rendered(comment(STORY))).split(
    write(STORY.findings[0]?.message ?? { words: [], names: [] }),
  );
  expect(sentence).toHaveLength(2);
});

test('more findings than a screen holds are folded, and the most severe stay in sight', () => {
  const tree = rendered(comment(huge(45), { budget: 1e9 }));
  const tables = elements(tree, 'table').slice(0, 2);
  expect(tables.map((table) => elements(table, 'tr').length - 1)).toEqual([20, 25]);
  const [folded] = elements(tree, 'details');
  expect(folded?.properties['open']).toBeUndefined();
  expect(textOf(folded ?? tree)).toMatch(/^\s*25 more findings/);
});
