import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import addFormats from 'ajv-formats';
import { type Context, type Document, OpenAPIBackend } from 'openapi-backend';
import { serveGit } from './git-http.ts';

export const OWNER = 'example';
export const REPOSITORY = 'shop';
const BOT = 'github-actions[bot]';

interface StoredComment {
  readonly id: number;
  readonly author: string;
  body: string;
  /** Who changed it last, if anybody did. */
  editor?: string;
}

/** One time that a label was put on the pull request. */
interface Labelling {
  readonly name: string;
  readonly actor: string;
  readonly id: string;
  /** Whether nobody has taken it off. */
  isOn: boolean;
}

/** What a test may tell the server to be like; read at each request. */
interface Behaviour {
  /** The only token that is let in, for git and for the API. */
  token: string;
  /** False for a fork's token: every write is answered by 403. */
  mayWrite: boolean;
  /** The newest commit of the pull request; undefined if the token may not ask. */
  head: string | undefined;
  /** Which requests to the API, by method and path, are answered by 502: done all the same, if they are writes. */
  failing: (request: string) => boolean;
  /** Which ones meet another fault. What is `before` is not done. */
  fault: (request: string) => Fault | undefined;
  /** What happens elsewhere after a request has arrived and before it is looked at. */
  meanwhile: (request: string) => Promise<void> | void;
  /** Members of teams, `org/team`; undefined if the token may not know. */
  teams: Readonly<Record<string, readonly string[]>> | undefined;
}

export type Fault =
  | { readonly when: 'before' | 'after'; readonly reply: Reply }
  /** The connection is cut before the answer, or in the middle of it; or nothing comes at all. */
  | { readonly when: 'before' | 'after'; readonly reply: 'cut' | 'cut-body' | 'nothing' };

/** A GitHub of one repository, on this machine. */
export interface GitHub {
  readonly url: string;
  readonly behaviour: Behaviour;
  readonly comments: StoredComment[];
  /** Method and path of each request to the API. */
  readonly requests: string[];
  /** Where a request or one of our own answers was not as GitHub's description of its API says. */
  readonly violations: string[];
  comment(author: string, body: string): StoredComment;
  /** Puts a label on the pull request, on New Year's Day. */
  label(name: string, actor: string): void;
  /** Takes it off. */
  unlabel(name: string): void;
  close(): Promise<void>;
}

const DESCRIPTION = new URL('../fixtures/github-api.json', import.meta.url);
const LONGEST_BODY = 65_536;

