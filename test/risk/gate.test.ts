import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/risk/finding.ts';
import { type FailOn, verdict } from '../../src/risk/gate.ts';

describe('the gate', () => {
  test.each<[severities: Severity[], complete: boolean, failOn: FailOn, outcome: string]>([
    [[], true, 'low', 'pass'],
    [['medium'], true, 'high', 'pass'],
    [['high'], true, 'high', 'fail'],
    [['critical'], true, 'high', 'fail'],
    [['info'], true, 'low', 'pass'],
    [['low', 'critical'], true, 'never', 'pass'],
  ])('with findings %j (complete: %s) and fail-on %s: %s', (severities, complete, failOn, outcome) => {
    expect(verdict(severities.map(finding), complete, failOn).outcome).toBe(outcome);
  });

  // Contract §5: incomplete is never clean.
  test.each<[severities: Severity[], failOn: FailOn, outcome: string]>([
    [[], 'critical', 'incomplete'],
    [['medium'], 'high', 'incomplete'],
    [['high'], 'high', 'fail'],
    [[], 'never', 'pass'],
  ])('with findings %j, an incomplete analysis and fail-on %s: %s', (severities, failOn, outcome) => {
    expect(verdict(severities.map(finding), false, failOn).outcome).toBe(outcome);
  });

  test('names the worst severity, whatever the order and the gate', () => {
    expect(verdict((['low', 'critical', 'high'] as const).map(finding), true, 'never').maxSeverity).toBe('critical');
    expect(verdict([], true, 'high').maxSeverity).toBeNull();
  });
});

function finding(severity: Severity): Finding {
  const message = { words: [''], names: [] };
  return { rule: 'r', severity, confidence: 'exact', title: '', message, fingerprint: '', changes: [] };
}
