import { missing, selectPaths } from '../source/paths.ts';
import type { Source } from '../source/source.ts';
import { LIMITS } from './limits.ts';
import type { Problem } from './problem.ts';
import { say } from './sentence.ts';

/** How much of a version there was to look at. */
interface Amount {
  readonly files: number;
  readonly objects: number;
}

/**
 * Says where it was a mistake that there is nothing to look at: a path with a typo selects no file, and a job that renders
 * and fails leaves an empty folder. Neither is a repository in which all is well.
 *
 * @param paths the globs that were asked for
 * @param amounts of the versions, in their order
 */
export async function nothingToLookAt(
  paths: readonly string[],
  sources: readonly Source[],
  amounts: readonly Amount[],
): Promise<Problem[]> {
  const problem = (code: string, message: Problem['message']): Problem => {
    return { severity: 'warning', code, message, hidesFlows: true };
  };
  if (paths.length > 0 && amounts.every(({ files }) => files === 0)) {
    const [first, ...others] = paths;
    const globs = others.reduce((before, each) => say`${before}, ${each}`, say`${String(first)}`);
    const where = sources.length === 1 ? say`this version has` : say`either version has`;
    return [
      problem('nothing-selected', say`No file that ${where} matches the paths: ${globs}. Nothing was looked at.`),
    ];
  }
  const [base, head] = amounts;
  const [before, after] = sources;
  // A commit says itself that everything is removed, and one of a new repository that nothing is there yet.
  if (before === undefined || after === undefined || after.commit !== undefined || head?.objects !== 0) return [];
  if (base !== undefined && base.objects > 0) {
    return [
      problem(
        'nothing-there',
        say`${after.name} holds no object that matters, and the version before does: was it rendered?`,
      ),
    ];
  }
  if (before.commit !== undefined || (await holdsObject(after, paths))) return [];
  const message = (await holdsObject(before, paths))
    ? say`${after.name} holds no Kubernetes object, and the version before does: was it rendered?`
    : say`Neither ${before.name} nor ${after.name} holds a Kubernetes object: were they rendered?`;
  return [problem('nothing-there', message)];
}

/**
 * Names each glob of several that no file of the versions matches: what it was meant for is not looked at, whatever the
 * others bring in.
 *
 * @param found the paths of each version
 */
export function pathsWithoutFile(paths: readonly string[], found: readonly Iterable<string>[]): Problem[] {
  const where = found.length === 1 ? say`this version` : say`either version`;
  return missing(
    paths,
    found.flatMap((each) => [...each]),
  ).map((path) => ({
    severity: 'warning',
    code: 'path-without-file',
    message: say`No file of ${where} matches the path ${path}, one of those to look at: is it spelt right?`,
    hidesFlows: false,
  }));
}

/**
 * Whether a version holds a Kubernetes object of any kind, by its text: of what was rendered, nothing need matter here. A
 * message in place of manifests speaks of no kind where an object would.
 *
 * @throws InputError if it cannot be read
 */
async function holdsObject(source: Source, paths: readonly string[]): Promise<boolean> {
  const { entries } = await source.list(selectPaths(paths));
  const ids = entries.filter(({ size }) => size <= LIMITS.fileBytes).map(({ id }) => id);
  for await (const { bytes } of source.read(ids)) {
    if (KIND.test(Buffer.from(bytes).toString('latin1'))) return true;
  }
  return false;
}

/** The key of a block, or of a mapping that begins a line; in JSON it may stand anywhere. */
const KIND = /^[ \t-]*(?:\{(?:.*[{,\s])?)?["']?kind["']?[ \t]*:|[{,]\s*"kind"\s*:/m;
