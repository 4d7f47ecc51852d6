/** One file of a version, its content not read yet. */
export interface Entry {
  /** Relative to the version's root, with `/`. Never joined to a path of this machine. */
  readonly path: string;
  /** Names the content: equal ids are equal bytes, in both versions (git's blob id). */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

/** Something at a path that holds no manifest we may read, such as a symbolic link. */
export interface Skipped {
  readonly path: string;
  readonly why: 'symlink' | 'submodule' | 'unreadable';
  /** The reason in words, where there is more to say than its name. */
  readonly detail?: string;
}

export interface Listing {
  /** Sorted by path, each path once. */
  readonly entries: readonly Entry[];
  readonly skipped: readonly Skipped[];
}

export interface Content {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A version of a repository's manifests: a directory, a git revision or standard input. */
export interface Source {
  /** As the user wrote it, for messages and the report. */
  readonly name: string;
  /** The commit, where the version is one. */
  readonly commit?: string;
  list(): Promise<Listing>;
  /** Yields each of the ids once, in any order, so that no more than one content needs to be held. */
  read(ids: readonly string[]): AsyncIterable<Content>;
}
