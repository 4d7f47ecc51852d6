import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { RENDER_LIMITS } from './limits.ts';
import { run } from './run.ts';

/** A tool that was found and has told its version. */
export interface Tool {
  readonly command: string;
  /** The words before the folder that is to be built; none for Helm. */
  readonly words: readonly string[];
  /** For the report: `kustomize v5.5.0 (kubectl)`. */
  readonly title: string;
}

/** Finds kustomize, alone or in kubectl; alone it is mostly newer, and starts faster. */
export async function findKustomize(path: string, home: string): Promise<Tool | undefined> {
  for (const command of commandsNamed('kustomize', path)) {
    const version = await ask(command, ['version'], /\bv\d+\.\d+\.\d+\S*?(?=[\s}]|$)/, home);
    if (version) return { command, words: ['build'], title: `kustomize ${version}` };
  }
  for (const command of commandsNamed('kubectl', path)) {
    const version = await ask(command, ['version', '--client'], /(?<=Kustomize Version: )\S+/, home);
    if (version) return { command, words: ['kustomize'], title: `kustomize ${version} (kubectl)` };
  }
  return undefined;
}

export async function findHelm(path: string, home: string): Promise<Tool | undefined> {
  for (const command of commandsNamed('helm', path)) {
    const version = await ask(command, ['version', '--short'], /\bv\d+\.\d+\.\d+[^\s+]*/, home);
    if (version) return { command, words: [], title: `helm ${version}` };
  }
  return undefined;
}

/** Only in folders that are named in full: what `.` or `node_modules/.bin` holds may come with the changes under review. */
function commandsNamed(name: string, path: string): string[] {
  return path
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name))
    .filter(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

async function ask(
  command: string,
  words: readonly string[],
  version: RegExp,
  home: string,
): Promise<string | undefined> {
  const ran = await run({ command, words, cwd: home, home }, RENDER_LIMITS);
  return 'output' in ran ? version.exec(ran.output.toString())?.[0] : undefined;
}
