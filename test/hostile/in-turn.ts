/** Lets so many tasks run at once; the others wait for their turn. */
export function inTurn(atOnce: number): <T>(task: () => Promise<T>) => Promise<T> {
  const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
  let next = 0;
  return (task) => {
    const lane = next++ % atOnce;
    const turn = (lanes[lane] ?? Promise.resolve()).then(task);
    lanes[lane] = turn.catch(() => undefined);
    return turn;
  };
}
