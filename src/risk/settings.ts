import { type AddressRange, parseAddress, WIDTH } from '../cluster/address.ts';
import type { Protocol } from '../cluster/cluster.ts';
import { DEFAULT_RISK, type MetadataConfig, type PortConfig, type RiskConfig } from '../config/risk-config.ts';
import type { PortRange } from '../policy/tier.ts';
import { type EndPattern, readEnd } from './end-pattern.ts';

/** What the risk rules take from the configuration, or else from the defaults. */
export interface Settings {
  /** How many public addresses of a family can still be one organisation's. */
  readonly narrow: { readonly 4: bigint; readonly 6: bigint };
  readonly metadata: readonly MetadataApi[];
  readonly nodePorts: readonly PortRange[];
  readonly dataStorePorts: readonly PortRange[];
  readonly production: readonly EndPattern[];
  readonly nonProduction: readonly EndPattern[];
  readonly ingressControllers: readonly EndPattern[];
  readonly trusted: readonly TrustedFlow[];
  readonly failOnDnsLoss: boolean;
}

/** A cloud's metadata API: it tells a machine its credentials, to whoever asks, over plain HTTP. */
interface MetadataApi extends Omit<MetadataConfig, 'address'> {
  readonly range: AddressRange;
}

export interface TrustedFlow {
  readonly name: string;
  readonly from: EndPattern;
  readonly to: EndPattern;
  /** Absent: see `isTrusted`. */
  readonly ports?: readonly PortRange[];
}

/** The settings that a configuration makes; a list in it replaces the default one. */
export function settingsOf(config: RiskConfig = {}): Settings {
  const risk = { ...DEFAULT_RISK, ...config };
  const { ipv4, ipv6 } = { ...DEFAULT_RISK.wideInternet, ...risk.wideInternet };
  return {
    narrow: { 4: sizeOf(4, ipv4), 6: sizeOf(6, ipv6) },
    metadata: risk.metadataAddresses.flatMap(readApi),
    nodePorts: risk.nodePorts.map(readPort),
    dataStorePorts: risk.dataStorePorts.map(readPort),
    production: risk.production.map(readEnd),
    nonProduction: risk.nonProduction.map(readEnd),
    ingressControllers: risk.ingressControllers.map(readEnd),
    trusted: risk.trustedFlows.map(({ name, from = {}, to = {}, ports }) => {
      return { name, from: readEnd(from), to: readEnd(to), ...(ports && { ports: ports.map(readPort) }) };
    }),
    failOnDnsLoss: risk.failOnDnsLoss,
  };
}

function sizeOf(family: 4 | 6, prefix = 0): bigint {
  return 1n << BigInt(WIDTH[family] - prefix);
}

function readApi({ address: text, ...api }: MetadataConfig): MetadataApi[] {
  const found = parseAddress(text);
  return found === undefined
    ? []
    : [{ ...api, range: { family: found.family, first: found.address, last: found.address } }];
}

/** As Kubernetes has it, the protocol is TCP if none is named. */
function readPort(written: PortConfig): PortRange {
  if (typeof written === 'object') {
    const { protocol = 'TCP', port, endPort = port } = written;
    return range(protocol, port, endPort);
  }
  const [, protocol = 'TCP', first, last = first] = /^(?:(\w+) )?(\d+)(?:-(\d+))?$/.exec(`${written}`) ?? [];
  return range(protocol, Number(first), Number(last));
}

/** It does not matter which end is named first. */
function range(protocol: string, first: number, last: number): PortRange {
  return { protocol: protocol as Protocol, port: Math.min(first, last), endPort: Math.max(first, last) };
}
