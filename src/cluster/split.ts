import type { ClusterConfig } from '../config/config.ts';
import { configuredClusters } from './configured.ts';
import { placedIn, type Splittable } from './copies.ts';
import { findClusters } from './found.ts';
import type { Split } from './part.ts';

/**
 * Says which manifests make up which cluster: as it is configured, or else by looking where copies of one object differ.
 * The split is the same for all versions.
 *
 * @param versions the versions that are compared
 * @param config the clusters of the configuration; none, if they are to be found
 * @returns at least one part, by name if they were found and else in the order of the configuration
 */
export function splitClusters(versions: readonly Splittable[], config: readonly ClusterConfig[]): Split {
  return config.length > 0 ? configuredClusters(versions, config) : findClusters(versions.map(placedIn));
}
