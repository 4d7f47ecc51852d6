import type { Problem } from './problem.ts';
import { say, write } from './sentence.ts';

/**
 * The problems of one version, or of base and head, as they are told to a reader, who looks at head: what base alone has
 * begins with that, and what both have stands where head has it. Those of a difference between the two speak for both.
 */
export function toldTogether([base = [], head]: readonly (readonly Problem[])[]): readonly Problem[] {
  if (head === undefined) return base;
  const inHead = new Set(head.map(keyOf));
  const alone = base.filter((problem) => !inHead.has(keyOf(problem)));
  return [
    ...alone.map((problem) =>
      isOfBoth(problem) ? problem : { ...problem, message: say`In base: ${problem.message}` },
    ),
    ...head,
  ];
}

/** Whether an equal one is of the same thing, whatever line it stands at. */
function keyOf({ severity, code, path = '', message, hidesFlows }: Problem): string {
  return JSON.stringify([severity, code, path, write(message), hidesFlows]);
}

function isOfBoth({ elsewhere, hidesFlows }: Problem): boolean {
  return elsewhere !== undefined && hidesFlows;
}
