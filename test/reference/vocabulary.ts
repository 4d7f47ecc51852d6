/** Few keys and values, so that selectors and labels meet. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

export const NAMESPACES = ['red', 'blue', 'default'] as const;

/** Nothing lies in it; selectors may name it. */
export const NAMED_NAMESPACE = 'green';

export const POD_LABELS: Vocabulary = { app: ['web', 'db', ''], tier: ['x', 'y'] };

export const NAMESPACE_LABELS: Vocabulary = { team: ['a', 'b'], tier: ['x', ''] };

/** What selectors of namespaces may ask: the automatic label too (semantics D4). */
export const NAMESPACE_KEYS: Vocabulary = {
  ...NAMESPACE_LABELS,
  'kubernetes.io/metadata.name': [...NAMESPACES, NAMED_NAMESPACE],
};

export const NODE_LABELS: Vocabulary = { zone: ['a', 'b'] };

export const PORT_NAMES = ['http', 'dns'] as const;
export const PROTOCOLS = ['TCP', 'UDP', 'SCTP'] as const;
export const PORTS = [1, 53, 80, 81, 8080, 65_535] as const;
