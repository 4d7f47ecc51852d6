import { type Client, statusOf } from './client.ts';
import type { Thread } from './own-comments.ts';

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
