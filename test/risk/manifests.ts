/** One manifest after another, as the text of a file. */
export function documents(...texts: readonly string[]): string {
  return texts.map((text) => `${text.trim()}\n`).join('---\n');
}

export function namespace(name: string, labels: Readonly<Record<string, string>> = {}): string {
  return `apiVersion: v1\nkind: Namespace\nmetadata: ${JSON.stringify({ name, labels })}`;
}

/** A bare Pod, `namespace/name`, labelled `app: <name>` if nothing else is said. */
export function pod(id: string, labels?: Readonly<Record<string, string>>, spec: object = {}): string {
  const [namespace = '', name = ''] = id.split('/');
  const metadata = { namespace, name, labels: labels ?? { app: name } };
  const containers = [{ name: 'main', image: 'nginx' }];
  return `apiVersion: v1\nkind: Pod\nmetadata: ${JSON.stringify(metadata)}\nspec: ${JSON.stringify({ containers, ...spec })}`;
}

/** A Deployment, `namespace/name`, whose pods are labelled `app: <name>`: it comes before bare Pods wherever kinds are sorted. */
export function deployment(id: string): string {
  const [namespace = '', name = ''] = id.split('/');
  const labels = { app: name };
  const template = { metadata: { labels }, spec: { containers: [{ name: 'main', image: 'nginx' }] } };
  const spec = { selector: { matchLabels: labels }, template };
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata: ${JSON.stringify({ namespace, name })}\nspec: ${JSON.stringify(spec)}`;
}

/** A NetworkPolicy, `namespace/name`; the spec is YAML, indented or not. */
export function policy(id: string, spec: string): string {
  const [namespace = '', name = ''] = id.split('/');
  const lines = spec.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  const body = lines.map((line) => `  ${line.slice(margin)}`).join('\n');
  return `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ${name}\n  namespace: ${namespace}\nspec:\n${body}`;
}

export const DENY_ALL = `
  podSelector: {}
  policyTypes: [Ingress, Egress]`;
