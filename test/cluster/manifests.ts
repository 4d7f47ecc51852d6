import type { Manifest } from '../../src/manifest/objects.ts';
import type { Problem } from '../../src/manifest/problem.ts';
import { readBlob } from '../../src/manifest/read.ts';
import { write } from '../../src/manifest/sentence.ts';

/** The objects of one file, read as the program reads them. */
export function manifestsIn(text: string, path = 'k8s.yaml'): Manifest[] {
  return readBlob(new TextEncoder().encode(text)).objects.map((object) => ({ ...object, path }));
}

/** A file of one line for each object, with `---` between them. */
export function manifestsOf(...objects: readonly object[]): Manifest[] {
  return manifestsIn(objects.map((object) => JSON.stringify(object)).join('\n---\n'));
}

interface Rest {
  readonly metadata?: object;
  readonly spec?: object;
  readonly status?: object;
}

/** An object with a namespace and a name: `object('v1', 'Pod', 'shop/web', { spec })`. */
export function object(apiVersion: string, kind: string, id: string, rest: Rest = {}): object {
  const [namespace, name] = id.split('/');
  return { apiVersion, kind, ...rest, metadata: { namespace, name, ...rest.metadata } };
}

export function template(labels: object, spec: object = {}): object {
  return { metadata: { labels }, spec };
}

export function deployment(id: string, labels: object, spec: object = {}): object {
  return object('apps/v1', 'Deployment', id, { spec: { template: template(labels, spec) } });
}

export function pod(id: string, rest: Rest = {}): object {
  return object('v1', 'Pod', id, rest);
}

/** A problem as one line: place, severity, code, and what it says. */
export function told({ severity, code, message, path, line, hidesFlows }: Problem): string {
  return `${path}:${line} ${severity} ${code}${hidesFlows ? ' (hides flows)' : ''}: ${write(message)}`;
}
