import { expect, test } from 'vitest';
import { RULE_FACTS, rankOf } from '../../src/risk/rule-facts.ts';

test.each(Object.entries(RULE_FACTS))('%s has facts that can be read', (_, { code, summary, reason, sources }) => {
  expect(code).toMatch(/^(–|R\d\d(, R\d\d)*)$/);
  expect(summary).toMatch(/^[a-z].*[a-zA-Z]$/);
  expect(reason).toMatch(/^[A-Z].*\.$/);
  for (const { name, url } of sources) {
    expect(name).toMatch(/^[A-Z]/);
    expect(url).toMatch(/^https:\/\//);
  }
});

test('rules stand in the order of their facts, and what is no rule comes last', () => {
  const rules = Object.keys(RULE_FACTS);
  expect(rules.map(rankOf)).toEqual([...rules.keys()]);
  expect(rankOf('no-rule')).toBe(rules.length);
});
