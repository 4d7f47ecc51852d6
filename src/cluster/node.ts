import { decode, map, text } from '../manifest/decode.ts';
import type { Manifest } from '../manifest/objects.ts';
import { formatAddress, parseAddress } from './address.ts';
import type { Node } from './cluster.ts';
import { fieldAt, items } from './pod-template.ts';

/** What policies can see of a Node: its labels, and the addresses in its status that are no names (semantics C10). */
export function readNode({ body }: Manifest): Node {
  const labels = decode(map(text()), fieldAt(body, ['metadata', 'labels'])).value;
  const written = items(body, ['status', 'addresses']).map((each) => fieldAt(each, ['address']));
  const addresses = written.flatMap((value) => (typeof value === 'string' ? (parseAddress(value) ?? []) : []));
  return { labels: Object.fromEntries(labels), addresses: [...new Set(addresses.map(formatAddress))] };
}
