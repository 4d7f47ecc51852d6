import type { AddressRange } from '../cluster/address.ts';
import type { End } from '../flow/end.ts';
import type { PortChange } from '../flow/explain-change.ts';
import type { FlowExplanation } from '../flow/explain-flow.ts';
import type { Found } from '../flow/find-end.ts';
import type { Ports } from '../flow/port-axis.ts';
import { rangesOf } from '../flow/ports.ts';
import { say } from '../manifest/sentence.ts';
import { addressParts } from '../naming/addresses.ts';
import { portNames } from '../naming/ports.ts';
import { causesOf, effectWords, withoutCause } from './because.ts';
import { columns } from './columns.ts';
import { painter } from './paint.ts';
import { linesName } from './place.ts';
import { plain } from './quote.ts';
import type { Report, VersionFacts } from './report.ts';
import { policyName } from './rule-words.ts';
import { own, paragraph } from './sentences.ts';
import { facts, page, problemLines, section, type TextOptions } from './text.ts';
import { type Names, versionLines } from './version-lines.ts';

/** The answer of `explain`. */
export interface ExplanationReport extends Pick<Report, 'complete' | 'problems' | 'policyEdits'> {
  /** One, or base and head. */
  readonly versions: readonly VersionFacts[];
  readonly from: End;
  readonly to: End;
  readonly asked: Ports;
  /** One, or one for each part of addresses that the policies tell apart. */
  readonly answers: readonly FlowExplanation[];
}

const WIDTH = 98;
const MOST_PARTS = 10;

/** The answer in sentences, for the terminal. */
export function explanationText(report: ExplanationReport, { color }: TextOptions): string {
  const { bold } = painter(color);
  const { from, to, asked, answers, versions, complete, problems } = report;
  const title = plain(say`${from.text} → ${to.text}, ${own(portNames(rangesOf(asked)))}`);
  const rest = answers.length - MOST_PARTS;
  const checked =
    versions.length === 1 ? versions.map((version) => facts('', version).slice(1)) : comparedFacts(versions);
  return page([
    [bold(complete ? title : `${title}, as far as could be checked`)],
    ...answers.slice(0, MOST_PARTS).flatMap((answer) => answerSections(answer, report, bold)),
    rest > 0 ? [`And ${rest} more parts of these addresses, each with an answer of its own.`] : [],
    section(bold('Problems'), problemLines(problems)),
    section(bold('Checked'), columns(checked, WIDTH).flat()),
  ]);
}

function comparedFacts(versions: readonly VersionFacts[]): string[][] {
  return versions.map((version, i) => facts(i === 0 ? 'before' : 'after', version));
}

function answerSections(
  answer: FlowExplanation,
  report: ExplanationReport,
  bold: (text: string) => string,
): string[][] {
  const names = namesIn(answer, report);
  const [before, after] = answer.versions;
  const lines = before ? versionLines(before, names, report.asked) : [];
  if (after === undefined) return [lines];
  const same = versionLines(after, names, report.asked).join('\n') === lines.join('\n');
  if (same) return [['Nothing changes.'], section(bold('Before and after'), lines)];
  const changes = answer.changes.flatMap((change) => changeLines(change, names, report));
  return [
    changes.length > 0 ? changes : ['No flow opens or closes.'],
    section(bold('Before'), lines),
    section(bold('After'), versionLines(after, names, report.asked, before)),
  ];
}

/**
 * As the user wrote them; but a part of addresses by itself, the address of a pod with the pod, and for a workload that
 * talks to itself another of its pods.
 */
function namesIn({ ranges, versions }: FlowExplanation, { from, to, answers }: ExplanationReport): Names {
  const nameOf = (end: End, found: readonly (Found | undefined)[]) => {
    if (end.kind !== 'addresses') return say`${end.text}`;
    const pod = found.find((one) => one?.workload !== undefined)?.workload;
    if (pod !== undefined) return say`${end.text} (${pod.id})`;
    return ranges !== undefined && answers.length > 1 ? addressesName(ranges) : say`${end.text}`;
  };
  const source = nameOf(
    from,
    versions.map((version) => version.source),
  );
  const destination = nameOf(
    to,
    versions.map((version) => version.destination),
  );
  return { from: source, to: from.text === to.text ? say`another pod of ${to.text}` : destination };
}

function addressesName(ranges: readonly AddressRange[]) {
  return addressParts([{ kind: 'addresses', id: '', ranges }])[0]?.words ?? own('');
}

/** What opened or closed, and why, a reason a line. */
function changeLines(change: PortChange, { from, to }: Names, report: ExplanationReport): string[] {
  const ports = own(portNames(rangesOf(change.ports)));
  const opened = change.change === 'opened';
  const what = opened
    ? say`Opened: ${from} may now reach ${to} on ${ports}.`
    : say`Closed: ${from} may no longer reach ${to} on ${ports}.`;
  const reasons = causesOf(change, report).map((cause) => {
    const effect = own(effectWords(cause, change, report));
    return say`${policyName(cause.policy)} ${effect} (${linesName(cause)})`;
  });
  if (change.lifecycle !== 'policy') reasons.unshift(own(`one of the ends is ${opened ? 'new' : 'gone'}`));
  if (reasons.length === 0) reasons.push(own(withoutCause(change)));
  return [...paragraph(what, 0), ...reasons.flatMap((reason) => paragraph(reason, 2))];
}
