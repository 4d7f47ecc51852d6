import type { Problem } from '../manifest/problem.ts';

/** What one version could not tell. */
export interface Unknown {
  readonly problems: readonly Problem[];
  /** What stands at each path, as an id that is equal for equal contents. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Whether a comparison knows all that changed. A problem that hides manifests leaves a gap if what it is about is not the
 * same in both versions, or if anything else changed, which the hidden manifests could give another meaning. Where neither
 * is so, the versions allow the same, whatever is hidden.
 *
 * @param same whether all that could be read is the same in both versions
 */
export function isComplete(base: Unknown, head: Unknown, same: boolean): boolean {
  const hiding = [base, head].flatMap(({ problems }) => problems.filter(({ hidesFlows }) => hidesFlows));
  return hiding.every(({ path }) => same && path !== undefined && base.ids.get(path) === head.ids.get(path));
}
