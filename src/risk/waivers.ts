import type { Reserved } from '../config/config.ts';
import { type ConfigPlace, ofFile } from '../config/config-place.ts';
import type { Waiver } from '../config/waiver.ts';
import type { Change, State } from '../flow/change.ts';
import { holdsFlows } from '../flow/pattern.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { acceptors, isAmong } from './acceptance.ts';
import type { ClusterFinding } from './merge.ts';
import { enumerate, list } from './words.ts';

/** A change, and the two versions of its cluster. */
interface PlacedChange {
  readonly change: Change;
  readonly base: State;
  readonly head: State;
}

/** What waivers are asked about. */
export interface WaiverQuestion {
  readonly findings: readonly ClusterFinding[];
  /** Those that the findings' indices are into. */
  readonly changes: readonly PlacedChange[];
  readonly waivers: readonly Waiver[];
  readonly reserved: Reserved;
  /** By UTC, `2027-03-31`. */
  readonly today: string;
  /** Where they stand. */
  readonly config: ConfigPlace;
}

/** The findings with those accepted that a waiver fits, and what is to be said of the waivers that do not work. */
export function waive(question: WaiverQuestion): { findings: ClusterFinding[]; problems: Problem[] } {
  const { findings, changes, waivers, reserved, today, config } = question;
  const where = ofFile(config);
  const used = new Set<Waiver>();
  const problems: Problem[] = [];
  const tell = (severity: Problem['severity'], code: string, { line }: Waiver, message: Problem['message']) => {
    const place = config.path === undefined ? {} : { path: config.path, line };
    problems.push({ severity, code, message, hidesFlows: false, ...place });
  };
  const judged = findings.map((finding) => {
    const near = waivers.filter((waiver) => isAbout(waiver, finding));
    const fitting = near.filter((waiver) => holds(waiver, finding, changes));
    for (const waiver of fitting) used.add(waiver);
    const may = acceptors(reserved, finding.severity);
    const allowed = fitting.filter(({ owner }) => may === undefined || isAmong(owner, may));
    const valid = allowed.find(({ expires }) => today <= expires);
    if (valid !== undefined) {
      const { owner, reason, expires } = valid;
      return { ...finding, waived: { by: 'waiver' as const, owner, reason, expires } };
    }
    for (const waiver of near.filter((one) => names(one) && !fitting.includes(one))) {
      used.add(waiver);
      const { line, owner } = waiver;
      const why =
        finding.changes.length === 0
          ? say`it has no flows that open or close, and the waiver is for some. Name it by its rule or its fingerprint, without from, to and ports`
          : say`not all of its flows are among those of the waiver`;
      const message = say`The waiver of ${owner} in line ${line}${where} does not accept the finding ${finding.rule}: ${why}.`;
      tell('note', 'waiver-too-narrow', waiver, message);
    }
    for (const waiver of waivers.filter((one) => isOfAnother(one, finding) && holds(one, finding, changes))) {
      used.add(waiver);
      const { line, owner, rule = '' } = waiver;
      const message = say`The waiver of ${owner} in line ${line}${where} does not accept the finding ${finding.rule}, which breaks ${rule} too: a waiver names the rule that speaks for the finding, ${finding.rule}.`;
      tell('note', 'waiver-of-another-rule', waiver, message);
    }
    for (const waiver of fitting) {
      const { line, owner, expires } = waiver;
      const message = allowed.includes(waiver)
        ? say`The waiver of ${owner} in line ${line}${where} expired on ${expires}: it no longer accepts the finding ${finding.rule}.`
        : say`The waiver of ${owner} in line ${line}${where} does not accept the finding ${finding.rule}: one of this severity is for ${list(may ?? [])}.`;
      tell('warning', allowed.includes(waiver) ? 'waiver-expired' : 'waiver-not-allowed', waiver, message);
    }
    return finding;
  });
  const idle = waivers.filter((each) => !used.has(each));
  const expired = idle.filter(({ expires }) => expires < today);
  const unused = idle.filter(({ expires }) => expires >= today);
  // One note for all, because most waivers have nothing to do with most changes.
  for (const [code, those, what] of [
    ['waiver-expired', expired, say`Waivers${where} that have expired and can go: ${linesOf(expired)}.`],
    ['waiver-unused', unused, say`Waivers${where} that accept nothing in this change: ${linesOf(unused)}.`],
  ] as const) {
    const [first] = those;
    if (first !== undefined) tell('note', code, first, what);
  }
  return { findings: judged, problems };
}

/** `line 4 and line 9`. */
function linesOf(waivers: readonly Waiver[]): Sentence {
  return enumerate(waivers.map(({ line }) => say`line ${line}`));
}

/** Whether a waiver names a rule of which a finding says that it is broken as well. */
function isOfAnother({ rule, ...waiver }: Waiver, finding: ClusterFinding): boolean {
  const isOfOthers = rule !== undefined && finding.also?.includes(rule) === true;
  return isOfOthers && isAbout({ ...waiver, rule: finding.rule }, finding);
}

/** Whether a waiver is about a finding, whatever the flows are. */
function isAbout(waiver: Waiver, finding: ClusterFinding): boolean {
  const { rule = finding.rule, fingerprint = finding.fingerprint, clusters } = waiver;
  if (rule !== finding.rule || fingerprint !== finding.fingerprint) return false;
  return clusters.length === 0 || finding.clusters.every((name) => clusters.includes(name));
}

/** Whether a waiver says which finding it is for, and not only which flows. */
function names({ rule, fingerprint }: Waiver): boolean {
  return rule !== undefined || fingerprint !== undefined;
}

/** Whether all flows of a finding are among those of a waiver. A finding without flows is not one of a pattern of flows. */
function holds({ flows }: Waiver, finding: ClusterFinding, changes: readonly PlacedChange[]): boolean {
  if (flows === undefined) return true;
  const found = finding.changes.flatMap((index) => changes[index] ?? []);
  return (
    found.length > 0 &&
    found.every(({ change, base, head }) => {
      const version =
        change.change === 'opened'
          ? ({ side: 'head', state: head } as const)
          : ({ side: 'base', state: base } as const);
      return holdsFlows(flows, change, version);
    })
  );
}
