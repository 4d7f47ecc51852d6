/** What stands at a path of a version. */
export type Standing = 'file' | 'folder' | 'nothing' | Link;

interface Link {
  /** As written in it. */
  readonly target: string;
}

/** Where a symbolic link leads. */
export interface Led {
  /** `outside` the version, where nobody looks what is there; `round` where links lead to each other. */
  readonly to: 'file' | 'folder' | 'nothing' | 'outside' | 'round';
  /** The path of the file or folder; as far as it is known, where there is none. */
  readonly path: string;
}

/** As many as Linux follows. */
const MOST_HOPS = 40;

/**
 * Follows a symbolic link within a version, step by step: it asks for paths of the version and no others, and what it ends
 * at is reached through no link.
 *
 * @param link its path, all folders of which are folders
 * @param standing what stands at a path, where all folders above are known to be folders
 */
export function follow(link: string, target: string, standing: (path: string) => Standing): Led {
  const here = link.split('/').slice(0, -1);
  let ahead = target.split('/').reverse();
  let found: Standing = 'folder';
  const led = (to: Led['to']): Led => ({ to, path: [...here, ...ahead.toReversed()].join('/') });
  if (target.startsWith('/')) return led('outside');
  for (let hops = 1; ; ) {
    const step = ahead.pop();
    if (step === undefined) return { to: found === 'file' ? 'file' : 'folder', path: here.join('/') };
    if (found === 'file') return led('nothing');
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (here.pop() === undefined) return led('outside');
      continue;
    }
    here.push(step);
    found = standing(here.join('/'));
    if (found === 'nothing') return led('nothing');
    if (typeof found === 'string') continue;
    if (hops++ === MOST_HOPS) return led('round');
    here.pop();
    if (found.target.startsWith('/')) return led('outside');
    ahead = [...ahead, ...found.target.split('/').reverse()];
    found = 'folder';
  }
}
