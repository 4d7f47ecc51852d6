import { expect, test } from 'vitest';
import type { Endpoint } from '../../src/flow/change.ts';
import { clausesOf } from '../../src/risk/clauses.ts';
import { together } from '../../src/risk/group.ts';
import { addresses, opened, pods, workload } from '../report/example.ts';

const [web, api] = [workload('shop/Pod/web'), workload('shop/Pod/api')];
const [some, others] = [pods(['shop'], 'app=x'), pods(['ops'], 'app=y')];
const outside = addresses('10.0.0.0/8');

type Part = [from: Endpoint | Endpoint[], to: Endpoint];

/** The ends of the clauses of a group whose parts go from the first to the second. */
function clauses(...parts: Part[]): string[] {
  const rest = {
    because: [],
    causes: [],
    relabelled: [],
    unspoken: false,
    change: 0,
    kind: 'opened',
    pairs: 1,
  } as const;
  const group = together(parts.map(([from, to]) => ({ ...opened([from].flat(), [to]), ...rest })));
  const named = (ends: readonly Endpoint[]) => ends.map((end) => NAMES.get(end)).join(' ');
  return clausesOf(group).map(({ sources, destinations }) => `${named(sources)} > ${named(destinations)}`);
}
const NAMES = new Map<Endpoint, string>([
  [web, 'web'],
  [api, 'api'],
  [some, 'some'],
  [others, 'others'],
  [outside, 'outside'],
]);

test.each<[story: string, parts: Part[], clauses: string[]]>([
  [
    'undeclared pods to a workload, and one to such pods',
    [
      [some, web],
      [web, some],
    ],
    ['some > web', 'web > some'],
  ],
  [
    'a workload and undeclared pods to others',
    [
      [some, others],
      [web, others],
    ],
    ['some web > others'],
  ],
  [
    'undeclared pods to a workload and to others',
    [
      [some, others],
      [some, web],
    ],
    ['some > others web'],
  ],
  [
    'undeclared pods beside workloads that reach each other',
    [
      [some, web],
      [web, some],
      [web, api],
    ],
    ['some web > web some api'],
  ],
  [
    'in from addresses, and out to them',
    [
      [outside, web],
      [api, outside],
    ],
    ['outside > web', 'api > outside'],
  ],
  [
    'in from addresses and a pod in one, and out to them',
    [
      [[outside, api], web],
      [web, outside],
    ],
    ['outside api > web', 'web > outside'],
  ],
  [
    'in from addresses and pods',
    [
      [outside, web],
      [api, web],
    ],
    ['outside api > web'],
  ],
])('%s', (_, parts, expected) => {
  expect(clauses(...parts)).toEqual(expected);
});
