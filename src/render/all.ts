/** What all of them come to, once none is at work any more: nothing may go on behind an error. */
export async function all<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
