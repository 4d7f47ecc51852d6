import type { Manifest } from '../../src/manifest/objects.ts';
import { readBlob } from '../../src/manifest/read.ts';
import { write } from '../../src/manifest/sentence.ts';

/** A policy's document, without anything between the lines. */
export function policy(name: string, ...more: readonly string[]): string {
  return ['apiVersion: networking.k8s.io/v1', 'kind: NetworkPolicy', 'metadata:', `  name: ${name}`, ...more, ''].join(
    '\n',
  );
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The objects a text holds, as `Kind/name@line-endLine`. */
export function objectsOf(text: string): string[] {
  return readBlob(bytesOf(text)).objects.map(({ kind, name, line, endLine }) => `${kind}/${name}@${line}-${endLine}`);
}

/** The faults of a content, as `line code: message`, with a mark if they hide flows. */
export function faultsOf(content: string | Uint8Array): string[] {
  return readBlob(typeof content === 'string' ? bytesOf(content) : content).faults.map(
    ({ line, code, message, hidesFlows }) => `${line ?? '-'} ${code}${hidesFlows ? '!' : ''}: ${write(message)}`,
  );
}

/** The one object of a text. */
export function manifestOf(text: string): Manifest {
  const { objects, faults } = readBlob(bytesOf(text));
  const [object] = objects;
  if (object === undefined || objects.length > 1)
    throw new Error(`${objects.length} objects, ${JSON.stringify(faults)}`);
  return { ...object, path: 'a.yaml' };
}
