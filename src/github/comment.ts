import { type Client, isLimit, patiently, statusOf, WAITS } from './client.ts';
import { isCurrent, stamp, type Told } from './marker.ts';
import { isOutdated } from './newest.ts';
import { type OwnComment, ownComments, type Thread } from './own-comments.ts';

/** What is to be written. */
export interface Draft {
  readonly id: string;
  /** Whether a comment is written where there is none. One that is there is brought up to date in any case. */
  readonly wanted: boolean;
  /** The Markdown below the marker, and the findings it tells of, given what the last one told. */
  render(before: Told | undefined): { readonly body: string; readonly told: Told };
}

/**
 * `unchecked`: created, and nobody knows whether another run did so too. `outdated`: a newer commit has been pushed, whose
 * run has the word. `refused`: the token may not write. `locked`: nobody but maintainers may.
 */
export type Outcome =
  | 'created'
  | 'unchecked'
  | 'updated'
  | 'unchanged'
  | 'unwanted'
  | 'outdated'
  | 'refused'
  | 'locked';

/** GitHub's own limit, in characters. */
const LONGEST_COMMENT = 65_536;

/** Writes the one comment of this id, or brings it up to date. Throws what the API answers if it cannot. */
export async function keepComment(
  client: Client,
  thread: Thread,
  draft: Draft,
  waits: readonly number[] = WAITS,
): Promise<Outcome> {
  const done = { created: false };
  try {
    return await patiently(() => write(client, thread, draft, done), waits);
  } catch (error) {
    if (done.created) return 'unchecked';
    const status = statusOf(error);
    if ((status !== 403 && status !== 404) || isLimit(error)) throw error;
    return error instanceof Error && /\blocked\b/.test(error.message) ? 'locked' : 'refused';
  }
}

/** @param done told that a comment has been made, for what fails then is no longer that */
async function write(client: Client, thread: Thread, draft: Draft, done: { created: boolean }): Promise<Outcome> {
  const [first, ...others] = await ownComments(client, thread, draft.id);
  if (await isOutdated(client, thread)) return 'outdated';
  const text = textOf(draft, first);
  if (first === undefined) {
    if (!draft.wanted) return 'unwanted';
    const { owner, repo, number } = thread;
    await client.rest.issues.createComment({ owner, repo, issue_number: number, body: text });
    done.created = true;
    await leaveOne(client, thread, draft);
    return 'created';
  }
  await removeAll(client, thread, others);
  if (isCurrent(first.text, text)) return others.length > 0 ? 'updated' : 'unchanged';
  const isThere = await update(client, thread, first, text);
  // Somebody deleted it since it was listed: it is looked for anew, and may be missed or wanted.
  return isThere ? 'updated' : write(client, thread, draft, done);
}

/**
 * Two runs at once may each have found no comment and made one. The oldest one stays, with the text of the run that
 * sees both: that is the later one, or both runs.
 */
async function leaveOne(client: Client, thread: Thread, draft: Draft): Promise<void> {
  const [first, ...others] = await ownComments(client, thread, draft.id);
  if (first === undefined || others.length === 0) return;
  const text = textOf(draft, first);
  if (!isCurrent(first.text, text)) await update(client, thread, first, text);
  await removeAll(client, thread, others);
}

function textOf(draft: Draft, before: OwnComment | undefined): string {
  const { body, told } = draft.render(before?.marker.told);
  const text = stamp(draft.id, body, told);
  if (text.length > LONGEST_COMMENT) {
    throw new Error(`A comment of ${text.length} characters is longer than GitHub takes.`);
  }
  return text;
}

/** @returns false if the comment is not there any more */
async function update(client: Client, { owner, repo }: Thread, { id }: OwnComment, body: string): Promise<boolean> {
  return unlessGone(client.rest.issues.updateComment({ owner, repo, comment_id: id, body }));
}

async function removeAll(client: Client, { owner, repo }: Thread, comments: readonly OwnComment[]): Promise<void> {
  for (const { id } of comments) {
    await unlessGone(client.rest.issues.deleteComment({ owner, repo, comment_id: id }));
  }
}

async function unlessGone(done: Promise<unknown>): Promise<boolean> {
  try {
    await done;
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
