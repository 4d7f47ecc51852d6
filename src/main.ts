import * as core from '@actions/core';
import { loadConfiguration } from './config/load-config.ts';
import { acceptByLabel } from './github/accept.ts';
import { issuesPage, readRun } from './github/event.ts';
import { logLine } from './github/log.ts';
import { publish } from './github/publish.ts';
import { versionsOf } from './github/versions.ts';
import { review } from './review.ts';
import { InputError } from './source/input-error.ts';
import type { Source } from './source/source.ts';
import { today } from './source/today.ts';

/** The Action: inputs and event in, report out. */
async function main(): Promise<void> {
  const run = readRun(process.env);
  const { paths, config, failOn } = run.inputs;
  const { base, head, close } = await versionsOf(run);
  try {
    core.info(logLine(`Comparing ${label(base)} with ${label(head)}.`));
    const configuration = await loadConfiguration([base, head], config);
    const options = { paths, failOn, configuration, toolPath: process.env['PATH'] ?? '' };
    const report = await review(base, head, { ...options, today: today(process.env, Date.now()) });
    await publish(run, await acceptByLabel(run, report, configuration.config.reserved));
  } finally {
    await close();
  }
}

function label({ name, commit }: Source): string {
  return commit === undefined || commit === name ? name : `${name} (${commit.slice(0, 7)})`;
}

/** A mistake of the user's is one line, or one for each mistake. Anything else is a bug of ours, and its trace is for the debug log. */
function fail(error: unknown): void {
  if (error instanceof InputError) {
    core.setFailed(error.message.split('\n').map(logLine).join('\n'));
    return;
  }
  const { message, stack } = error instanceof Error ? error : new Error(`${error}`);
  core.debug(stack ?? message);
  core.setFailed(
    logLine(`This is a bug in network-policy-diff: ${message}. Please report it${issuesPage(process.env)}`),
  );
}

await main().catch(fail);
