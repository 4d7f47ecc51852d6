/** What a run is at. */
export type Stage = 'read' | 'render' | 'understand' | 'compare' | 'judge' | 'write';

/** Told of each stage as it begins, with what is known of its size by then. */
export type Tell = (stage: Stage, size: string) => void;

const WORDS: Readonly<Record<Stage, string>> = {
  read: 'Reading',
  render: 'Rendering',
  understand: 'Understanding',
  compare: 'Comparing',
  judge: 'Judging',
  write: 'Writing',
};

/** A stage that has ended. */
export interface Ended {
  readonly stage: Stage;
  readonly size: string;
  readonly milliseconds: number;
}

/**
 * Times the stages: each ends where the next begins, and the last by `end`.
 *
 * @param now milliseconds of any clock
 */
export function stopwatch(now: () => number, told: { began: Tell; ended: (ended: Ended) => void }) {
  let current: { stage: Stage; size: string; start: number } | undefined;
  const end = () => {
    if (current === undefined) return;
    const { stage, size, start } = current;
    current = undefined;
    told.ended({ stage, size, milliseconds: Math.round(now() - start) });
  };
  const tell: Tell = (stage, size) => {
    end();
    current = { stage, size, start: now() };
    told.began(stage, size);
  };
  return { tell, end };
}

/** `Reading 1,008 files` */
export function stageWords(stage: Stage, size: string): string {
  return `${WORDS[stage]} ${size}`;
}

/** `0.4 s`, of what took some time; `12 ms` of what did not. */
export function timeWords(milliseconds: number): string {
  return milliseconds < 100 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
