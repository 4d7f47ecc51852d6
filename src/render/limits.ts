/** Bounds of what one kustomization or chart may cost, for whoever can open a pull request writes them. */
export interface RenderLimits {
  /** Of one run of a tool. */
  readonly seconds: number;
  /** Of all runs together; what is left then is not rendered. */
  readonly totalSeconds: number;
  /** What one run may write. */
  readonly outputBytes: number;
  /** What all runs together may write. */
  readonly totalOutputBytes: number;
  /** All files that one run may read. */
  readonly inputBytes: number;
  /** Address space of a tool, where the system can hold it to that. */
  readonly memoryBytes: number;
  /** Tools that run at once. */
  readonly atOnce: number;
}

export const RENDER_LIMITS: RenderLimits = {
  seconds: 8,
  totalSeconds: 120,
  outputBytes: 64 * 2 ** 20,
  totalOutputBytes: 256 * 2 ** 20,
  inputBytes: 256 * 2 ** 20,
  memoryBytes: 1.5 * 2 ** 30,
  atOnce: 3,
};