/** Starts the server. `root` is the directory in which the bare repository `example/shop` lies. */
export async function startGitHub(root: string): Promise<GitHub> {
  const behaviour: Behaviour = {
    token: 'ghs_secret0token1of2the3tests4',
    mayWrite: true,
    head: undefined,
    failing: () => false,
    fault: () => undefined,
    meanwhile: () => undefined,
    teams: undefined,
  };
  const labels: Labelling[] = [];
  const comments: StoredComment[] = [];
  const requests: string[] = [];
  const violations: string[] = [];
  let last = 1_000;
  const comment = (author: string, body: string): StoredComment => {
    const stored = { id: ++last, author, body };
    comments.push(stored);
    return stored;
  };
  const api = await describedApi({ behaviour, comments, violations, comment });
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      violations.push(`the server failed: ${error}`);
      response.writeHead(500).end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authorization } = request.headers;
    if (request.url?.startsWith(`/${OWNER}/${REPOSITORY}/`)) {
      const basic = Buffer.from(`x-access-token:${behaviour.token}`).toString('base64');
      const fault = behaviour.fault(`${request.method} ${request.url}`);
      if (typeof fault?.reply === 'object') return send(response, fault.reply.status, fault.reply.body);
      if (authorization === `basic ${basic}`) return serveGit(root, request, response);
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
      return;
    }
    if (authorization !== `token ${behaviour.token}`) return send(response, 401, { message: 'Bad credentials' });
    const asked = `${request.method} ${request.url}`;
    requests.push(asked);
    const body = await readJson(request);
    await behaviour.meanwhile(asked);
    const fault = behaviour.fault(asked);
    const done = fault?.when === 'before' ? { status: 200, body: [] } : await respond(request, body);
    if (behaviour.failing(asked)) return send(response, 502, { message: 'Server Error' });
    if (fault === undefined) return send(response, done.status, done.body, done.headers);
    if (typeof fault.reply === 'object')
      return send(response, fault.reply.status, fault.reply.body, fault.reply.headers);
    if (fault.reply === 'cut') response.destroy();
    if (fault.reply === 'cut-body') {
      response.writeHead(done.status, { 'content-type': 'application/json', 'content-length': '100000' });
      response.write('[{"id":', () => response.destroy());
    }
  }

  async function respond(request: IncomingMessage, body: unknown): Promise<Reply> {
    // A server of a company's own has both below /api, and its REST API below /api/v3.
    const path = (request.url ?? '/').replace(/^\/api(\/v3)?(?=\/)/, '');
    if (path === '/graphql') return { status: 200, body: ask(body as Asked, { behaviour, comments, labels }) };
    const url = new URL(path, 'http://localhost');
    return api.handleRequest(
      {
        method: request.method ?? 'GET',
        path: url.pathname,
        query: url.search.slice(1),
        body,
        headers: { 'content-type': 'application/json' },
      },
      `http://${request.headers.host}${url.pathname}`,
    );
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behaviour,
    comments,
    requests,
    violations,
    comment,
    label: (name, actor) => labels.push({ name, actor, id: `LE_${labels.length}--x`, isOn: true }),
    unlabel: (name) => {
      for (const label of labels) if (label.name === name) label.isOn = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

/** The four operations on comments; every request and every answer is checked against GitHub's description. */
async function describedApi({
  behaviour,
  comments,
  violations,
  comment,
}: Pick<GitHub, 'behaviour' | 'comments' | 'violations' | 'comment'>): Promise<OpenAPIBackend> {
  const api = new OpenAPIBackend({
    definition: JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Document,
    quick: true,
    ajvOpts: { strict: false },
    customizeAjv: (ajv) => addFormats(ajv as never) as never,
  });
  const checked = (operation: string, reply: Reply): Reply => {
    const { errors } = api.validateResponse(reply.body, operation, reply.status);
    if (errors) violations.push(`answer to ${operation}: ${JSON.stringify(errors)}`);
    return reply;
  };
  const forbidden: Reply = {
    status: 403,
    body: { message: 'Resource not accessible by integration', documentation_url: '', status: '403' },
  };
  const refused = (message: string): Reply => ({ status: 422, body: { message, documentation_url: '' } });
  const write = (operation: string, status: number, body: string, save: () => StoredComment): Reply => {
    if (!behaviour.mayWrite) return forbidden;
    if (body.length > LONGEST_BODY) return checked(operation, refused('Body is too long'));
    return checked(operation, { status, body: asGitHubSays(save()) });
  };
  api.register({
    'issues/list-comments': ({ request }: Context, target: string) => {
      const size = Number(request.query['per_page'] ?? 30);
      const page = Number(request.query['page'] ?? 1);
      const more = comments.length > page * size;
      return {
        ...checked('issues/list-comments', {
          status: 200,
          body: comments.slice((page - 1) * size, page * size).map(asGitHubSays),
        }),
        headers: more ? { link: `<${target}?per_page=${size}&page=${page + 1}>; rel="next"` } : {},
      };
    },
    'issues/create-comment': ({ request }: Context) => {
      const { body } = request.requestBody as { body: string };
      return write('issues/create-comment', 201, body, () => comment(BOT, body));
    },
    'issues/update-comment': ({ request }: Context) => {
      const { body } = request.requestBody as { body: string };
      const editor = BOT;
      const stored = comments.find(({ id }) => id === Number(request.params['comment_id']));
      if (stored === undefined) return { status: 404, body: { message: 'Not Found' } };
      return write('issues/update-comment', 200, body, () => Object.assign(stored, { body, editor }));
    },
    'issues/delete-comment': ({ request }: Context) => {
      const place = comments.findIndex(({ id }) => id === Number(request.params['comment_id']));
      if (place < 0) return { status: 404, body: { message: 'Not Found' } };
      if (!behaviour.mayWrite) return forbidden;
      comments.splice(place, 1);
      return { status: 204, body: undefined };
    },
    validationFail: ({ request, validation }: Context) => {
      violations.push(`${request.method} ${request.path}: ${JSON.stringify(validation.errors)}`);
      return refused('Validation Failed');
    },
    notFound: ({ request }: Context) => {
      violations.push(`${request.method} ${request.path}: no operation that we know`);
      return { status: 404, body: { message: 'Not Found' } };
    },
  });
  return api.init();
}

interface Asked {
  readonly query: string;
  readonly variables: {
    readonly ids: readonly string[];
    readonly owner: string;
    readonly team: string;
    readonly login: string;
  };
}

interface Known {
  readonly behaviour: Behaviour;
  readonly comments: readonly StoredComment[];
  readonly labels: readonly Labelling[];
}

/** The four GraphQL questions that the Action asks. */
function ask({ query, variables }: Asked, { behaviour, comments, labels }: Known): unknown {
  if (query.includes('viewerDidAuthor'))
    return { data: { nodes: variables.ids.map((node) => whoWrote(node, comments)) } };
  if (query.includes('headRefOid')) return newest(behaviour);
  if (query.includes('LABELED_EVENT')) return { data: { repository: { pullRequest: labelled(labels) } } };
  const { owner, team, login } = variables;
  if (behaviour.teams === undefined) {
    const message = 'Resource not accessible by integration';
    return { data: { organization: null }, errors: [{ type: 'FORBIDDEN', path: ['organization'], message }] };
  }
  const members = behaviour.teams[`${owner}/${team}`]?.filter((member) => member.includes(login));
  const nodes = members?.map((member) => ({ login: member }));
  return { data: { organization: { team: nodes === undefined ? null : { members: { nodes } } } } };
}

function newest({ head }: Behaviour): unknown {
  if (head !== undefined) return { data: { repository: { pullRequest: { headRefOid: head } } } };
  return { data: { repository: null }, errors: [{ message: 'Resource not accessible by integration' }] };
}

/** Did the owner of this token write the comment, and who changed it? GraphQL has no `[bot]` in a login. */
function whoWrote(node: string, comments: readonly StoredComment[]): unknown {
  const comment = comments.find(({ id }) => nodeId(id) === node);
  if (comment === undefined) return null;
  const { author, editor } = comment;
  const actor = (login: string | undefined) => (login === undefined ? null : { login: login.replace('[bot]', '') });
  return { id: node, viewerDidAuthor: author === BOT, author: actor(author), editor: actor(editor) };
}

function labelled(labels: readonly Labelling[]): unknown {
  const events = labels.map(({ id, name, actor }) => {
    return { id, createdAt: '2027-01-01T12:00:00Z', actor: { login: actor }, label: { name } };
  });
  return {
    labels: { nodes: labels.filter(({ isOn }) => isOn).map(({ name }) => ({ name })) },
    timelineItems: { nodes: events },
  };
}

function nodeId(id: number): string {
  return `IC_${id}`;
}

function asGitHubSays({ id, author, body }: StoredComment): unknown {
  const url = `https://api.github.com/repos/${OWNER}/${REPOSITORY}`;
  const person = `https://api.github.com/users/${encodeURIComponent(author)}`;
  const links = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos', 'events'];
  return {
    id,
    node_id: nodeId(id),
    url: `${url}/issues/comments/${id}`,
    html_url: `https://github.com/${OWNER}/${REPOSITORY}/pull/7#issuecomment-${id}`,
    issue_url: `${url}/issues/7`,
    body,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    author_association: 'NONE',
    user: {
      login: author,
      id: 1,
      node_id: 'U_1',
      avatar_url: person,
      gravatar_id: '',
      url: person,
      html_url: person,
      received_events_url: person,
      ...Object.fromEntries(links.map((link) => [`${link}_url`, person])),
      type: author.endsWith('[bot]') ? 'Bot' : 'User',
      site_admin: false,
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(body === undefined ? undefined : JSON.stringify(body));
}
