/** Orders things by their path, code unit by code unit: the same on every machine, whatever its language. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
