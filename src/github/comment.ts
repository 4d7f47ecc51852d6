import { createHash } from 'node:crypto';
import { type Client, isLimit, patiently, statusOf, WAITS } from './client.ts';

/** Where the comment belongs. */
export interface Thread {
  readonly owner: string;
  readonly repo: string;
  /** Of the pull request. */
  readonly number: number;
}

/** The last findings that a comment told of; a later comment can say that they are gone. */
export interface Told {
  readonly findings: number;
  /** The commit they were found in, if it was one. */
  readonly commit: string | undefined;
}

/** What the first line of a comment says. Nothing else is ever read back from a comment. */
export interface Marker {
  readonly id: string;
  /** Of the lines below the marker. */
  readonly sha256: string;
  readonly told: Told;
}

/** What is to be written. */
export interface Draft {
  readonly id: string;
  /** Whether a comment is written where there is none. One that is there is brought up to date in any case. */
  readonly wanted: boolean;
  /** The Markdown below the marker, and the findings it tells of, given what the last one told. */
  render(before: Told | undefined): { readonly body: string; readonly told: Told };
}

/** `refused`: the token may not write. `locked`: nobody but maintainers may. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'unwanted' | 'refused' | 'locked';

/** GitHub's own limit, in characters. */
const LONGEST_COMMENT = 65_536;

/** Writes the one comment of this id, or brings it up to date. Throws what the API answers if it cannot. */
export async function keepComment(
  client: Client,
  thread: Thread,
  draft: Draft,
  waits: readonly number[] = WAITS,
): Promise<Outcome> {
  try {
    return await patiently(() => write(client, thread, draft), waits);
  } catch (error) {
    const status = statusOf(error);
    if ((status !== 403 && status !== 404) || isLimit(error)) throw error;
    return error instanceof Error && /\blocked\b/.test(error.message) ? 'locked' : 'refused';
  }
}

async function write(client: Client, thread: Thread, draft: Draft): Promise<Outcome> {
  const mine = await ownComments(client, thread, draft.id);
  const [first, ...others] = mine;
  const text = textOf(draft, first);
  if (first === undefined) {
    if (!draft.wanted) return 'unwanted';
    const { owner, repo, number } = thread;
    await client.rest.issues.createComment({ owner, repo, issue_number: number, body: text });
    await leaveOne(client, thread, draft);
    return 'created';
  }
  await removeAll(client, thread, others);
  if (isCurrent(first.text, text)) return others.length > 0 ? 'updated' : 'unchanged';
  const isThere = await update(client, thread, first, text);
  // Somebody deleted it since it was listed: it is looked for anew, and may be missed or wanted.
  return isThere ? 'updated' : write(client, thread, draft);
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

interface OwnComment {
  readonly id: number;
  readonly text: string;
  readonly marker: Marker;
}

/**
 * The comments of this id, the oldest first. Anyone can write our marker: of the comments that have it, those by the
 * owner of the token are ours.
 */
async function ownComments(client: Client, { owner, repo, number }: Thread, id: string): Promise<OwnComment[]> {
  const listed = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  const marked = listed.flatMap((comment) => {
    const marker = readMarker(comment.body ?? '');
    return marker?.id === id ? [{ id: comment.id, node: comment.node_id, text: comment.body ?? '', marker }] : [];
  });
  const own = await writtenByUs(
    client,
    marked.map(({ node }) => node),
  );
  return marked.filter(({ node }) => own.has(node)).sort((a, b) => a.id - b.id);
}

const WHO_WROTE = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } } }`;

/** GraphQL takes so many ids at once. */
const MOST_IDS = 100;

/** Asks for authorship rather than for names: that works for every kind of token, an App's and a person's. */
async function writtenByUs(client: Client, nodes: readonly string[]): Promise<ReadonlySet<string>> {
  const own = new Set<string>();
  for (let i = 0; i < nodes.length; i += MOST_IDS) {
    const ids = nodes.slice(i, i + MOST_IDS);
    const answer = await client.graphql<{ nodes: readonly ({ id?: string; viewerDidAuthor?: boolean } | null)[] }>(
      WHO_WROTE,
      { ids },
    );
    // In the order of the ids, which may come back in another spelling.
    answer.nodes.forEach((node, k) => {
      const id = ids[k];
      if (id !== undefined && node?.viewerDidAuthor === true) own.add(id);
    });
  }
  return own;
}

const MARKER =
  /^<!-- network-policy-diff id=([\w.-]{1,64}) sha256=([0-9a-f]{64}) findings=(\d{1,7})(?: commit=([0-9a-f]{40,64}))? -->$/;

/** Puts the marker on the first line, where no cut can take it away. */
export function stamp(id: string, body: string, { findings, commit }: Told): string {
  const of = commit === undefined ? '' : ` commit=${commit}`;
  return `<!-- network-policy-diff id=${id} sha256=${hash(body)} findings=${findings}${of} -->\n${body}`;
}

/** Reads the first line. Undefined if it is not a marker to the letter. */
export function readMarker(text: string): Marker | undefined {
  const [, id, sha256, findings, commit] = MARKER.exec(lines(text).marker) ?? [];
  if (id === undefined || sha256 === undefined) return undefined;
  return { id, sha256, told: { findings: Number(findings), commit } };
}

/** Whether a comment needs no new text: its hash is the same, and true of what stands below it. */
export function isCurrent(existing: string, text: string): boolean {
  const [old, now] = [lines(existing), lines(text)];
  return old.marker === now.marker && readMarker(existing)?.sha256 === hash(old.body);
}

/** GitHub may have changed the ends of lines, and spaces at the end. */
function lines(text: string): { marker: string; body: string } {
  const [marker = '', ...body] = text.replaceAll('\r\n', '\n').split('\n');
  return { marker, body: body.join('\n') };
}

function hash(body: string): string {
  return createHash('sha256').update(body.trimEnd()).digest('hex');
}
