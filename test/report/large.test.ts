import { describe, expect, test } from 'vitest';
import { stamp } from '../../src/github/marker.ts';
import { annotations } from '../../src/report/annotations.ts';
import { comment } from '../../src/report/comment.ts';
import { csv } from '../../src/report/csv.ts';
import { mermaid } from '../../src/report/diagram.ts';
import type { Report } from '../../src/report/report.ts';
import { sarif } from '../../src/report/sarif.ts';
import { summary } from '../../src/report/summary.ts';
import { text } from '../../src/report/text.ts';
import { LINKS } from './example.ts';
import { huge } from './states.ts';
import { json } from './written.ts';

const FLOWS = 10_000;
const FINDINGS = 1000;

/** 1,000 findings, half of them high, and 10,000 flows. */
const whole = huge(FLOWS);
const report: Report = {
  ...whole,
  findings: [...whole.findings.slice(0, FINDINGS / 2), ...whole.findings.slice(-FINDINGS / 2)],
};

describe('of 1,000 findings and 10,000 flows,', () => {
  test.each<[string, string]>([
    ['a comment', comment(report, { links: LINKS })],
    ['a summary', summary(report, { links: LINKS })],
  ])('%s has true counts, whole lines and balanced parts', (_, page) => {
    expect(page).toMatch(/^## 🟠 Network exposure: 500 high, 500 medium, and not fully checked\n/);
    expect(page).toContain('**Opened 10,000** · **Closed 0**');
    expect(page.split('<details').length).toBe(page.split('</details>').length);
    expect(page.split('```').length % 2).toBe(1);
    const rows = page.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.filter((row) => !row.endsWith(' |'))).toEqual([]);
    for (const [noun, first, count] of [
      ['findings', '🟠|🟡', FINDINGS],
      ['flows', '➕', FLOWS],
    ] as const) {
      const shown = rows.filter((row) => new RegExp(`^\\| (${first})`, 'u').test(row)).length;
      const [, left = '0'] = new RegExp(`([\\d,]+) of [\\d,]+ ${noun}`).exec(page) ?? [];
      expect([noun, shown + Number(left.replaceAll(',', ''))]).toEqual([noun, count]);
    }
  });

  test('a comment fits with its marker into 65,536 characters, and a summary into 1 MiB', () => {
    const told = { findings: FINDINGS, commit: 'a'.repeat(64) };
    expect(stamp('x'.repeat(64), comment(report, { links: LINKS }), told).length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(summary(report, { links: LINKS }))).toBeLessThanOrEqual(2 ** 20);
  });

  test('annotations are ten of a level with the verdict, 50 in all, and count the rest', () => {
    const all = annotations(report);
    const verdict = 1;
    for (const [level, findings] of [
      ['error', FINDINGS / 2],
      ['warning', FINDINGS / 2],
    ] as const) {
      const shown = all.filter((one) => one.level === level);
      expect(shown.length + verdict).toBeLessThanOrEqual(10);
      const more = Number(/^And (\d+) more findings/.exec(shown.at(-1)?.message ?? '')?.[1]);
      expect(shown.length - 1 + more).toBe(findings);
    }
    expect(all.length + verdict).toBeLessThanOrEqual(50);
  });

  test('a diagram has 40 arrows at most, and says that it shows less than there is', () => {
    const diagram = mermaid(report);
    expect(diagram.match(/==>|\.-x/g)?.length).toBeLessThanOrEqual(40);
    expect(diagram).toContain('drawn by namespace');
    expect(diagram.length).toBeLessThan(50_000);
  });

  test('SARIF has a result for each finding', () => {
    const text = sarif(report);
    expect(JSON.parse(text).runs[0].results).toHaveLength(FINDINGS);
    expect(text.length).toBeLessThan(10_000_000);
  });

  test('CSV, JSON and the terminal have everything', () => {
    expect(csv(report).split('\r\n')).toHaveLength(FLOWS + 2);
    const { changes, findings } = JSON.parse(json(report));
    expect([changes.length, findings.length]).toEqual([FLOWS, FINDINGS]);
    const lines = text(report, { color: false }).split('\n');
    expect(lines[0]).toBe('Network exposure: 500 high, 500 medium, and not fully checked');
    expect(lines.filter((line) => /^(high|medium) /.test(line))).toHaveLength(FINDINGS);
    expect(lines.filter((line) => line.includes('→  203.0.113.0/24'))).toHaveLength(FLOWS);
  });
});
