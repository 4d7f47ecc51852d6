import type { ClusterConfig } from '../config/config.ts';
import { editDistance } from '../manifest/edit-distance.ts';
import { KUSTOMIZATION_FILE } from '../manifest/kustomize.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { folderOf, missing } from '../source/paths.ts';
import { foldersAbove, lastNameOf } from './folders.ts';
import { title } from './identity.ts';

const MOST_NAMED = 3;

/**
 * Names what no cluster takes. It hides nothing: whoever wrote the configuration, which is that of the base, has said what
 * is applied, and examples and tests are not. A policy that leaves a cluster's paths is closed or opened flows there.
 */
export function untaken(paths: readonly string[]): Problem[] {
  const all = [...new Set(paths)].sort();
  if (all.length === 0) return [];
  const named = all.slice(0, MOST_NAMED).map((path) => say`${path}`);
  const list = named.reduce((before, each) => say`${before}, ${each}`);
  const more = all.length > named.length ? say` and ${all.length - named.length} more` : say``;
  const which =
    all.length === 1
      ? say`1 place with manifests is in no cluster`
      : say`${all.length} places with manifests are in no cluster`;
  const message = say`${which} of the configuration, and what they hold counts for nothing: ${list}${more}.`;
  return [{ severity: 'note', code: 'in-no-cluster', message, hidesFlows: false }];
}

/** Names objects that have left what the clusters of the configuration take in. */
export function outOfClusters(left: readonly Manifest[]): Problem {
  const [first] = left as [Manifest, ...Manifest[]];
  const { path, line } = first;
  const others = left.length === 1 ? say`` : say`, and so have ${left.length - 1} more objects`;
  const message = say`${title(first)} has left what the clusters of the configuration take in${others}: what it means here is not looked at. Let the configuration take in this path first.`;
  return { severity: 'warning', code: 'moved-out-of-clusters', message, path, line, hidesFlows: true };
}

/**
 * Names what a cluster's configuration asks for and no version has, with what was perhaps meant. The cluster lacks what
 * should have been there, so flows may be hidden.
 *
 * @param paths all files of the versions
 */
export function unmatched(
  { name, paths: patterns, kustomize, helm }: ClusterConfig,
  paths: readonly string[],
): Problem[] {
  const kustomizations = paths.filter((path) => KUSTOMIZATION_FILE.test(path)).map(folderOf);
  const charts = paths.filter((path) => lastNameOf(path) === 'Chart.yaml').map(folderOf);
  const absent = [
    ...missing(patterns, paths).map((pattern) => nothingAt(pattern, say`file`, plainPart(pattern), around(paths))),
    ...kustomize
      .filter((at) => !kustomizations.includes(at))
      .map((at) => nothingAt(at, say`kustomization`, at, kustomizations)),
    ...helm
      .filter(({ chart }) => !charts.includes(chart))
      .map(({ chart }) => nothingAt(chart, say`chart`, chart, charts)),
  ];
  return absent.map((what) => ({
    severity: 'warning',
    code: 'cluster-path-not-found',
    message: say`The configuration of cluster ${name} names ${what}`,
    hidesFlows: true,
  }));
}

function nothingAt(named: string, what: Sentence, wanted: string, there: readonly string[]): Sentence {
  const near = nearest(wanted, there);
  const hint = near === undefined ? say`.` : say`; did you mean ${near}?`;
  return say`${named || '.'}, where no version has a ${what}${hint}`;
}

/** The folders and files before the first of a pattern's wildcards. */
function plainPart(pattern: string): string {
  const steps = pattern.replace(/^(?:\.?\/)+|\/+$/g, '').split('/');
  const end = steps.findIndex((step) => /[*?[\]{}()!]/.test(step));
  return (end < 0 ? steps : steps.slice(0, end)).join('/');
}

function around(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => [path, ...foldersAbove(path)]))];
}

/** The path that is spelt most alike. */
function nearest(wanted: string, paths: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(wanted.length / 4));
  const close = [...new Set(paths)]
    .filter((path) => path !== '' && path !== wanted && Math.abs(path.length - wanted.length) <= most)
    .map((path) => [editDistance(path, wanted), path] as const)
    .filter(([distance]) => distance <= most)
    .sort(([a, left], [b, right]) => a - b || (left < right ? -1 : 1));
  return close[0]?.[1];
}
