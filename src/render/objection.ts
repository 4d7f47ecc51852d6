import type { FieldPath } from '../manifest/objects.ts';
import type { Sentence } from '../manifest/sentence.ts';

/** A reason why a kustomization is not rendered that lies in its files. */
export interface Objection {
  /** The kustomization that holds it, and where in it. */
  readonly at: string;
  readonly field: FieldPath;
  /** What is wrong, as what follows "it": `names /etc/passwd, which lies outside of this version`. */
  readonly why: Sentence;
}
