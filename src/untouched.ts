import type { Configuration } from './config/load-config.ts';
import { otherFormats } from './manifest/other-formats.ts';
import { isUntouched } from './manifest/untouched.ts';
import type { Report, VersionFacts } from './report/report.ts';
import { type FailOn, verdict } from './risk/gate.ts';
import { missing, selectPaths } from './source/paths.ts';
import type { Source } from './source/source.ts';

/** What is compared, and how it is judged. */
interface Untouched {
  readonly paths: readonly string[];
  readonly configuration: Configuration;
  readonly failOn: FailOn;
}

/**
 * The report where the changed files are certain to change nothing, without reading any other; undefined where that is not
 * certain. Assertions are checked on what does not change as well.
 */
export async function untouchedReport(
  base: Source,
  head: Source,
  { paths, configuration, failOn }: Untouched,
): Promise<Report | undefined> {
  if (configuration.config.assertions.length > 0) return undefined;
  const selects = selectPaths(paths);
  if (paths.length > 0 && !(await hasAll(head, paths))) return undefined;
  if (!(await isUntouched(base, head, selects, renderedPaths(configuration)))) return undefined;
  const empty = { clusters: [], changes: [], rows: [], findings: [], policyEdits: [] } as const;
  const problems = [...configuration.problems, ...(await otherFormats(base, head, selects))];
  const complete = !problems.some(({ hidesFlows }) => hidesFlows);
  const known = { base: factsOf(base), head: factsOf(head), complete, untouched: true } as const;
  return { ...known, ...empty, problems, verdict: verdict([], complete, failOn) };
}

/** Whether a file is there for each path that was asked for: a typo in one would leave every change there untouched. */
async function hasAll(version: Source, paths: readonly string[]): Promise<boolean> {
  const { entries } = await version.list(selectPaths(paths));
  const found = entries.map(({ path }) => path);
  return found.length > 0 && missing(paths, found).length === 0;
}

/** Nothing was read, so nothing was counted. */
function factsOf({ name, commit }: Source): VersionFacts {
  const none = { files: 0, objects: 0, workloads: 0, policies: 0, tools: [] };
  return { version: name, ...(commit === undefined ? {} : { commit }), ...none };
}

/** What the configuration has rendered, and from what. */
function renderedPaths({ config }: Configuration): string[] {
  return config.clusters.flatMap(({ kustomize, helm }) => [
    ...kustomize,
    ...helm.flatMap(({ chart, values }) => [chart, ...values]),
  ]);
}
