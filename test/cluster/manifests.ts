import type { JsonObject, Manifest } from '../../src/manifest/objects.ts';
import { readBlob } from '../../src/manifest/read.ts';

/** The objects of one file, read as the program reads them. */
export function manifestsIn(text: string, path = 'k8s.yaml'): Manifest[] {
  return readBlob(new TextEncoder().encode(text)).objects.map((object) => ({ ...object, path }));
}

/** A file of one document for each object. */
export function manifestsOf(...objects: readonly object[]): Manifest[] {
  return manifestsIn(objects.map((object) => JSON.stringify(object)).join('\n---\n'));
}

/** An object with a name in a namespace: `object('apps/v1', 'Deployment', 'shop/web', { spec })`. */
export function object(apiVersion: string, kind: string, id: string, rest: Partial<JsonObject> = {}): JsonObject {
  const [namespace = '', name = ''] = id.split('/');
  return { apiVersion, kind, ...rest, metadata: { namespace, name, ...Object(rest['metadata']) } };
}
