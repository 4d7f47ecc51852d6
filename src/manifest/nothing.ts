import type { Source } from '../source/source.ts';
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
export function nothingToLookAt(
  paths: readonly string[],
  sources: readonly Source[],
  amounts: readonly Amount[],
): Problem[] {
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
  const source = sources[1];
  // A commit says itself that everything is removed.
  const isEmptied = base !== undefined && base.objects > 0 && head?.objects === 0 && source?.commit === undefined;
  if (!isEmptied) return [];
  return [
    problem(
      'nothing-there',
      say`${String(source?.name)} holds no object that matters, and the version before does: was it rendered?`,
    ),
  ];
}
