import { type Sentence, say } from '../manifest/sentence.ts';

/** Where a configuration was read, for what is said of its lines. */
export interface ConfigPlace {
  /** Its path in base, if it was looked for there. */
  readonly path?: string;
  /** What the command line called it, if it was named there: no version has it, so that its lines are no places of theirs. */
  readonly file?: string;
}

/** ` of my.yml` behind a line of it, or nothing where a problem has the place already. */
export function ofFile({ file }: ConfigPlace): Sentence {
  return file === undefined ? say`` : say` of ${file}`;
}
