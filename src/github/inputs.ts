import { posix } from 'node:path';
import { type FailOn, GATES } from '../risk/gate.ts';
import { InputError } from '../source/input-error.ts';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const COMMENT_MODES = ['changes', 'always', 'failure', 'never'] as const;

/** When to write a comment that is not there yet. */
export type CommentMode = (typeof COMMENT_MODES)[number];

/** The inputs of action.yml, checked. */
export interface Inputs {
  /** Empty where a secret is withheld, as it is from a fork. */
  readonly token: string;
  /** Globs; empty for the files that count by default. */
  readonly paths: readonly string[];
  /** Where the base version has its configuration. */
  readonly config: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Two directories in the workspace, in place of commits. */
  readonly directories: { readonly base: string; readonly head: string } | undefined;
  readonly failOn: FailOn;
  readonly comment: CommentMode;
  readonly id: string;
  /** Empty where no label accepts findings. */
  readonly acceptLabel: string;
}

/** Reads the inputs from where GitHub puts them, `INPUT_<NAME>`. Throws an InputError that names the wrong one. */
export function readInputs(environment: Environment): Inputs {
  const read = reader(environment);
  return {
    ...readCommentInputs(environment),
    paths: read('paths')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    config: pathInside('config', read('config')),
    base: revision('base', read('base')),
    head: revision('head', read('head')),
    directories: directories(read('base-path'), read('head-path'), read('base') || read('head')),
    failOn: oneOf('fail-on', read('fail-on'), GATES),
    acceptLabel: read('accept-label'),
  };
}

/** Reads those inputs alone that a comment needs. Throws an InputError that names the wrong one. */
export function readCommentInputs(environment: Environment): Pick<Inputs, 'token' | 'comment' | 'id'> {
  const read = reader(environment);
  return {
    token: read('token'),
    comment: oneOf('comment', read('comment'), COMMENT_MODES),
    id: identifier(read('id')),
  };
}

function reader(environment: Environment): (name: string) => string {
  return (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw wrong(name, `one of ${choices.join(', ')}`, value);
  return choice;
}

/** The path of a file in a version as versions list it; never one of this machine. */
function pathInside(name: string, value: string): string {
  const path = posix.normalize(value);
  if (/^\.$|^\/|^\.\.(?:\/|$)|\/$|[\\\p{C}]/u.test(path)) {
    throw wrong(name, 'the path of a file, relative to the root of the repository and without ..', value);
  }
  return path;
}

/** It stands in the comment's marker, so it must not be able to end one. */
function identifier(value: string): string {
  if (!/^[\w.-]{1,64}$/.test(value) || value.includes('--')) {
    throw wrong('id', 'up to 64 letters, digits, dots, underscores and single hyphens', value);
  }
  return value;
}

/** What git could take for an option, a refspec or an expression is refused: the server resolves plain names alone. */
function revision(name: string, value: string): string | undefined {
  if (value === '') return undefined;
  if (/^[-+^@]|\.\.|[\s:*?[\\~^\p{C}]|@\{|\/$|\.lock$/u.test(value)) {
    throw wrong(name, 'a branch, a tag or a whole commit id', value);
  }
  return value;
}

function directories(base: string, head: string, revisions: string): Inputs['directories'] {
  if (base === '' && head === '') return undefined;
  if (base === '') throw wrong('base-path', 'a directory, because head-path is given', base);
  if (head === '') throw wrong('head-path', 'a directory, because base-path is given', head);
  if (revisions !== '') {
    throw new InputError(
      'The inputs base and head name commits, base-path and head-path name directories: give only two',
    );
  }
  return { base, head };
}

function wrong(name: string, expected: string, found: string): InputError {
  return new InputError(
    `The input ${name} must be ${expected}; it is ${found === '' ? 'empty' : JSON.stringify(found)}`,
  );
}
