import fc from 'fast-check';
import type { Raw } from './evaluate.ts';
import { PORT_NAMES, PORTS, PROTOCOLS } from './vocabulary.ts';

export const protocol = fc.constantFrom(...PROTOCOLS);
export const portName = fc.constantFrom(...PORT_NAMES);
export const portNumber = fc.constantFrom(...PORTS);
export const portRange = fc.tuple(portNumber, portNumber).map((ends) => ends.sort((a, b) => a - b));

/** Few names, so that some objects of a version are declared twice and some change their spec from base to head. */
export function name(prefix: string): fc.Arbitrary<string> {
  return fc.constantFrom(`${prefix}-1`, `${prefix}-2`, `${prefix}-3`);
}

/** Objects of some parts, each of which may leave its field out. */
export function merged(...parts: readonly fc.Arbitrary<Raw>[]): fc.Arbitrary<Raw> {
  return fc.tuple(...parts).map((each) => Object.assign({}, ...each));
}
