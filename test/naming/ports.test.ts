import { expect, test } from 'vitest';
import { portNames } from '../../src/naming/ports.ts';
import type { PortRange } from '../../src/policy/tier.ts';
import { ALL_PORTS, wholeProtocol } from '../../src/policy/tier.ts';
import { tcp } from '../report/example.ts';

const udp = (port: number, endPort = port): PortRange => ({ protocol: 'UDP', port, endPort });
const named = (protocol: PortRange['protocol'], name: string): PortRange => ({ protocol, port: 0, endPort: 0, name });
const others = [wholeProtocol('UDP'), wholeProtocol('SCTP')];

test.each<[string, readonly PortRange[]]>([
  ['TCP 5432', [tcp(5432)]],
  ['TCP 8080-8090, UDP 53', [udp(53), tcp(8080, 8090)]],
  ['TCP 80, 443, UDP 53', [tcp(443), tcp(80), udp(53)]],
  ['TCP 80-82', [tcp(80), tcp(81, 82), tcp(80)]],
  ['all ports', ALL_PORTS.numbered],
  ['all ports', [tcp(1, 100), tcp(101, 65535), ...others]],
  ['all TCP ports', [wholeProtocol('TCP')]],
  ['all TCP ports, all UDP ports', [wholeProtocol('TCP'), wholeProtocol('UDP')]],
  ['all TCP ports except 22', [tcp(1, 21), tcp(23, 65535)]],
  ['all ports except TCP 8080', [tcp(1, 8079), tcp(8081, 65535), ...others]],
  ['TCP 1-21, 23, 25-65535, UDP 53', [tcp(1, 21), tcp(23), tcp(25, 65535), udp(53)]],
  ['TCP 1, 3, 5, 7, 9, 11 and 2 more', [1, 3, 5, 7, 9, 11, 13, 15].map((port) => tcp(port))],
  ['TCP named http', [named('TCP', 'http')]],
  ['TCP named dns, http, UDP named dns', [named('TCP', 'http'), named('UDP', 'dns'), named('TCP', 'dns')]],
  ['TCP 80, TCP named http', [named('TCP', 'http'), tcp(80)]],
  ['any port named http', [named('TCP', 'http'), named('UDP', 'http'), named('SCTP', 'http')]],
  ['all TCP ports, UDP named dns', [named('UDP', 'dns'), wholeProtocol('TCP'), named('TCP', 'http')]],
  ['all ports', [...ALL_PORTS.numbered, named('TCP', 'http')]],
  ['TCP 5432 named pg', [{ ...tcp(5432), name: 'pg' }]],
  [
    'TCP 80, TCP named web, TCP 1-9, 8080 named http',
    [{ ...tcp(8080), name: 'http' }, named('TCP', 'web'), tcp(80), { ...tcp(1, 9), name: 'http' }],
  ],
  ['TCP named a, b, c, d, e, f and 1 more', [...'gfedcba'].map((name) => named('TCP', name))],
])('%s', (words, ports) => {
  expect(portNames(ports)).toBe(words);
});
