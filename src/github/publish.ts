import { appendFile, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { annotations } from '../report/annotations.ts';
import { json } from '../report/json.ts';
import type { Links } from '../report/place.ts';
import type { Report } from '../report/report.ts';
import { summary } from '../report/summary.ts';
import { gateWords, tally, verdictWords } from '../report/verdict.ts';
import { connect } from './client.ts';
import { keepComment, type Outcome } from './comment.ts';
import { draftOf } from './draft.ts';
import type { PullRequest, Run } from './event.ts';
import { logLine } from './log.ts';

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice };

/** Gives the report to everyone who waits for it, and judges the check at last. */
export async function publish(run: Run, report: Report): Promise<void> {
  const links = linksOf(run);
  const page = summary(report, { links });
  await writeOutputs(report, page, run.temporary);
  if (run.summaryFile !== undefined) await appendFile(run.summaryFile, page);
  for (const { level, message, ...place } of annotations(report)) ANNOTATE[level](message, place);
  if (run.pullRequest !== undefined && run.inputs.comment !== 'never') {
    await commentOn(run.pullRequest, run, report, links);
  }
  const verdict = `Network exposure: ${verdictWords(report)} (fail-on: ${report.verdict.failOn})`;
  if (report.verdict.outcome === 'pass') core.info(verdict);
  else core.setFailed(`${verdict}: ${gateWords(report.verdict)}.`);
}

function linksOf({ serverUrl, repository, runId, rulesUrl }: Run): Links {
  const links = { serverUrl, owner: repository.owner, repo: repository.name };
  return { ...links, ...(runId !== undefined && { runId }), ...(rulesUrl !== undefined && { rulesUrl }) };
}

async function writeOutputs(report: Report, page: string, temporary: string): Promise<void> {
  const folder = await mkdtemp(join(temporary, 'network-policy-diff-'));
  const files = { 'report-json': join(folder, 'report.json'), 'report-markdown': join(folder, 'report.md') };
  await writeFile(files['report-json'], json(report));
  await writeFile(files['report-markdown'], page);
  const { outcome, maxSeverity } = report.verdict;
  const severity = { 'max-severity': maxSeverity ?? 'none' };
  const outputs = { outcome, ...severity, ...tally(report), complete: report.complete, ...files };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** The verdict does not hang on the comment: that it cannot be written is said, and no more. */
async function commentOn(pull: PullRequest, run: Run, report: Report, links: Links): Promise<void> {
  const { repository, inputs, apiUrl } = run;
  if (inputs.token === '') {
    core.notice('There is no comment on the pull request, because there is no token.');
    return;
  }
  const thread = { owner: repository.owner, repo: repository.name, number: pull.number };
  const draft = draftOf(report, inputs.id, inputs.comment, links);
  try {
    const outcome = await keepComment(connect(inputs.token, apiUrl), thread, draft);
    if (outcome === 'refused') core.notice(REFUSED[pull.fromFork ? 'fork' : 'here']);
    else core.info(DONE[outcome]);
  } catch (error) {
    core.warning(`The comment could not be written: ${logLine(error instanceof Error ? error.message : `${error}`)}`);
  }
}

const DONE: Readonly<Record<Exclude<Outcome, 'refused'>, string>> = {
  created: 'Commented on the pull request.',
  updated: 'Brought the comment on the pull request up to date.',
  unchanged: 'The comment on the pull request is up to date.',
  unwanted: 'There is nothing to comment on.',
};

const REFUSED = {
  fork: 'The comment is skipped: the token may not write, as is usual for a pull request from a fork. The summary of this job has the report.',
  here: 'The comment is skipped: the token may not write. It needs `pull-requests: write`. The summary of this job has the report.',
};
