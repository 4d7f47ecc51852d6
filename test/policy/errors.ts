import { decode } from '../../src/manifest/decode.ts';
import { fieldName, type JsonObject } from '../../src/manifest/objects.ts';
import { networkPolicy } from '../../src/policy/network-policy-schema.ts';
import { networkPolicyErrors } from '../../src/policy/network-policy-validation.ts';

export type Spec = Readonly<Record<string, unknown>>;

export function policyOf(spec: unknown, metadata: object = { name: 'db' }): JsonObject {
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata, spec } as JsonObject;
}

/** What the API server would find wrong, one text each: the decoder's alone, or field, type and detail. */
export function errorsOf(body: JsonObject): string[] {
  const { value, errors } = decode(networkPolicy, body);
  const texts = networkPolicyErrors(value).map((each) => `${fieldName(each.field)}: ${each.type}: ${each.detail}`);
  return [...errors.map(({ detail }) => detail), ...texts];
}

export const from = (...peers: unknown[]): Spec => ({ ingress: [{ from: peers }] });
export const ports = (...items: unknown[]): Spec => ({ ingress: [{ ports: items }] });
export const block = (cidr: unknown, ...except: unknown[]): Spec => from({ ipBlock: { cidr, except } });
export const labels = (matchLabels: unknown): Spec => ({ podSelector: { matchLabels } });
export const expression = (item: unknown): Spec => ({ podSelector: { matchExpressions: [item] } });

export const KEY_WORDS =
  "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
export const VALUE_WORDS =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
export const SUBDOMAIN_WORDS =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
export const LABEL_WORDS =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
