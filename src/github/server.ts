import type { Links } from '../report/place.ts';
import type { Environment } from './inputs.ts';
import { required } from './payload.ts';

/** The server that runs this workflow: GitHub's own, or a company's. Nothing else is ever asked. */
export interface Server {
  readonly repository: { readonly owner: string; readonly name: string };
  /** Such as `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** Such as `https://api.github.com`, or `https://github.example.com/api/v3`. */
  readonly apiUrl: string;
  /** This run of the workflow, whose page has the summary. */
  readonly runId: number | undefined;
  /** Where the pages that explain the rules are; undefined where the Action runs from a checkout. */
  readonly rulesUrl?: string | undefined;
}

/** Reads what the runner says of the server. Throws InputErrors. */
export function readServer(environment: Environment): Server {
  const [owner = '', name = ''] = required(environment, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/).split('/');
  return {
    repository: { owner, name },
    serverUrl: required(environment, 'GITHUB_SERVER_URL', /^https?:\/\/[^\s/@]+$/),
    apiUrl: required(environment, 'GITHUB_API_URL', /^https?:\/\/[^\s@]+$/),
    runId: Number(environment['GITHUB_RUN_ID']) || undefined,
    rulesUrl: rulesUrlOf(environment),
  };
}

/** The pages that explain the rules, in the version of the Action that runs. */
function rulesUrlOf(environment: Environment): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return undefined;
  return `${environment['GITHUB_SERVER_URL']}/${repository}/blob/${ref}/docs/rules`;
}

/**
 * Where the links of a report lead.
 *
 * @param pullHead the tip of the pull request that the report is about, if it is about one
 */
export function linksOf({ serverUrl, repository, runId, rulesUrl }: Server, pullHead?: string): Links {
  const links = { serverUrl, owner: repository.owner, repo: repository.name, ...(pullHead && { pullHead }) };
  return { ...links, ...(runId !== undefined && { runId }), ...(rulesUrl !== undefined && { rulesUrl }) };
}
