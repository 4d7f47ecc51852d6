/**
 * Bounds that keep a hostile or broken input from taking the time or the memory of the rest. What goes over one is a
 * problem, and the rest goes on.
 */
export const LIMITS = {
  /** Bytes of all distinct files together. A clear refusal: nothing could be said in reasonable time. */
  totalBytes: 500_000_000,
  /** Files of one version that may hold manifests. Each costs 20 µs and a kilobyte, though all may have one content. */
  files: 200_000,
  /** Bytes of one file: it is held as one text, and a dump of a large cluster has some tens of megabytes. */
  fileBytes: 128 * 2 ** 20,
  /**
   * Characters of one document that is parsed in full. etcd refuses objects over 1.5 MiB, and no workload or policy comes
   * near. Ordinary manifests of this size take 0.4 s, the worst text 3 s and 0.5 GB.
   */
  documentLength: 2 ** 20,
  /** Characters of a List above which its items are read one by one; below, the whole is parsed, which is exact. */
  listLength: 256 * 2 ** 10,
  /** Objects in one file that are read, of the kinds that matter. The smallest take 0.1 ms each; a large cluster has fewer in all. */
  documents: 50_000,
  /** Values in one document, with those behind aliases counted each time they are used. */
  values: 500_000,
  /** Braces and brackets that open in one document. Each costs the parser a kilobyte, whatever the rest is. */
  openings: 200_000,
  /** Collections within collections. No Kubernetes object comes near. */
  depth: 100,
} as const;
