import { type ConfigPlace, ofFile } from '../config/config-place.ts';
import type { Configuration } from '../config/load-config.ts';
import { KUSTOMIZATION_FILE } from '../manifest/kustomize.ts';
import type { Problem } from '../manifest/problem.ts';
import { say } from '../manifest/sentence.ts';
import { folderOf } from '../source/paths.ts';
import type { Splittable } from './copies.ts';
import { lastNameOf } from './folders.ts';

/**
 * Names the charts and kustomizations of the configuration that base has and head has not: all they made looks removed.
 * Where the configuration of head names them no more, they are. Where it still does, they were perhaps moved, or removed by
 * mistake, and what is applied then is not known.
 */
export function goneFromHead(configuration: Configuration, [base, head]: readonly Splittable[]): Problem[] {
  const { config, file, next = config } = configuration;
  if (base === undefined || head === undefined || config.folders === undefined) return [];
  const [before, after] = [foldersIn(base), foldersIn(head)];
  const stillNamed = new Set(next.folders?.map(({ what, at }) => keyOf(what, at)));
  const gone = new Map(
    config.folders
      .filter(({ what, at }) => before.has(keyOf(what, at)) && !after.has(keyOf(what, at)))
      .filter(({ what, at }) => stillNamed.has(keyOf(what, at)))
      .toReversed()
      .map((named) => [keyOf(named.what, named.at), named]),
  );
  return [...gone.values()].toReversed().map(({ what, at, line }) => {
    const kind = what === 'chart' ? say`the Helm chart` : say`the kustomization`;
    const where = file === undefined ? say`` : say` It stands in line ${line}${ofFile(configuration)}.`;
    const message = say`The configuration names ${kind} ${at || '.'}, which the change takes away: what it made counts as removed. If that is meant, take it out of the configuration too.${where}`;
    return {
      severity: 'warning',
      code: 'configured-and-removed',
      message,
      ...placeOf(configuration, line),
      hidesFlows: true,
    };
  });
}

function placeOf({ path }: ConfigPlace, line: number): Pick<Problem, 'path' | 'line'> {
  return path === undefined ? {} : { path, line };
}

/** The folders with a kustomization or a chart. */
function foldersIn({ ids }: Splittable): ReadonlySet<string> {
  return new Set(
    [...ids.keys()].flatMap((path) => {
      if (KUSTOMIZATION_FILE.test(path)) return [keyOf('kustomization', folderOf(path))];
      return lastNameOf(path) === 'Chart.yaml' ? [keyOf('chart', folderOf(path))] : [];
    }),
  );
}

function keyOf(what: string, at: string): string {
  return JSON.stringify([what, at]);
}
