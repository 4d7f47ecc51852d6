import type { RiskConfig } from '../../src/config/risk-config.ts';
import { write } from '../../src/manifest/sentence.ts';
import { assess } from '../../src/risk/assess.ts';
import type { Finding } from '../../src/risk/finding.ts';
import { evidenceOf, type Files } from './versions.ts';

/** What a reviewer reads of a change, one text a finding: `severity rule, title, where: sentence [what is assumed]`. */
export function told(base: Files, head: Files, risk: RiskConfig = {}): string[] {
  return assess(evidenceOf(base, head, risk)).map(toldOf);
}

/** The same of the findings of one rule. */
export function toldBy(rule: string, base: Files, head: Files, risk: RiskConfig = {}): string[] {
  return told(base, head, risk).filter((text) => text.split(' ')[1] === `${rule},`);
}

/** What the findings of one rule are known by. */
export function printsBy(rule: string, base: Files, head: Files): string[] {
  return assess(evidenceOf(base, head)).flatMap((finding) => (finding.rule === rule ? finding.fingerprint : []));
}

function toldOf({ severity, rule, title, place, message, confidence, confidenceReason }: Finding): string {
  const where = place === undefined ? 'nowhere' : `${place.side} ${place.path}:${place.line}-${place.endLine}`;
  const assumed = confidence === 'exact' ? '' : ` [${confidenceReason && write(confidenceReason)}]`;
  return `${severity} ${rule}, ${title}, ${where}: ${write(message)}${assumed}`;
}
