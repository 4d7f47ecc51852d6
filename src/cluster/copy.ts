import type { Manifest } from '../manifest/objects.ts';

/** A manifest and what puts it into a cluster. */
export interface Placed {
  readonly manifest: Manifest;
  /** The path of its file; of what a build makes, that of a file in the folder of the build. */
  readonly place: string;
  /** Whether a file says so as it is, and no build makes it. */
  readonly isFile: boolean;
}

/** One object that a version has at several places, with different contents. */
export type Copies = readonly Copy[];

export interface Copy extends Placed {
  /** Equal for copies of one cluster. */
  readonly content: string;
  /** Whether the other version has no copy in this folder, and some in others. */
  readonly isAlone: boolean;
  /** What the change moves from one folder with a copy to another. */
  readonly move?: Move;
  /** All that its file says about the object, or all that files of its folder do. The last counts and is `manifest`. */
  readonly written: readonly Manifest[];
}

/** What base has in one folder and head in another. */
export interface Move {
  readonly manifest: Manifest;
  /** Where the paths fork: folders beside each other. */
  readonly from: string;
  readonly to: string;
}
