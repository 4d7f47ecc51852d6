import { type AddressRange, parseAddress } from '../cluster/address.ts';
import { parseCidr } from '../cluster/cidr.ts';
import type { Labels } from '../cluster/cluster.ts';
import { dnsLabelFaults, labelKeyFaults, labelValueFaults } from '../manifest/label-syntax.ts';
import { InputError } from '../source/input-error.ts';

/** An end of a flow as a user names it, not looked up yet. `text` is what was written. */
export type End =
  | {
      readonly kind: 'workload';
      readonly text: string;
      readonly namespace: string;
      readonly name: string;
      readonly workloadKind?: string;
    }
  | { readonly kind: 'pod'; readonly text: string; readonly namespace: string; readonly labels: Labels }
  | { readonly kind: 'addresses'; readonly text: string; readonly range: AddressRange };

/**
 * Reads an end: `namespace/name`, `namespace/Kind/name`, an address, a CIDR, or the labels of a pod as in
 * `namespace/app=web,tier=db`.
 *
 * @throws InputError if it is none of these
 */
export function parseEnd(text: string): End {
  const range = rangeOf(text);
  if (range !== undefined) return { kind: 'addresses', text, range };
  const [namespace, ...steps] = text.split('/') as [string, ...string[]];
  const rest = steps.join('/');
  if (parseAddress(namespace) !== undefined) throw new InputError(`${text} is not a valid CIDR`);
  if (rest.includes('=')) {
    const [fault] = dnsLabelFaults(namespace);
    if (fault !== undefined) throw new InputError(`${text}: ${namespace || 'nothing'} is no namespace: ${fault}`);
    return { kind: 'pod', text, namespace, labels: labelsIn(rest, text) };
  }
  const name = steps.at(-1) ?? '';
  if (namespace === '' || name === '' || steps.length > 2) {
    throw new InputError(
      `${text || 'Nothing'} names no end of a flow: expected namespace/name, namespace/Kind/name, an address, a CIDR, or labels as in namespace/app=web`,
    );
  }
  const [workloadKind] = steps.length === 2 ? steps : [];
  return { kind: 'workload', text, namespace, name, ...(workloadKind === undefined ? {} : { workloadKind }) };
}

function rangeOf(text: string): AddressRange | undefined {
  const one = parseAddress(text);
  if (one !== undefined) return { family: one.family, first: one.address, last: one.address };
  return parseCidr(text)?.range;
}

function labelsIn(list: string, text: string): Labels {
  const labels = new Map<string, string>();
  for (const label of list.split(',')) {
    const [key, value, ...more] = label.split('=') as [string, ...string[]];
    if (value === undefined || more.length > 0) {
      throw new InputError(`${text}: ${label} is no label: expected key=value`);
    }
    const [fault] = [...labelKeyFaults(key), ...labelValueFaults(value)];
    if (fault !== undefined) throw new InputError(`${text}: ${label} is no label: ${fault}`);
    if (labels.has(key)) throw new InputError(`${text} names the label ${key} twice`);
    labels.set(key, value);
  }
  return Object.fromEntries(labels);
}
