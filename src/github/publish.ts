import { appendFile, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { annotations } from '../report/annotations.ts';
import { json, listJson } from '../report/json.ts';
import type { Listing } from '../report/report.ts';
import { sarif } from '../report/sarif.ts';
import { state } from '../report/state.ts';
import { summary } from '../report/summary.ts';
import { gateWords, tally, verdictWords } from '../report/verdict.ts';
import { type Answer, inPieces } from '../source/output-file.ts';
import type { Labelled } from './accept.ts';
import type { Conversation } from './conversation.ts';
import { draftOf } from './draft.ts';
import type { Run } from './event.ts';
import { post } from './post.ts';
import { linksOf } from './server.ts';

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice };

/** Gives the report to everyone who waits for it, and judges the check at last. */
export async function publish(
  run: Run,
  conversation: Conversation | undefined,
  { report, remember }: Labelled,
): Promise<void> {
  // Unless another head was named, this is about the pull request, whatever stands for it: its test merge, or a directory.
  const links = linksOf(run, run.inputs.head === undefined ? run.pullRequest?.headSha : undefined);
  const page = summary(report, { links });
  const { outcome, maxSeverity } = report.verdict;
  const scalars = { outcome, 'max-severity': maxSeverity ?? 'none', ...tally(report), complete: report.complete };
  const files = { json: json(report), sarif: sarif(report, { id: run.inputs.id, links }), markdown: page };
  await writeOutputs(scalars, files, run.temporary);
  if (run.summaryFile !== undefined) await appendFile(run.summaryFile, page);
  for (const { level, message, ...place } of annotations(report)) ANNOTATE[level](message, place);
  if (conversation !== undefined) {
    await post(conversation, draftOf(report, conversation.id, conversation.mode, links, remember));
  }
  const verdict = `Network exposure: ${verdictWords(report)} (fail-on: ${report.verdict.failOn})`;
  if (outcome === 'pass') core.info(verdict);
  else core.setFailed(`${verdict}: ${gateWords(report.verdict)}.`);
}

/** Gives the report of one version. It judges no change, so nothing in it fails the check. */
export async function publishState(run: Run, listing: Listing): Promise<void> {
  const page = state(listing, { links: linksOf(run) });
  const tally = { 'max-severity': 'none', opened: 0, closed: 0, findings: 0, accepted: 0 };
  const scalars = { outcome: 'pass', ...tally, complete: listing.complete };
  await writeOutputs(scalars, { json: listJson(listing), markdown: page }, run.temporary);
  if (run.summaryFile !== undefined) await appendFile(run.summaryFile, page);
  if (listing.complete) core.info('The summary of this job has what is allowed.');
  else core.warning('Not everything could be looked at: the summary of this job says what is missing.');
}

type Scalars = Readonly<Record<string, string | number | boolean>>;

const ENDINGS = { json: 'json', sarif: 'sarif', markdown: 'md' } as const;

/** Puts out the values, and the paths of the files with the views: a view itself may be longer than an output can be. */
async function writeOutputs(
  scalars: Scalars,
  views: Partial<Readonly<Record<keyof typeof ENDINGS, Answer>>>,
  temporary: string,
): Promise<void> {
  const folder = await mkdtemp(join(temporary, 'network-policy-diff-'));
  for (const [name, value] of Object.entries(scalars)) core.setOutput(name, value);
  for (const [name, answer] of Object.entries(views)) {
    const path = join(folder, `report.${ENDINGS[name as keyof typeof ENDINGS]}`);
    await writeFile(path, inPieces(answer));
    core.setOutput(`report-${name}`, path);
  }
}
