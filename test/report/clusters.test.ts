import { expect, test } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { comment } from '../../src/report/comment.ts';
import { text } from '../../src/report/text.ts';
import { inClusters } from './example.ts';
import { STORY } from './story.ts';
import { json } from './written.ts';

const several = inClusters(STORY, ['dev', 'prod']);

test('what is the same in several clusters is told once, with their names', () => {
  expect(several.rows.length).toBe(STORY.rows.length);
  expect(several.findings.map(({ title, clusters }) => [title, clusters])).toEqual(
    STORY.findings.map(({ title }) => [title, ['dev', 'prod']]),
  );
  expect(text(several, { color: false })).toContain(' [dev, prod]');
  expect(comment(several)).toContain('<br>`dev` `prod`');
});

test('where a finding stands alone, its title has the names', () => {
  expect(comment(several)).toMatch(/^> \*\*[^*]+ in `dev`, `prod`\.\*\* /m);
  expect(annotations(several).map(({ title }) => title)).toContainEqual(expect.stringMatching(/ in dev, prod \(/));
  expect(annotations(inClusters(STORY, ['only'])).map(({ title }) => title)).not.toContainEqual(
    expect.stringContaining(' in only'),
  );
});

test('of one cluster no name is said', () => {
  expect(text(inClusters(STORY, ['only']), { color: false })).not.toContain('only');
  expect(comment(inClusters(STORY, ['only']))).not.toContain('`only`');
});

test('JSON has the endpoints and changes of each, and findings that point at all of theirs', () => {
  const one = JSON.parse(json(STORY));
  const two = JSON.parse(json(several));
  const ids: string[] = one.endpoints.map(({ id }: { id: string }) => id);
  expect(two.endpoints.map(({ id }: { id: string }) => id)).toEqual(
    ['dev', 'prod'].flatMap((name) => ids.map((id) => `${name}:${id}`)).sort(),
  );
  expect([two.changes.length, two.cells]).toEqual([one.changes.length * 2, one.cells * 2]);
  const counts = (report: { findings: { changes: number[] }[] }) =>
    report.findings.map(({ changes }) => changes.length);
  expect(counts(two)).toEqual(counts(one).map((count) => count * 2));
});

test('where the clusters were found, the comment has the configuration that settles them, if there is room', () => {
  const found = { ...several, suggestion: 'clusters:\n  - name: "dev"\n' };
  expect(comment(found)).toContain('```yaml\nclusters:\n  - name: "dev"\n```');
  expect(comment(several)).not.toContain('```yaml');
  expect(comment({ ...found, suggestion: '- x\n'.repeat(61) })).not.toContain('```yaml');
  expect(comment(found, { budget: 1200 })).not.toContain('```yaml');
});
