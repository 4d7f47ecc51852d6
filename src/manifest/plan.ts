import type { Entry, Listing, Skipped } from '../source/source.ts';
import { FLEET_FILE } from './destination.ts';
import { CHART_PART, chartFinder } from './helm.ts';
import { KUSTOMIZATION_FILE } from './kustomize.ts';
import { LIMITS } from './limits.ts';

/** What is to be done with each file of a version. */
export interface Plan {
  /** All that was listed. */
  readonly entries: readonly Entry[];
  /** Files to read manifests from. */
  readonly files: readonly Entry[];
  /** All of them: one that is selected may take in one that is not. */
  readonly kustomizations: readonly Entry[];
  /** Each `fleet.yaml`. */
  readonly fleets: readonly Entry[];
  /** The templates of each Helm chart, by its directory. */
  readonly charts: ReadonlyMap<string, readonly Entry[]>;
  readonly tooLarge: readonly Entry[];
  readonly skipped: readonly Skipped[];
}

/** The paths a source must list: what may hold manifests, and what tells that it does not. */
export function listed(selects: (path: string) => boolean): (path: string) => boolean {
  return (path) => selects(path) || isTelling(path);
}

/** Whether a path tells of others that they are no manifests, but what manifests are made from, or where they land. */
export function isTelling(path: string): boolean {
  return CHART_PART.test(path) || KUSTOMIZATION_FILE.test(path) || FLEET_FILE.test(path);
}

/** Sorts out what was listed. A file that was listed unasked, as standard input is, is wanted. */
export function planOf({ entries, skipped }: Listing, selects: (path: string) => boolean): Plan {
  const chartOf = chartFinder(entries.map(({ path }) => path));
  const files: Entry[] = [];
  const tooLarge: Entry[] = [];
  const charts = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { path, size } = entry;
    if (isTelling(path) && !selects(path)) continue;
    const chart = chartOf(path);
    if (chart !== undefined) charts.set(chart, [...(charts.get(chart) ?? []), entry]);
    else if (size > LIMITS.fileBytes) tooLarge.push(entry);
    else files.push(entry);
  }
  const [kustomizations = [], fleets = []] = [KUSTOMIZATION_FILE, FLEET_FILE].map((file) =>
    entries.filter(({ path }) => file.test(path) && chartOf(path) === undefined),
  );
  return { entries, files, kustomizations, fleets, charts, tooLarge, skipped };
}

/** `Kustomization`, without an ending, is selected as `kustomization.yaml` would be. */
export function selectsKustomization(path: string, selects: (path: string) => boolean): boolean {
  return selects(path.replace(/Kustomization$/, 'kustomization.yaml'));
}
