import { parse } from 'yaml';
import type { State } from '../../src/flow/change.ts';
import { understand } from '../reference/understand.ts';

/** A version as the engine sees it, of documents that are a file each. */
export function stateOf(...documents: readonly string[]): State {
  const [{ state }] = understand(documents.map((text) => parse(text)));
  return state;
}

/** Two versions; a document that both have is the same object in both. */
export function statesOf(base: readonly string[], head: readonly string[]): [State, State] {
  const [before, after] = understand(
    base.map((text) => parse(text)),
    head.map((text) => parse(text)),
  );
  return [before.state, after.state];
}

/** A Pod with addresses. */
export function addressed(id: string, ...addresses: readonly string[]): string {
  const [namespace, name] = id.split('/');
  const podIPs = addresses.map((ip) => `{ip: '${ip}'}`).join(', ');
  return `apiVersion: v1\nkind: Pod\nmetadata: {namespace: ${namespace}, name: ${name}}\nstatus: {podIPs: [${podIPs}]}`;
}
