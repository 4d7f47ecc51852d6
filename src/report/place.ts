import type { Lines } from '../manifest/objects.ts';
import { code, urlPath } from './quote.ts';
import type { Report } from './report.ts';

/** Where links lead. On the command line there is no such place, and no links. */
export interface Links {
  /** `https://github.com`, or the company's own. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** The workflow run, which holds the job summary. */
  readonly runId?: number;
  /** The commit that people know of a pull request, whatever is judged in its place: its test merge, or a directory. */
  readonly pullHead?: string;
  /** The folder of the pages that explain the rules; absent where the Action runs from a checkout. */
  readonly rulesUrl?: string;
}

/** Lines of a file in one of the versions; without lines, the whole file. */
export interface Place {
  readonly side: 'base' | 'head';
  readonly path: string;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
}

const SHORT_COMMIT = 7;

/** `k8s/db.yaml:14`, not quoted yet: as editors and terminals understand it. */
export function placeName({ path, line }: Pick<Place, 'path' | 'line'>): string {
  return line === undefined ? path : `${path}:${line}`;
}

/** `k8s/db.yaml:14-21`, not quoted yet: all the lines, for a reader. */
export function linesName({ path, line, endLine }: Pick<Place, 'path'> & Lines): string {
  return `${path}:${line}${endLine === line ? '' : `-${endLine}`}`;
}

/** What to say after a place that is in base: head does not have those lines, or has others there. */
export function sideWords({ side, path, line = 1 }: Place, { policyEdits }: Report): string {
  if (side === 'head') return '';
  const removed = policyEdits.some(({ edit, path: where, line: first, before = '' }) => {
    return edit === 'removed' && where === path && first <= line && line < first + before.split('\n').length;
  });
  return removed ? ' removed' : ' before the change';
}

/** A place in Markdown: a link to its lines where there is something to link to. */
export function placeLink(place: Place, report: Report, links: Links | undefined): string {
  const text = code(placeName(place));
  const commit = report[place.side].commit;
  const path = urlPath(place.path);
  const root = links && repositoryUrl(links);
  if (root === undefined || path === undefined || commit === undefined || !isCommit(commit)) return text;
  return `[${text}](${root}/blob/${commit}/${path}${lines(place)})`;
}

/** A version in Markdown, as the user named it and with its commit. */
export function versionLink({ version, commit }: Report['base'], links: Links | undefined): string {
  if (commit === undefined) return code(version);
  const link = commitLink(commit, links);
  return commit.startsWith(version) ? link : `${code(version)} (${link})`;
}

/** A short commit in Markdown, linked where there is something to link to. */
export function commitLink(commit: string, links: Links | undefined): string {
  const short = code(commit.slice(0, SHORT_COMMIT));
  const root = links && repositoryUrl(links);
  return root === undefined || !isCommit(commit) ? short : `[${short}](${root}/commit/${commit})`;
}

/** The workflow run's page, undefined where there is none. */
export function runUrl(links: Links | undefined): string | undefined {
  const root = links && repositoryUrl(links);
  return root === undefined || links?.runId === undefined ? undefined : `${root}/actions/runs/${links.runId}`;
}

function repositoryUrl({ serverUrl, owner, repo }: Links): string | undefined {
  const path = urlPath(`${owner}/${repo}`);
  return path === undefined ? undefined : `${serverUrl.replace(/\/+$/, '')}/${path}`;
}

function isCommit(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function lines({ line, endLine }: Place): string {
  if (line === undefined) return '';
  return endLine === undefined || endLine === line ? `#L${line}` : `#L${line}-L${endLine}`;
}

/**
 * A path of a version as one of the repository: of a directory that was named relative to where the program runs, the paths
 * begin in there.
 */
export function pathIn({ version, commit }: Report['base'], path: string): string {
  const steps = version.split(/[\\/]/).filter((step) => step !== '' && step !== '.');
  const isDirectory = commit === undefined && version !== '-' && !/^([A-Za-z]:)?[\\/]/.test(version);
  return isDirectory && !steps.includes('..') ? [...steps, path].join('/') : path;
}
