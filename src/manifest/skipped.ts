import { posix } from 'node:path';
import type { Skipped } from '../source/source.ts';
import type { Problem } from './problem.ts';
import { type Sentence, say } from './sentence.ts';

/** What a version holds and what of it is wanted. */
export interface Scope {
  readonly selects: (path: string) => boolean;
  /** The paths of the files that are read or named as a chart's. */
  readonly files: ReadonlySet<string>;
}

/** What to say of something that was not read; nothing, if nothing of it would have been wanted. */
export function skippedProblem(item: Skipped, scope: Scope): Problem | undefined {
  const { path, why, detail = '' } = item;
  if (why === 'unreadable')
    return problem('warning', 'unreadable', path, say`This file cannot be read: ${detail}.`, true);
  if (!mayHold(path, scope)) return undefined;
  if (why === 'symlink') return symlinkProblem(path, detail, scope);
  return problem('warning', 'submodule-not-read', path, say`This is a submodule, and its files are not read.`, true);
}

/** Links are never followed, but what they lead to is mostly read where it stands. */
function symlinkProblem(path: string, target: string, scope: Scope): Problem | undefined {
  const place = posix.join(posix.dirname(path), target);
  const code = 'symlink-not-followed';
  if (posix.isAbsolute(target) || place === '..' || place.startsWith('../')) {
    return problem(
      'warning',
      code,
      path,
      say`This symbolic link leads out of the version, to ${target}, and is not followed.`,
      true,
    );
  }
  if (leadsToFiles(place, scope)) {
    return problem(
      'note',
      code,
      path,
      say`This symbolic link is not followed; what it leads to is read there, at ${place}.`,
      false,
    );
  }
  return scope.selects(path)
    ? problem('note', code, path, say`This symbolic link leads to no file that is read: ${target}.`, false)
    : undefined;
}

/** Whether manifests may lie at or below something of which only the path is known. */
function mayHold(path: string, { selects }: Scope): boolean {
  const mayBeFolder = !/\.[^/]*$/.test(path);
  return selects(path) || (mayBeFolder && selects(`${path}/any.yaml`));
}

function leadsToFiles(place: string, { files }: Scope): boolean {
  if (files.has(place)) return true;
  const below = place === './' || place === '.' ? '' : place.replace(/\/?$/, '/');
  return [...files].some((file) => file.startsWith(below));
}

function problem(
  severity: Problem['severity'],
  code: string,
  path: string,
  message: Sentence,
  hidesFlows: boolean,
): Problem {
  return { severity, code, message, path, hidesFlows };
}
