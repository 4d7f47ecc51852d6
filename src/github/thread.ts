import { type Client, statusOf } from './client.ts';
import { type Marker, readMarker } from './marker.ts';

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

const NEWEST = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid } }
}`;

interface Newest {
  readonly repository?: { readonly pullRequest?: { readonly headRefOid?: string } | null } | null;
}

/** A run that took long, or was begun anew, must not write over what the run of a newer commit wrote. */
export async function isOutdated(client: Client, { owner, repo, number, head }: Thread): Promise<boolean> {
  if (head === undefined) return false;
  try {
    const { repository } = await client.graphql<Newest>(NEWEST, { owner, repo, number });
    return (repository?.pullRequest?.headRefOid ?? head) !== head;
  } catch (error) {
    // A token that may not ask may write all the same.
    if (statusOf(error) === undefined && error instanceof Error && error.name === 'GraphqlResponseError') return false;
    throw error;
  }
}
