import { expect, test } from 'vitest';
import { say, write } from '../../src/manifest/sentence.ts';
import { acceptedWords } from '../../src/report/accepted.ts';
import { annotations } from '../../src/report/annotations.ts';
import { alert, heading } from '../../src/report/heading.ts';
import { text } from '../../src/report/text.ts';
import { tally } from '../../src/report/verdict.ts';
import type { Acceptance } from '../../src/risk/acceptance.ts';
import { finding } from './example.ts';
import { NOTHING } from './states.ts';

const WAIVER: Acceptance = { by: 'waiver', owner: 'alice', reason: 'it is public', expires: '2027-03-31' };
const LABEL: Acceptance = { by: 'label', owner: 'bob', reason: 'the label x, put on abc', since: '2027-01-01' };
const ANNOTATION: Acceptance = { by: 'annotation', reason: 'scraping' };
const open = finding({ severity: 'high', title: 'Opened', message: say`One.` });
const accepted = finding({ severity: 'critical', title: 'Gone', message: say`Two.`, waived: WAIVER });

test.each([
  [{ waived: WAIVER }, 'Accepted by alice until 2027-03-31: it is public.'],
  [{ waived: LABEL }, 'Accepted by bob on 2027-01-01: the label x, put on abc.'],
  [{ waived: ANNOTATION, declared: 'scraping' }, 'Accepted by the policy itself, self-declared: scraping.'],
  [{ declared: 'scraping' }, 'Self-declared by its policy, which accepts nothing of this severity: scraping.'],
  [{}, undefined],
])('%j is told as %s', (parts, words) => {
  const said = acceptedWords({ ...open, ...parts });
  expect(said && write(said)).toBe(words);
});

test.each([
  [[open, accepted], '## 🟠 Network exposure: 1 high, 1 accepted', '> [!WARNING]', 2, 1],
  [[accepted], '## 🟢 Network exposure: 1 accepted', '', 1, 1],
  [[open], '## 🟠 Network exposure: 1 high', '> [!WARNING]', 1, 0],
])('the heading counts what is open by severity, and then what is accepted', (findings, title, first, count, yes) => {
  const report = { ...NOTHING, findings };
  expect(heading(report)).toBe(title);
  expect(alert(report).split('\n')[0]).toBe(first);
  expect(tally(report)).toMatchObject({ findings: count, accepted: yes });
});

test('what is accepted is no error on the page of files, and stands in the text with who accepted it', () => {
  const report = { ...NOTHING, findings: [open, accepted] };
  expect(annotations(report).map(({ level, title }) => `${level}: ${title}`)).toEqual([
    'error: Opened (high)',
    'notice: Gone (critical, accepted)',
  ]);
  const shown = text(report, { color: false });
  expect(shown).toMatch(/^critical {2}Gone \(accepted\)$/m);
  expect(shown).toMatch(/ Accepted by alice until 2027-03-31: it is public\.$/m);
});
