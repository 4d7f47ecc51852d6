import { expect, test } from 'vitest';
import { subject } from '../../src/risk/flow-finding.ts';
import { addresses, pods, tcp, workload } from '../report/example.ts';

const [web, api, db] = [workload('shop/Pod/web'), workload('shop/Pod/api'), workload('shop/Pod/db')];
const one = { sources: [web], destinations: [db], ports: [tcp(80)] };

test('flows are about their declared ends, their addresses and their ports, in whatever order', () => {
  const several = { ...one, sources: [web, api, addresses('10.0.0.0/9'), addresses('10.128.0.0/9')] };
  const otherwise = { ...one, sources: [addresses('10.0.0.0/8'), pods(['shop'], 'app=x'), api, web] };
  expect(subject(several)).toEqual(subject(otherwise));
  expect(subject({ ...one, ports: [tcp(80, 90)] })).toEqual(['shop/Pod/web', 'shop/Pod/db', 'TCP 80-90']);
  expect(subject(several)).toEqual(['shop/Pod/api,shop/Pod/web,10.0.0.0/8', 'shop/Pod/db', 'TCP 80']);
});

test('and about undeclared pods where there are no others', () => {
  const of = (app: string) => subject({ ...one, sources: [addresses('10.0.0.0/8'), pods(['shop'], `app=${app}`)] });
  expect(of('x')).not.toEqual(of('y'));
});
