import type { Client } from './client.ts';
import type { Thread } from './own-comments.ts';

/** The last time that a label was put on a pull request. */
export interface LabelEvent {
  readonly id: string;
  /** The login of whoever did it. */
  readonly actor: string;
  /** By UTC, `2027-03-31`. */
  readonly day: string;
}

const LABELS = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      labels(first: 100) { nodes { name } }
      timelineItems(itemTypes: [LABELED_EVENT], last: 100) {
        nodes { ... on LabeledEvent { id createdAt actor { login } label { name } } }
      }
    }
  }
}`;

interface Labels {
  readonly repository: {
    readonly pullRequest: {
      readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
      readonly timelineItems: {
        readonly nodes: readonly {
          readonly id: string;
          readonly createdAt: string;
          readonly actor: { readonly login: string } | null;
          readonly label: { readonly name: string };
        }[];
      };
    } | null;
  } | null;
}

/**
 * Who put a label on, and when: as it is now, for the event of a run that is repeated is as old as the first one.
 *
 * @returns `off` if it is not there, `unknown` if it is and GitHub does not tell who put it on
 * @throws what the API answers if it cannot be asked
 */
export async function labelEvent(
  client: Client,
  thread: Thread,
  name: string,
): Promise<LabelEvent | 'off' | 'unknown'> {
  const { repository } = await client.graphql<Labels>(LABELS, { ...thread });
  const pull = repository?.pullRequest;
  if (pull == null) return 'unknown';
  if (!pull.labels?.nodes.some((label) => isSame(label.name, name))) return 'off';
  const event = pull.timelineItems.nodes.findLast(({ label }) => isSame(label.name, name));
  if (event?.actor == null) return 'unknown';
  return { id: event.id, actor: event.actor.login, day: event.createdAt.slice(0, 10) };
}

const TEAM = `query ($owner: String!, $team: String!, $login: String!) {
  organization(login: $owner) { team(slug: $team) { members(first: 100, query: $login) { nodes { login } } } }
}`;

interface Team {
  readonly organization: {
    readonly team: { readonly members: { readonly nodes: readonly { readonly login: string }[] } } | null;
  } | null;
}

/**
 * Whether a user is a member of a team, `@org/security`. Undefined if the token may not know, or if there is no such team.
 */
export async function isMember(client: Client, team: string, login: string): Promise<boolean | undefined> {
  const [owner = '', slug = ''] = team.replace(/^@/, '').split('/');
  try {
    const { organization } = await client.graphql<Team>(TEAM, { owner, team: slug, login });
    return organization?.team?.members.nodes.some((member) => isSame(member.login, login));
  } catch {
    return undefined;
  }
}

/** Names of labels and logins are the same in whichever case, and apps have two spellings. */
export function isSame(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\[bot\]$/, '');
  return plain(a) === plain(b);
}
