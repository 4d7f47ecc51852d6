/** An input that somebody made to hurt whoever reads it. */
export interface Hostile {
  readonly name: string;
  /** Problems that must be named, each by its code; an empty list if the input is read like any other. */
  readonly named: readonly string[];
  /** Whether the answer must say that it is not complete. Otherwise either will do. */
  readonly incomplete?: true;
  /** The status the program must end with; without it, 0 or 1: it could run. */
  readonly status?: 2;
  /** Files that head has besides the harmless ones of base, by path; made when they are wanted, for they are large. */
  readonly files?: () => Readonly<Record<string, string | Uint8Array>>;
  /** Or: makes what is needed in a folder, and gives the words of the command line. `base` and `head` are there. */
  readonly words?: (folder: string) => readonly string[];
}

/** A policy by the name of `hostile` that says this, indented by two. */
export function policy(...spec: readonly string[]): string {
  return [
    'apiVersion: networking.k8s.io/v1',
    'kind: NetworkPolicy',
    'metadata: {name: hostile, namespace: shop}',
    'spec:',
    ...spec.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

/** Lines, one for each number from 0. */
export function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join('\n');
}

/** A Pod in `shop`, as JSON. */
export function pod(name: string, labels: Readonly<Record<string, string>>, spec: object = {}): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'shop', labels }, spec });
}
