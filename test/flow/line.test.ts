import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { members } from '../../src/flow/bits.ts';
import { createJudge, type Judge } from '../../src/flow/line.ts';
import { listFlows } from '../../src/flow/list.ts';
import type { Ports } from '../../src/flow/port-axis.ts';
import { union } from '../../src/flow/ports.ts';
import { createRulebook } from '../../src/flow/rulebook.ts';
import type { Line } from '../../src/flow/spell.ts';
import { createUniverse, type Universe } from '../../src/flow/universe.ts';
import { deployment, object } from '../cluster/manifests.ts';
import type { Raw } from '../reference/evaluate.ts';
import { cluster } from '../reference/random.ts';
import { runs } from '../reference/runs.ts';
import { understand } from '../reference/understand.ts';

function judging(objects: readonly Raw[]): { judge: Judge; universe: Universe } {
  const [{ state }] = understand(objects);
  const unseen = listFlows(state).endpoints.filter((endpoint) => endpoint.kind === 'pods');
  const universe = createUniverse([state], unseen);
  const rulebooks = universe.sides.map((side) => createRulebook(universe, side));
  return { judge: createJudge(rulebooks, universe.endpoints.length), universe };
}

/** The open ports of each pair of ends, found line by line. */
function matrix(judge: Judge, { endpoints }: Universe, role: Line['role']): Map<string, Ports> {
  const found = new Map<string, Ports>();
  endpoints.forEach((_, endpoint) => {
    for (const { ports, allowed } of judge.verdictsOf({ endpoint, role })) {
      for (const other of allowed.flatMap(members)) {
        const pair = role === 'source' ? `${endpoint} -> ${other}` : `${other} -> ${endpoint}`;
        found.set(pair, union([...(found.get(pair) ?? []), ...ports]));
      }
    }
  });
  return found;
}

describe('the lines of a cluster', () => {
  it('say the same of a flow as that of its source and as that of its destination', () => {
    fc.assert(
      fc.property(cluster, (objects) => {
        const { judge, universe } = judging(objects);
        expect(matrix(judge, universe, 'destination')).toEqual(matrix(judge, universe, 'source'));
      }),
      runs(50),
    );
  });
});

describe('lines have one key', () => {
  const named = (name: string, port: number) => ({ containers: [{ ports: [{ name, containerPort: port }] }] });
  const { judge, universe } = judging([
    deployment('shop/a', { app: 'web' }, named('http', 80)),
    deployment('shop/b', { app: 'web' }, named('http', 80)),
    deployment('shop/c', { app: 'web' }, named('http', 8080)),
    deployment('shop/d', { app: 'web' }, named('other', 80)),
    deployment('shop/e', { app: 'db' }, named('http', 80)),
    object('networking.k8s.io/v1', 'NetworkPolicy', 'shop/web', {
      spec: { podSelector: { matchLabels: { app: 'web' } }, ingress: [{ ports: [{ port: 'http' }] }] },
    }),
  ]);
  const line = (id: string, role: Line['role']): Line => {
    return { endpoint: universe.endpoints.findIndex((endpoint) => endpoint.id === `shop/Deployment/${id}`), role };
  };
  const key = (id: string, role: Line['role']) => judge.keyOf(line(id, role));
  const verdicts = (id: string, role: Line['role']) => judge.verdictsOf(line(id, role));

  it('if they are sources that the same rules touch, whatever their own ports', () => {
    expect(key('b', 'source')).toBe(key('a', 'source'));
    expect(key('c', 'source')).toBe(key('a', 'source'));
    expect(verdicts('c', 'source')).toEqual(verdicts('a', 'source'));
  });

  it('if they are destinations that the same rules touch, with the same ports by name (semantics N8)', () => {
    expect(key('b', 'destination')).toBe(key('a', 'destination'));
    expect(verdicts('b', 'destination')).toEqual(verdicts('a', 'destination'));
    expect(verdicts('c', 'destination')).not.toEqual(verdicts('a', 'destination'));
    expect(verdicts('d', 'destination')).not.toEqual(verdicts('a', 'destination'));
    expect(key('c', 'destination')).not.toBe(key('a', 'destination'));
    expect(key('d', 'destination')).not.toBe(key('a', 'destination'));
  });

  it('and not if they are ends that other rules touch', () => {
    expect(verdicts('e', 'destination')).not.toEqual(verdicts('a', 'destination'));
    expect(key('e', 'destination')).not.toBe(key('a', 'destination'));
    expect(key('a', 'source')).not.toBe(key('a', 'destination'));
  });
});
