/**
 * Finds the answer for each object once, for as long as the object lives: versions share most of their manifests, and what
 * hangs on nothing else. What it gives is the same with and without it.
 */
export function remember<T extends object, R>(find: (input: T) => R): (input: T) => R {
  const known = new WeakMap<T, { readonly answer: R }>();
  return (input) => {
    const found = known.get(input) ?? { answer: find(input) };
    known.set(input, found);
    return found.answer;
  };
}
