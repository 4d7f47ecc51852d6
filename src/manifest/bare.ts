import type { Json } from './objects.ts';

type Mapping = Record<string, Json>;

function Bare(): void {
  // Its instances have nothing but what is put into them.
}
Bare.prototype = Object.create(null);

/**
 * A mapping without inherited keys, so that `__proto__` and `constructor` are keys like others. What `Object.create(null)`
 * makes is a hash table each; these share their shapes as ordinary objects do, which saves memory and time.
 */
export function bareMapping(): Mapping {
  return new (Bare as unknown as new () => Mapping)();
}
