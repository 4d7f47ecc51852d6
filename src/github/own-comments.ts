import type { Client } from './client.ts';
import { type Marker, readMarker } from './marker.ts';
import type { Memory } from './memory.ts';

/** Where the comment belongs. */
export interface Thread {
  readonly owner: string;
  readonly repo: string;
  /** Of the pull request. */
  readonly number: number;
  /** The commit that was judged, if it is to be the newest of the pull request. */
  readonly head?: string | undefined;
}

export interface OwnComment {
  readonly id: number;
  readonly text: string;
  readonly marker: Marker;
}

/** What the comment of this id remembers of what a label accepted. */
export async function ownMemory(client: Client, thread: Thread, id: string): Promise<Memory | undefined> {
  const [mine] = await ownComments(client, thread, id);
  return mine?.marker.told.accepted;
}

/**
 * The comments of this id, the oldest first. Anyone can write our marker: of the comments that have it, those by the
 * owner of the token are ours.
 */
export async function ownComments(client: Client, { owner, repo, number }: Thread, id: string): Promise<OwnComment[]> {
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
  const ours = marked.flatMap((comment) => {
    const authorship = own.get(comment.node);
    if (authorship === undefined) return [];
    return authorship === 'ours' ? [comment] : [{ ...comment, marker: forgetful(comment.marker) }];
  });
  return ours.sort((a, b) => a.id - b.id);
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
