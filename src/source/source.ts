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
  /** Where a symbolic link points, as written in it; the commit of a submodule; the reason why a file is unreadable. */
  readonly detail?: string;
}

export interface Listing {
  /** The wanted files, sorted by path, each path once. */
  readonly entries: readonly Entry[];
  /** Every symbolic link and submodule, wanted or not, for either may stand for a folder; and wanted files that cannot be read. */
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
  /** Only wanted paths become entries: an id may cost a read of the content, so nobody asks for more than is needed. */
  list(wanted: (path: string) => boolean): Promise<Listing>;
  /**
   * Yields each of the ids once, in any order, so that no more than one content needs to be held. The ids are of entries
   * that `list` gave.
   */
  read(ids: readonly string[]): AsyncIterable<Content>;
}
