import * as core from '@actions/core';
import { loadConfiguration } from './config/load-config.ts';
import { acceptByLabel } from './github/accept.ts';
import { type Conversation, readConversation } from './github/conversation.ts';
import { issuesPage, readRun } from './github/event.ts';
import { logLine } from './github/log.ts';
import { publish, publishState } from './github/publish.ts';
import { logStages } from './github/stages.ts';
import { endingOf, publishUnfinished } from './github/unfinished.ts';
import { versionsOf } from './github/versions.ts';
import { keepWatch, setWatch, WATCH } from './github/watch.ts';
import { decisions } from './report/decisions.ts';
import { review } from './review.ts';
import { InputError } from './source/input-error.ts';
import type { Source } from './source/source.ts';
import { today } from './source/today.ts';
import { survey } from './survey.ts';
import { untouchedReport } from './untouched.ts';

/** The Action: inputs and event in, report out. */
async function main(conversation: Conversation | undefined): Promise<void> {
  const run = readRun(process.env);
  const { paths, config, failOn } = run.inputs;
  const { base, head, close } = await versionsOf(run);
  try {
    const toolPath = process.env['PATH'] ?? '';
    const { tell, end } = logStages();
    if (base === undefined) {
      core.info(logLine(`Looking at what ${label(head)} allows.`));
      const configuration = await loadConfiguration([head], config);
      const listing = await survey(head, { paths, configuration, toolPath, tell });
      end();
      await publishState(run, listing);
      return;
    }
    core.info(logLine(`Comparing ${label(base)} with ${label(head)}.`));
    if (base.tip !== undefined) core.info(logLine(`The configuration is that of ${label(base.tip)}.`));
    const configuration = await loadConfiguration([base, head], config);
    const options = { paths, failOn, configuration, toolPath, tell, today: today(process.env, Date.now()) };
    const report = (await untouchedReport(base, head, options)) ?? (await review(base, head, options));
    end();
    if (core.isDebug()) for (const line of decisions(report)) core.debug(logLine(line));
    await publish(run, conversation, await acceptByLabel(run, report, configuration.config.reserved));
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

/** Undefined where what it takes to comment is not right; the run itself then tells what is wrong. */
function conversationOf(): Conversation | undefined {
  try {
    return readConversation(process.env);
  } catch {
    return undefined;
  }
}

const conversation = conversationOf();
if (process.argv[2] === WATCH) {
  await keepWatch(conversation);
} else {
  const callOff = conversation === undefined ? () => undefined : setWatch();
  try {
    await main(conversation);
  } catch (error) {
    fail(error);
    await publishUnfinished(endingOf(error), conversation, process.env);
  } finally {
    callOff();
  }
}
