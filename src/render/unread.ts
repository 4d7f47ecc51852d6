import { identityOf, type Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { say } from '../manifest/sentence.ts';
import { byPlace } from '../manifest/versions.ts';
import { type Build, keyOf, type RenderedVersion } from './rendered.ts';

/** Problems of a file of which objects are missing that may still be in it. */
const UNREAD = new Set([
  'yaml-syntax',
  'template-not-rendered',
  'document-too-large',
  'document-too-deep',
  'too-many-documents',
  'file-too-large',
  'not-utf-8',
  'binary',
  'encrypted',
  'git-lfs-pointer',
  'hidden-line-break',
]);

/**
 * Base and head, where what one of them could not read or render is taken to be what the other has there. Otherwise a tab
 * in a file would read as if all its policies were removed, and a tool that failed as if a whole cluster were. The report
 * is not complete all the same: what was not read may have changed.
 */
export function takenAsRead(versions: readonly RenderedVersion[]): readonly RenderedVersion[] {
  const [base, head] = versions;
  return base === undefined || head === undefined ? versions : [filled(base, head), filled(head, base)];
}

function filled(version: RenderedVersion, other: RenderedVersion): RenderedVersion {
  const unread = new Set(version.problems.flatMap(({ code, path }) => (UNREAD.has(code) ? [path] : [])));
  const isUnmade = (build: Build) => version.unmade.some((each) => keyOf(each) === keyOf(build));
  const builds = other.builds.filter(isUnmade);
  if (unread.size === 0 && builds.length === 0) return version;
  const here = new Set(objectsOf(version).map(identityOf));
  const manifests = other.manifests.filter((manifest) => unread.has(manifest.path) && !here.has(identityOf(manifest)));
  return {
    ...version,
    manifests: [...version.manifests, ...manifests],
    builds: [...version.builds, ...builds],
    problems: [...version.problems, ...taken([...manifests, ...builds.flatMap((build) => build.manifests)])].sort(
      byPlace,
    ),
  };
}

function objectsOf({ manifests, builds }: RenderedVersion): Manifest[] {
  return [...manifests, ...builds.flatMap((build) => build.manifests)];
}

function taken(manifests: readonly Manifest[]): Problem[] {
  const counts = new Map<string, number>();
  for (const { path } of manifests) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts].map(([path, count]) => ({
    severity: 'note',
    code: 'taken-as-unchanged',
    message: say`Only one version could be read: ${count === 1 ? say`1 object of this file is` : say`${count} objects of this file are`} taken to be the same in the other.`,
    path,
    hidesFlows: false,
  }));
}
