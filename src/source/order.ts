/** Orders things by their path, code unit by code unit: the same on every machine, whatever its language. */
export function byPath(a: { readonly path?: string }, b: { readonly path?: string }): number {
  const [left = '', right = ''] = [a.path, b.path];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
