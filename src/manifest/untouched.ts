import { foldersAbove, inside, isWithin } from '../source/paths.ts';
import type { ChangedFile, Source } from '../source/source.ts';
import { LIMITS } from './limits.ts';
import { isTelling } from './plan.ts';
import { readBlob } from './read.ts';

/** Bytes of all changed contents. Where there are more, it is not much longer to read everything. */
const MOST_BYTES = 2 ** 24;
/** What makes a folder, and all below it, the input of something that renders. */
const RENDERS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization', 'Chart.yaml'];

/**
 * Whether a version is certain to say the same as another one, from the files that differ alone: none of them holds an
 * object that matters or a fault, and none is the input of a kustomization or a chart, or what a symbolic link leads to.
 * False where that is not known.
 *
 * @param selects the paths that hold manifests
 * @param named paths and folders that the configuration renders something from
 */
export async function isUntouched(
  base: Source,
  head: Source,
  selects: (path: string) => boolean,
  named: readonly string[],
): Promise<boolean> {
  const changes = await head.changesSince?.(base);
  if (changes === undefined) return false;
  const { files } = changes;
  const isInput = ({ path }: ChangedFile) => isTelling(path) || named.some((each) => isWithin(each, path));
  if (files.some((file) => file.size === undefined || isInput(file))) return false;
  const around = [...new Set(files.flatMap(({ path }) => foldersAbove(path)))];
  if (await changes.has(around.flatMap((folder) => RENDERS.map((name) => inside(folder, name))))) return false;
  const selected = files.filter(({ path }) => selects(path));
  return (await holdNothing(head, selected)) && !(await changes.isLinked(files.map(({ path }) => path)));
}

async function holdNothing(head: Source, files: readonly ChangedFile[]): Promise<boolean> {
  const total = files.reduce((sum, { size = 0, ids }) => sum + size * ids.length, 0);
  if (total > MOST_BYTES || files.some(({ size = 0 }) => size > LIMITS.fileBytes)) return false;
  const ids = new Set(files.flatMap((file) => file.ids));
  for await (const { bytes } of head.read([...ids])) {
    const { objects, faults } = readBlob(bytes);
    if (objects.length > 0 || faults.length > 0) return false;
  }
  return true;
}
