import type { Led } from './links.ts';

/** One file of a version, its content not read yet. */
export interface Entry {
  /** Relative to the version's root, with `/`. Never joined to a path of this machine. */
  readonly path: string;
  /** Names the content: equal ids are equal bytes, in both versions (git's blob id). */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** Of a symbolic link to a file, which has the content of that file: where it points, as written in it. */
  readonly target?: string;
}

/** Something at a path that holds no manifest we may read, such as a symbolic link. */
export interface Skipped {
  readonly path: string;
  readonly why: 'symlink' | 'submodule' | 'unreadable';
  /** Where a symbolic link points, as written in it; the commit of a submodule; the reason why a file is unreadable. */
  readonly detail?: string;
  /** Where a symbolic link leads. */
  readonly led?: Led;
}

export interface Listing {
  /** The wanted files, sorted by path, each path once. */
  readonly entries: readonly Entry[];
  /**
   * Every submodule and every symbolic link that is no entry, wanted or not, for either may stand for a folder; and wanted
   * files that cannot be read.
   */
  readonly skipped: readonly Skipped[];
}

export interface Content {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A file that one version has otherwise than another, or not at all. */
export interface ChangedFile {
  readonly path: string;
  /** Its contents in the versions that have it. */
  readonly ids: readonly string[];
  /** Bytes of the larger one; undefined for what is no file, such as a symbolic link, or has no content here. */
  readonly size: number | undefined;
}

/** What a version has otherwise than another one of the same repository. */
export interface Changes {
  readonly files: readonly ChangedFile[];
  /** Whether the version has anything at one of these paths. */
  has(paths: readonly string[]): Promise<boolean>;
  /** Whether a symbolic link of the version may lead to a file at one of these paths; not those to folders. */
  isLinked(paths: readonly string[]): Promise<boolean>;
}

/** A version of a repository's manifests: a directory, a git revision or standard input. */
export interface Source {
  /** As the user wrote it, for messages and the report. */
  readonly name: string;
  /** The commit, where the version is one. */
  readonly commit?: string;
  /** Of a merge base: the branch that has gone on since. Where a change was cut off is up to its author; this is not. */
  readonly tip?: Source;
  /**
   * Only wanted paths become entries: an id may cost a read of the content, so nobody asks for more than is needed.
   *
   * @param top the one file or folder of the root that is looked at; without it, all are
   */
  list(wanted: (path: string) => boolean, top?: string): Promise<Listing>;
  /**
   * Whether it is certain, without a listing, that nothing is at a path: no file, nor a link or a submodule it could lie
   * behind.
   */
  lacks?(path: string): Promise<boolean>;
  /**
   * What it has otherwise than another version of the same repository; undefined, or absent, where that takes as long as
   * reading both. The contents of those files can be read of it, of both versions.
   */
  changesSince?(base: Source): Promise<Changes | undefined>;
  /**
   * Yields each of the ids once, in any order, so that no more than one content needs to be held. The ids are of entries
   * that `list` gave.
   */
  read(ids: readonly string[]): AsyncIterable<Content>;
}
