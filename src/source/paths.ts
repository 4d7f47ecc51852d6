import picomatch from 'picomatch';

/** What `kubectl apply --filename DIRECTORY` reads. */
const MANIFEST_FILE = /\.(?:ya?ml|json)$/;
const VENDORED = /(?:^|\/)node_modules\//;

/**
 * Says which paths hold manifests. Without patterns: every `.yaml`, `.yml` and `.json`. Otherwise those that the last
 * pattern that matches a path does not exclude:
 *
 * - a directory's name means everything below it; `*`, `**`, `?`, `[…]` and `{a,b}` are globs, from the root
 * - `!pattern` takes paths out again; if the first pattern is one of these, it takes out of everything
 * - a pattern whose last part has no dot (`k8s`, `k8s/**`) means the manifests there, and not the `README.md`
 *
 * Hidden directories count like others: a workflow is no manifest and costs next to nothing. `node_modules` never counts.
 */
export function selectPaths(patterns: readonly string[]): (path: string) => boolean {
  const rules = patterns
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map(rule);
  const otherwise = rules[0]?.takes !== true;
  return (path) => {
    if (VENDORED.test(path)) return false;
    const last = rules.findLast(({ matches }) => matches(path));
    return last === undefined ? otherwise && MANIFEST_FILE.test(path) : last.takes;
  };
}

/** Those of the patterns that take no path in, where they should: a typo looks like this, or a folder that is gone. */
export function missing(patterns: readonly string[], paths: readonly string[]): string[] {
  const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => /^[^!]/.test(pattern));
  return wanted.filter((pattern) => !paths.some(selectPaths([pattern])));
}

interface Rule {
  readonly takes: boolean;
  readonly matches: (path: string) => boolean;
}

function rule(pattern: string): Rule {
  const takes = !pattern.startsWith('!');
  const glob = pattern
    .replace(/^!/, '')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '');
  const everything = glob === '' || glob === '.';
  const matches = everything ? () => true : picomatch([glob, `${glob}/**`], { dot: true });
  const namesFiles = /\.[^/]*$/.test(glob) && !everything;
  return {
    takes,
    matches: takes && !namesFiles ? (path) => MANIFEST_FILE.test(path) && matches(path) : (path) => matches(path),
  };
}

/** The folder that holds a path; `''` is the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folders that hold a path, the outermost first; the root is `''`. */
export function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, i) => parts.slice(0, i + 1).join('/'))];
}

/** A path within a folder as one from the root. */
export function inside(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** Whether a path is that of the folder or lies in it, however deep. */
export function isWithin(folder: string, path: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
