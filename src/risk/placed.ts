import type { FieldPath, Manifest } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Finding } from './finding.ts';

/** Where a version has a manifest, or a field of it. */
export function placed(
  side: 'base' | 'head',
  manifest: Manifest,
  field: FieldPath = [],
): NonNullable<Finding['place']> {
  return { side, path: manifest.path, ...place(manifest, field) };
}
