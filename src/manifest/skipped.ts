import { isWithin } from '../source/paths.ts';
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
  if (why === 'symlink') return symlinkProblem(item, scope);
  return problem('warning', 'submodule-not-read', path, say`This is a submodule, and its files are not read.`, true);
}

/** A link that is not a file by what it leads to. One to a folder is not entered, as by kubectl. */
function symlinkProblem({ path, detail: target = '', led }: Skipped, scope: Scope): Problem | undefined {
  const code = 'symlink-not-followed';
  if (led?.to === 'outside') {
    return problem(
      'warning',
      code,
      path,
      say`This symbolic link leads out of the version, to ${target}, and is not followed.`,
      true,
    );
  }
  const makes = JSON.stringify([code, path, target]);
  const note = (message: Sentence, changed: Sentence): Problem => ({
    ...problem('note', code, path, message, false),
    elsewhere: { makes, changed },
  });
  if (led?.to === 'folder') {
    if (!holdsFiles(led.path, scope)) return undefined;
    return note(
      say`This symbolic link to a folder is not followed; what is in there is read at ${led.path || '.'}.`,
      say`This symbolic link to the folder ${led.path || '.'} is not followed, and is not the same in both versions.`,
    );
  }
  if (led?.to === 'file' || !scope.selects(path)) return undefined;
  return note(
    say`This symbolic link leads to no file: ${target}.`,
    say`This symbolic link leads to no file, ${target}, and is not the same in both versions.`,
  );
}

/** Whether manifests may lie at or below something of which only the path is known. */
function mayHold(path: string, { selects }: Scope): boolean {
  const mayBeFolder = !/\.[^/]*$/.test(path);
  return selects(path) || (mayBeFolder && selects(`${path}/any.yaml`));
}

function holdsFiles(folder: string, { files }: Scope): boolean {
  return [...files].some((file) => isWithin(folder, file));
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
