import type { HelmRelease } from '../config/config.ts';
import { chartFileOf } from '../manifest/helm.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { say } from '../manifest/sentence.ts';
import type { ReadVersion } from '../manifest/versions.ts';
import { folderOf } from '../source/paths.ts';
import type { ByPath } from './by-path.ts';
import type { Closure } from './closure.ts';

/** The charts of a version that no release is configured of: nobody knows here with which values they are installed. */
export function chartsNotRendered({ charts }: ReadVersion, releases: readonly HelmRelease[]): Problem[] {
  const configured = new Set(releases.map(({ chart }) => chart));
  return [...charts]
    .filter(([chart]) => !configured.has(chart))
    .map(([chart, templates]): Problem => {
      const made = templates === 1 ? say`its 1 template makes` : say`its ${templates} templates make`;
      return {
        severity: 'warning',
        code: 'helm-chart-not-rendered',
        message: say`The Helm chart ${chart || '.'} is not rendered, so what ${made} is missing: the configuration names no release of it.`,
        path: chartFileOf(chart),
        hidesFlows: true,
      };
    });
}

/** A component that nothing takes in: what it would add is applied nowhere, as far as can be seen here. */
export function notTakenIn({ root, files }: Closure, { manifests }: ByPath): Problem[] {
  if (![...files].some((path) => manifests.has(path))) return [];
  const message = say`No kustomization takes in the component ${root.folder || '.'}, so nothing of it is counted.`;
  return [{ severity: 'note', code: 'kustomize-not-used', message, path: root.path, hidesFlows: false }];
}

/** A kustomization that changes its files, where the configuration names others and not this one. */
export function notNamed(path: string): Problem {
  const message = say`The configuration does not name this kustomization, so it is not rendered and nothing that it takes in is counted.`;
  return { severity: 'note', code: 'kustomize-not-configured', message, path, hidesFlows: false };
}

/**
 * Files with manifests that lie in the folder of a kustomization which does not list them. Whether somebody applies them
 * by themselves cannot be seen here: they count, and that is said.
 */
export function notListed({ kustomizations }: ReadVersion, plain: readonly Manifest[]): Problem[] {
  return kustomizations.flatMap(({ path, folder, broken }): Problem[] => {
    if (broken !== undefined) return [];
    const beside = [...new Set(plain.map((manifest) => manifest.path).filter((file) => folderOf(file) === folder))];
    const [first, ...others] = beside.sort();
    if (first === undefined) return [];
    const files = others.length === 0 ? say`${first}` : say`${first} and ${others.length} more`;
    const message = say`This kustomization does not list ${files} in its folder; what is in there counts all the same, as if it were applied by itself.`;
    return [{ severity: 'note', code: 'kustomize-not-listed', message, path, hidesFlows: false }];
  });
}

/** What the configuration names and no version has. What only one version lacks was added or removed by the change. */
export function namedInVain(
  folders: readonly string[],
  releases: readonly HelmRelease[],
  versions: readonly ReadVersion[],
): Problem[] {
  const has = (there: (version: ReadVersion) => boolean) => versions.some(there);
  const missing = [
    ...folders
      .filter((at) => !has(({ kustomizations }) => kustomizations.some(({ folder }) => folder === at)))
      .map((at) => say`a kustomization in ${at || '.'}`),
    ...releases
      .filter(({ chart }) => !has(({ ids }) => ids.has(chartFileOf(chart))))
      .map(({ chart }) => say`a Helm chart in ${chart || '.'}`),
  ];
  return missing.map((what) => ({
    severity: 'warning',
    code: 'configured-and-missing',
    message: say`The configuration names ${what}, and there is none.`,
    hidesFlows: true,
  }));
}
