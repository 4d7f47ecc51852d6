import { createHash } from 'node:crypto';
import { type Client, isLimit, patiently, statusOf, WAITS } from './client.ts';
import { MEMORY, type Memory, memoryOf, memoryText } from './memory.ts';

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
  /** What a label accepted, if it is still there. */
  readonly accepted?: Memory;
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

/** `refused`: the token may not write. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'unwanted' | 'refused';

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
    if ((status === 403 || status === 404) && !isLimit(error)) return 'refused';
    throw error;
  }
}

async function write(client: Client, { owner, repo, number }: Thread, draft: Draft): Promise<Outcome> {
  const mine = await ownComments(client, { owner, repo, number }, draft.id);
  const { body, told } = draft.render(mine[0]?.marker.told);
  const text = stamp(draft.id, body, told);
  if (text.length > LONGEST_COMMENT)
    throw new Error(`A comment of ${text.length} characters is longer than GitHub takes.`);
  if (mine.length === 0) {
    if (!draft.wanted) return 'unwanted';
    await client.rest.issues.createComment({ owner, repo, issue_number: number, body: text });
    return 'created';
  }
  // Two runs at once may each have made one: none of them may stay behind.
  const old = mine.filter((comment) => !isCurrent(comment.text, text));
  for (const { id } of old) await client.rest.issues.updateComment({ owner, repo, comment_id: id, body: text });
  return old.length > 0 ? 'updated' : 'unchanged';
}

interface OwnComment {
  readonly id: number;
  readonly text: string;
  readonly marker: Marker;
}

/** What the comment of this id remembers of what a label accepted. */
export async function ownMemory(client: Client, thread: Thread, id: string): Promise<Memory | undefined> {
  const [mine] = await ownComments(client, thread, id);
  return mine?.marker.told.accepted;
}

/** Anyone can write our marker: of the comments that have it, those by the owner of the token are ours. */
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
  return marked.flatMap((comment) => {
    const authorship = own.get(comment.node);
    if (authorship === undefined) return [];
    return authorship === 'ours' ? [comment] : [{ ...comment, marker: forgetful(comment.marker) }];
  });
}

/** Whoever may write in the repository may edit our comment, and is not for that one of those who may accept. */
function forgetful({ told: { findings, commit }, ...marker }: Marker): Marker {
  return { ...marker, told: { findings, commit } };
}

const WHO_WROTE = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor author { login } editor { login } } }
}`;

interface Authorship {
  readonly viewerDidAuthor?: boolean;
  readonly author?: { readonly login: string } | null;
  readonly editor?: { readonly login: string } | null;
}

/** GraphQL takes so many ids at once. */
const MOST_IDS = 100;

/** Asks for authorship rather than for names: that works for every kind of token, an App's and a person's. */
async function writtenByUs(client: Client, nodes: readonly string[]): Promise<ReadonlyMap<string, 'ours' | 'edited'>> {
  const own = new Map<string, 'ours' | 'edited'>();
  for (let i = 0; i < nodes.length; i += MOST_IDS) {
    const ids = nodes.slice(i, i + MOST_IDS);
    const answer = await client.graphql<{ nodes: readonly (Authorship | null)[] }>(WHO_WROTE, { ids });
    // In the order of the ids, which may come back in another spelling.
    answer.nodes.forEach((node, k) => {
      const id = ids[k];
      if (id === undefined || node?.viewerDidAuthor !== true) return;
      own.set(id, node.editor == null || node.editor.login === node.author?.login ? 'ours' : 'edited');
    });
  }
  return own;
}

const MARKER = new RegExp(
  `^<!-- network-policy-diff id=([\\w.-]{1,64}) sha256=([0-9a-f]{64}) findings=(\\d{1,7})(?: commit=([0-9a-f]{40,64}))?(?: accepted=${MEMORY})? -->$`,
);

/** Puts the marker on the first line, where no cut can take it away. */
export function stamp(id: string, body: string, { findings, commit, accepted }: Told): string {
  const of = commit === undefined ? '' : ` commit=${commit}`;
  const by = accepted === undefined ? '' : ` accepted=${memoryText(accepted)}`;
  return `<!-- network-policy-diff id=${id} sha256=${hash(body)} findings=${findings}${of}${by} -->\n${body}`;
}

/** Reads the first line. Undefined if it is not a marker to the letter. */
export function readMarker(text: string): Marker | undefined {
  const [, id, sha256, findings, commit, event, then, words] = MARKER.exec(lines(text).marker) ?? [];
  if (id === undefined || sha256 === undefined) return undefined;
  const told = { findings: Number(findings), commit };
  if (event === undefined || then === undefined) return { id, sha256, told };
  return { id, sha256, told: { ...told, accepted: memoryOf(event, then, words ?? '') } };
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
