import { type Sentence, write } from '../manifest/sentence.ts';
import { InputError } from '../source/input-error.ts';
import type { Position } from './position.ts';

/** Something in a configuration that is not allowed there. */
export interface ConfigError extends Position {
  readonly path: string;
  /** What was expected and what was found. */
  readonly message: Sentence;
}

/** Nobody mends more at once, and one bracket that is missing can have thousands. */
export const MOST = 100;

/** All errors of a configuration as one mistake of the user's: a line for each, as compilers write them. */
export function refusal(errors: readonly ConfigError[]): InputError {
  const more = errors.length > MOST ? [`and ${errors.length - MOST} more errors`] : [];
  return new InputError([...errors.slice(0, MOST).map(inOneLine), ...more].join('\n'));
}

function inOneLine({ path, line, column, message }: ConfigError): string {
  return `${path}:${line}:${column}: ${write(message, quoted)}`;
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const LONGEST = 80;

/** A name of the file's on one line; no character of it can steer a terminal. */
function quoted(name: string): string {
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return `"${short.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)}"`;
}
