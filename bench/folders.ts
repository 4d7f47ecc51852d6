import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { type Manifest, objectsOf, type Size } from './manifests.ts';

/** Writes both versions of a made-up cluster, a document a file, into `base` and `head` of a folder. @returns files of base */
export function writeVersions(folder: string, size: Size): number {
  const [base, head] = objectsOf(size);
  writeVersion(join(folder, 'base'), base);
  writeVersion(join(folder, 'head'), head);
  return base.length;
}

function writeVersion(folder: string, objects: readonly Manifest[]): void {
  for (const object of objects) {
    const { name, namespace = name } = object.metadata;
    mkdirSync(join(folder, namespace), { recursive: true });
    writeFileSync(join(folder, namespace, `${object.kind.toLowerCase()}-${name}.yaml`), dump(object, { noRefs: true }));
  }
}
