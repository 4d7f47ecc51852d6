import * as core from '@actions/core';
import type { Reserved } from '../config/config.ts';
import type { Report } from '../report/report.ts';
import { inOrder } from '../risk/accept.ts';
import { acceptors } from '../risk/acceptance.ts';
import type { Severity } from '../risk/finding.ts';
import { verdict } from '../risk/gate.ts';
import type { ClusterFinding } from '../risk/merge.ts';
import { substances } from '../risk/substance.ts';
import { type Client, connect, patiently, WAITS } from './client.ts';
import type { Run } from './event.ts';
import { isMember, isSame, type LabelEvent, labelEvent } from './label.ts';
import { logLine } from './log.ts';
import { type Memory, MOST_REMEMBERED, memoryOf, remembered } from './memory.ts';
import { ownMemory, type Thread } from './own-comments.ts';
import type { PullRequest } from './pull-request.ts';

/** A report with what a label accepts, and what the comment is to remember of that. */
export interface Labelled {
  readonly report: Report;
  /** @param before what the comment that is there remembers */
  readonly remember: (before: Memory | undefined) => Memory | undefined;
}

/**
 * Accepts by the label what it was put on for: in the run that it starts, every finding; in later ones those that the
 * comment remembers of that run, so that a finding that is new is open. Without a comment there is no later.
 *
 * Whether the label is on is asked of GitHub: the event of a run that is begun anew, or late, may be older than the label.
 * What is remembered is forgotten only if GitHub says that it is off.
 */
export async function acceptByLabel(run: Run, report: Report, reserved: Reserved): Promise<Labelled> {
  const { pullRequest: pull, inputs, repository, apiUrl } = run;
  const label = inputs.acceptLabel;
  const nothing = { report, remember: () => undefined };
  if (pull === undefined || label === '') return nothing;
  const kept: Labelled = { report, remember: (before) => before };
  const wasOn = pull.labels.some((name) => isSame(name, label));
  const isAsked = wasOn || (inputs.comment !== 'never' && report.findings.some(({ waived }) => waived === undefined));
  if (!isAsked) return kept;
  if (inputs.token === '') {
    if (wasOn) core.notice('The label accepts nothing: without a token nobody can tell who put it on.');
    return kept;
  }
  const thread = { owner: repository.owner, repo: repository.name, number: pull.number };
  const client = connect(inputs.token, apiUrl);
  try {
    const event = await patiently(() => labelEvent(client, thread, label), wasOn ? WAITS : WAITS.slice(0, 1));
    if (event === 'off') return nothing;
    if (event === 'unknown') {
      if (wasOn) core.notice('The label accepts nothing: GitHub does not tell who put it on.');
      return kept;
    }
    const open = openIn(report);
    const memory = await memoryFor(run, pull, open, client, thread, event);
    if (memory === undefined) {
      core.notice(UNBOUND);
      return { report, remember: (before) => (before?.event === event.id ? before : undefined) };
    }
    return await accepted(report, open, reserved, client, event, label, memory);
  } catch (error) {
    const why = logLine(error instanceof Error ? error.message : `${error}`);
    if (wasOn) core.warning(`The label accepts nothing: GitHub could not be asked about it: ${why}`);
    else core.info(`No label was on when this run's event arose, and GitHub could not be asked about it: ${why}`);
    return kept;
  }
}

const UNBOUND =
  'The label accepts nothing: nothing tells which findings it was put on for. Take it off and put it on again; the workflow must run for `labeled` and `unlabeled`, and have a comment to remember it in.';

/** The findings that nobody has accepted, each with its substance. */
type Open = ReadonlyMap<ClusterFinding, string>;

function openIn({ findings, changes }: Report): Open {
  return substances(
    findings.filter(({ waived }) => waived === undefined),
    changes,
  );
}

function severities(open: Open): ReadonlyMap<string, Severity> {
  return new Map([...open].map(([{ severity }, substance]) => [substance, severity]));
}

/** What the label is good for: all of this run if it started it, or what the comment remembers. */
async function memoryFor(
  run: Run,
  { labelled, headSha }: PullRequest,
  open: Open,
  client: Client,
  thread: Thread,
  event: LabelEvent,
): Promise<Memory | undefined> {
  const { acceptLabel, comment, id } = run.inputs;
  if (labelled !== undefined && isSame(labelled.name, acceptLabel) && isSame(labelled.by, event.actor)) {
    if (open.size > MOST_REMEMBERED && comment !== 'never') core.notice(wholeNotice(open.size));
    return memoryOf(event.id, headSha, severities(open));
  }
  if (comment === 'never') return undefined;
  const memory = await patiently(() => ownMemory(client, thread, id));
  return memory?.event === event.id ? memory : undefined;
}

async function accepted(
  report: Report,
  open: Open,
  reserved: Reserved,
  client: Client,
  event: LabelEvent,
  label: string,
  memory: Memory,
): Promise<Labelled> {
  const isRemembered = remembered(memory, severities(open));
  const covered = new Set(
    [...open].flatMap(([finding, substance]) => (isRemembered(substance, finding.severity) ? [finding] : [])),
  );
  if ('count' in memory.findings && covered.size === 0) core.notice(otherNotice(memory.findings.count));
  const allowed = new Map<Severity, boolean>();
  for (const severity of new Set([...covered].map(({ severity }) => severity))) {
    allowed.set(severity, await mayAccept(client, event.actor, severity, acceptors(reserved, severity)));
  }
  const waived = {
    by: 'label' as const,
    owner: event.actor,
    reason: `the label ${label}, put on ${memory.commit.slice(0, 7)}`,
    since: event.day,
  };
  const judge = (finding: ClusterFinding) =>
    covered.has(finding) && allowed.get(finding.severity) ? { ...finding, waived } : finding;
  const findings = inOrder(report.findings.map(judge));
  const left = findings.filter((finding) => finding.waived === undefined);
  const { failOn } = report.verdict;
  return { report: { ...report, findings, verdict: verdict(left, report.complete, failOn) }, remember: () => memory };
}

function wholeNotice(count: number): string {
  return `The label is put on for ${count} findings. So many are remembered as a whole and not one by one: after a push they stay accepted as long as they are the very same.`;
}

function otherNotice(count: number): string {
  return `The label accepts nothing: it was put on for ${count} findings as a whole, and they are not the same any more. Take it off and put it on again.`;
}

/** Whether somebody is one of those for whom a severity is reserved. What cannot be known counts as no. */
async function mayAccept(
  client: Client,
  actor: string,
  severity: Severity,
  who: readonly string[] | undefined,
): Promise<boolean> {
  if (who === undefined || who.some((one) => isSame(one.replace(/^@/, ''), actor))) return true;
  let unknown: string | undefined;
  for (const team of who.filter((one) => one.includes('/'))) {
    const member = await isMember(client, team, actor);
    if (member) return true;
    if (member === undefined) unknown = team;
  }
  core.notice(
    unknown === undefined
      ? `The label does not accept findings of severity ${severity}: they are reserved, and not to ${logLine(actor)}.`
      : `The label does not accept findings of severity ${severity}: they are reserved, and the token may not read who is in ${logLine(unknown)}.`,
  );
  return false;
}
