import { withoutPlaceholders } from './template.ts';

const LABEL = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const LABEL_WORDS =
  "consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** What the API server finds wrong with the key of a label: an optional DNS prefix and a name (semantics V). */
export function labelKeyFaults(written: string): string[] {
  const key = withoutPlaceholders(written);
  const slash = key.indexOf('/');
  if (slash < 0) return nameFaults(key);
  const [prefix, name] = [key.slice(0, slash), key.slice(slash + 1)];
  if (!name.includes('/')) return [...prefixFaults(prefix), ...nameFaults(name)];
  return [`a valid label key must ${LABEL_WORDS} with an optional DNS subdomain prefix and '/'`];
}

function prefixFaults(prefix: string): string[] {
  return (prefix === '' ? ['must be non-empty'] : subdomainFaults(prefix)).map((fault) => `prefix part ${fault}`);
}

function nameFaults(name: string): string[] {
  const length = name === '' ? ['must be non-empty'] : tooLong(name, 63);
  return [...length, ...(LABEL.test(name) ? [] : [`must ${LABEL_WORDS}`])].map((fault) => `name part ${fault}`);
}

/** What the API server finds wrong with the value of a label; the empty one is valid. */
export function labelValueFaults(written: string): string[] {
  const value = withoutPlaceholders(written);
  if (value === '') return [];
  const syntax = LABEL.test(value) ? [] : [`a valid label must be an empty string or ${LABEL_WORDS}`];
  return [...tooLong(value, 63), ...syntax];
}

/** The first of some labels that the API server refuses: its key, the part that is refused, and why. */
export function refusedLabel(
  labels: readonly (readonly [string, string])[],
): { readonly key: string; readonly refused: string; readonly fault: string } | undefined {
  for (const [key, value] of labels) {
    const [ofKey] = labelKeyFaults(key);
    if (ofKey !== undefined) return { key, refused: key, fault: ofKey };
    const [ofValue] = labelValueFaults(value);
    if (ofValue !== undefined) return { key, refused: value, fault: ofValue };
  }
  return undefined;
}

/** What the API server finds wrong with a name that is a DNS subdomain, as those of policies are. */
export function subdomainFaults(written: string): string[] {
  const name = withoutPlaceholders(written);
  const words =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', " +
    'and must start and end with an alphanumeric character';
  return [...tooLong(name, 253), ...(SUBDOMAIN.test(name) ? [] : [words])];
}

/** What the API server finds wrong with the name of a namespace. */
export function dnsLabelFaults(written: string): string[] {
  const name = withoutPlaceholders(written);
  const words =
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', " +
    'and must start and end with an alphanumeric character';
  const syntax = DNS_LABEL.test(name) ? [] : [SUBDOMAIN.test(name) ? 'must not contain dots' : words];
  return [...tooLong(name, 63), ...syntax];
}

/** What the API server finds wrong with the name of a port (semantics V). */
export function portNameFaults(name: string): string[] {
  return [
    ...tooLong(name, 15),
    ...(/^[-a-z0-9]+$/.test(name) ? [] : ['must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)']),
    ...(/[a-z]/.test(name) ? [] : ['must contain at least one letter (a-z)']),
    ...(name.includes('--') ? ['must not contain consecutive hyphens'] : []),
    ...(/^-|-$/.test(name) ? ['must not begin or end with a hyphen'] : []),
  ];
}

function tooLong(text: string, most: number): string[] {
  return text.length > most ? [`must be no more than ${most} characters`] : [];
}
