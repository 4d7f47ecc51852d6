import { existsSync, readFileSync } from 'node:fs';
import { InputError } from '../source/input-error.ts';
import type { Environment } from './inputs.ts';

/** What an event tells of itself, as JSON. */
export type Payload = Readonly<Record<string, unknown>>;

/** The event of this run; empty where the runner gives no file. */
export function readPayload(environment: Environment): Payload {
  const path = environment['GITHUB_EVENT_PATH'];
  return path === undefined || !existsSync(path) ? {} : JSON.parse(readFileSync(path, 'utf8'));
}

/** The value at the end of these keys; undefined where one of them is missing. */
export function at(payload: Payload, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Payload | null | undefined)?.[key], payload);
}

/** The text at the end of these keys. Throws an InputError if there is none. */
export function text(payload: Payload, ...path: readonly string[]): string {
  const value = at(payload, ...path);
  if (typeof value !== 'string') throw missing(path, 'text', value);
  return value;
}

/** The number at the end of these keys. Throws an InputError if there is none. */
export function number(payload: Payload, ...path: readonly string[]): number {
  const value = at(payload, ...path);
  if (typeof value !== 'number') throw missing(path, 'number', value);
  return value;
}

/** A variable that the runner sets. Throws an InputError if it does not look like what the runner sets. */
export function required(environment: Environment, name: string, pattern: RegExp): string {
  const value = environment[name] ?? '';
  if (pattern.test(value)) return value;
  throw new InputError(
    `${name} must be set as GitHub's runner sets it; it is ${value === '' ? 'empty' : JSON.stringify(value)}`,
  );
}

function missing(path: readonly string[], expected: string, found: unknown): InputError {
  const what = found === undefined ? 'absent' : JSON.stringify(found);
  return new InputError(`The event's ${path.join('.')} must be a ${expected}; it is ${what}`);
}
