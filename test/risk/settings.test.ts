import { expect, test } from 'vitest';
import type { PortConfig } from '../../src/config/risk-config.ts';
import { settingsOf } from '../../src/risk/settings.ts';

test.each<[written: PortConfig, protocol: string, port: number, endPort: number]>([
  [22, 'TCP', 22, 22],
  ['22', 'TCP', 22, 22],
  ['UDP 53', 'UDP', 53, 53],
  ['2379-2380', 'TCP', 2379, 2380],
  ['SCTP 20-10', 'SCTP', 10, 20],
  [{ port: 53 }, 'TCP', 53, 53],
  [{ protocol: 'UDP', port: 53 }, 'UDP', 53, 53],
  [{ port: 30, endPort: 40 }, 'TCP', 30, 40],
])('the port %j is read as %s %d-%d', (written, protocol, port, endPort) => {
  const { nodePorts, dataStorePorts } = settingsOf({ nodePorts: [written], dataStorePorts: [written] });
  expect([nodePorts, dataStorePorts]).toEqual([[{ protocol, port, endPort }], [{ protocol, port, endPort }]]);
});

test('a metadata API is one address', () => {
  const { metadata } = settingsOf({ metadataAddresses: [{ address: '10.9.9.9', severity: 'high' }] });
  expect(metadata).toEqual([{ severity: 'high', range: { family: 4, first: 0x0a090909n, last: 0x0a090909n } }]);
});
