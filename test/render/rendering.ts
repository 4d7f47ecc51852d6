import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ClusterConfig, HelmRelease } from '../../src/config/config.ts';
import type { Manifest } from '../../src/manifest/objects.ts';
import { namespaceOf, qualifiedName } from '../../src/manifest/objects.ts';
import { write } from '../../src/manifest/sentence.ts';
import { readVersions } from '../../src/manifest/versions.ts';
import type { RenderLimits } from '../../src/render/limits.ts';
import { type RenderOptions, renderVersions } from '../../src/render/render.ts';
import type { Build, RenderedVersion } from '../../src/render/rendered.ts';
import { directorySource } from '../../src/source/directory.ts';
import { selectPaths } from '../../src/source/paths.ts';
import { writeFiles } from '../source/folder.ts';

export type Files = Readonly<Record<string, string>>;

const CACHED = join(import.meta.dirname, '..', '..', '.cache', 'tools');

/** The `PATH` of each real tool that is there, by its title. */
function toolsNamed(name: string, folders: Readonly<Record<string, string>>): [string, string | undefined][] {
  const places = (process.env['PATH'] ?? '').split(delimiter);
  return Object.entries(folders).map(([title, folder]) => {
    const places_ = folder === '' ? places : [join(CACHED, folder)];
    return [title, places_.find((place) => existsSync(join(place, name)))];
  });
}

export const KUBECTLS = toolsNamed('kubectl', { 'kubectl 1.33': 'kubectl-1.33', 'kubectl 1.35': 'kubectl-1.35' });
export const HELMS = toolsNamed('helm', { 'Helm 3': 'helm-3', 'Helm 4': 'helm-4' });
export const [[, KUBECTL] = []] = [...KUBECTLS, ...toolsNamed('kubectl', { 'kubectl of this machine': '' })].filter(
  ([, path]) => path !== undefined,
);

interface Rendering {
  readonly path?: string | undefined;
  readonly kustomize?: readonly string[];
  readonly helm?: readonly HelmRelease[];
  readonly limits?: Partial<RenderLimits>;
  readonly paths?: readonly string[];
}

/** Versions of files, read and rendered. */
export async function rendered(
  folder: string,
  versions: readonly Files[],
  rendering: Rendering = {},
): Promise<readonly RenderedVersion[]> {
  const { path = '', kustomize = [], helm = [], limits = {}, paths = [] } = rendering;
  const sources = await Promise.all(
    versions.map((files, i) => {
      writeFiles(join(folder, `${i}`), files);
      return directorySource(join(folder, `${i}`));
    }),
  );
  const read = await readVersions(sources, selectPaths(paths));
  const cluster: ClusterConfig = {
    name: 'a',
    paths: [],
    kustomize,
    helm,
    namespaces: {},
    podCIDRs: [],
    cni: undefined,
  };
  const options: RenderOptions = { path, clusters: [cluster], limits };
  return renderVersions(sources, read, options);
}

/** One version of files, read and rendered. */
export async function renderedOne(folder: string, files: Files, rendering: Rendering = {}): Promise<RenderedVersion> {
  const [version] = await rendered(folder, [files], rendering);
  if (version === undefined) throw new Error('one source, one version');
  return version;
}

/** `Pod shop/db < base/db.yaml:5`: what it is, and where it comes from. */
export function objectsIn(manifests: readonly Manifest[]): string[] {
  return manifests.map((manifest) => `${titleOf(manifest)} < ${manifest.path}:${manifest.line}`).sort();
}

export function buildsIn({ builds }: RenderedVersion): Record<string, string[]> {
  return Object.fromEntries(builds.map((build) => [keyOf(build), objectsIn(build.manifests)]));
}

function keyOf({ at, release }: Build): string {
  return release === undefined ? at : `${at}:${release}`;
}

function titleOf(manifest: Manifest): string {
  return `${manifest.kind} ${qualifiedName(namespaceOf(manifest), manifest.name)}`;
}

/** `path:line code: message`, with a mark if it hides flows. */
export function problemsIn({ problems }: Pick<RenderedVersion, 'problems'>): string[] {
  return problems.map(
    ({ path = '-', line, code, message, hidesFlows }) =>
      `${path}${line === undefined ? '' : `:${line}`} ${code}${hidesFlows ? '!' : ''}: ${write(message)}`,
  );
}

export function pod(name: string, more = ''): string {
  return `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n${more}`;
}
