import { describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/flow/change.ts';
import { write } from '../../src/manifest/sentence.ts';
import { createEndWords } from '../../src/risk/end-words.ts';
import { addresses, pods, strangers, workload } from '../report/example.ts';
import { evidenceOf } from './versions.ts';

const web = workload('shop/Deployment/web');
const api = workload('shop/Deployment/api');
const redis = workload('data/Deployment/redis');
const twin = workload('shop/StatefulSet/api');
const likeWeb = pods(['shop'], 'app=web');
const restOfShop = pods(['shop'], 'app!=web');
const likeRedis = pods(['data'], 'app=redis');
const restOfData = pods(['data'], 'app!=redis');
const tools = pods(['tools'], 'app=probe');
const restOfTools = pods(['tools'], 'app!=probe');
const both = pods(['batch', 'shop'], 'app=job');
const [red, redJobs] = [strangers(['team=red'], ['app!=job']), strangers(['team=red'], ['app=job'])];
const [others, otherJobs] = [strangers(['team!=red'], ['app!=job']), strangers(['team!=red'], ['app=job'])];
const all = [web, api, redis, likeWeb, restOfShop, likeRedis, restOfData, tools, restOfTools];
const everything: readonly Endpoint[] = [...all, red, redJobs, others, otherJobs];

const words = (set: readonly Endpoint[], of = everything) =>
  write(createEndWords({ ...evidenceOf({}, {}), everything: of }, 'head')(set), (name) => `‘${name}’`);

describe('addresses', () => {
  test.each([
    [['0.0.0.0/0', '::/0'], 'any address outside the cluster'],
    [['0.0.0.0/0'], '‘0.0.0.0/0’'],
    [['128.0.0.0/1'], '‘128.0.0.0/1’'],
    [['0.0.0.0/1', '128.0.0.0/2', '192.0.0.0/3'], '‘0.0.0.0/0’ except ‘224.0.0.0/3’'],
    [
      ['192.168.1.0/27', '192.168.1.32/28', '192.168.1.48/31', '192.168.1.51/32', '192.168.1.52/30', '192.168.1.56/29'],
      '‘192.168.1.0/26’ except ‘192.168.1.50’',
    ],
    [['10.0.0.0/9', '10.128.0.0/10'], '‘10.0.0.0/9’ and ‘10.128.0.0/10’'],
    [['10.1.2.3/32', 'fd00::1/128'], '‘10.1.2.3’ and ‘fd00::1’'],
    [['fd00::/32'], '‘fd00::/32’'],
  ])('%j are %s', (cidrs, text) => {
    expect(words([addresses(...cidrs)])).toBe(text);
  });
});

describe('workloads', () => {
  test('are named one by one, in the order of their names', () => {
    expect(words([web, redis, api])).toBe('‘data/redis’, ‘shop/api’ and ‘shop/web’');
  });

  test('have their kind in their name where another has the same name', () => {
    expect(words([twin, web], [...everything, twin])).toBe('‘shop/StatefulSet/api’ and ‘shop/web’');
  });

  test('are named without the other pods of their namespace, which may well not exist', () => {
    expect(words([web, likeWeb, restOfShop, addresses('10.0.0.0/8')])).toBe('‘shop/web’ and ‘10.0.0.0/8’');
    expect(words([web, both], [...everything, both])).toBe('‘shop/web’ and every pod of ‘batch’');
  });
});

describe('pods that no manifest declares', () => {
  test.each<[text: string, set: readonly Endpoint[]]>([
    ['every pod of ‘tools’', [tools, restOfTools]],
    ['pods of ‘tools’ with ‘app=probe’', [tools]],
    ['other pods of ‘data’ with ‘app=redis’', [likeRedis]],
    ['every pod of other namespaces labelled ‘team=red’', [red, redJobs]],
    ['pods of any other namespace with ‘app=job’', [redJobs, otherJobs]],
    ['every pod of ‘tools’ and any other namespace', [tools, restOfTools, red, redJobs, others, otherJobs]],
    ['‘shop/web’ and every pod of ‘tools’', [web, likeWeb, tools, restOfTools]],
    ['other pods of ‘data’ with ‘app=redis’ and pods of ‘tools’ with ‘app=probe’', [likeRedis, tools]],
  ])('are %s', (text, set) => {
    expect(words(set)).toBe(text);
  });

  test.each<[text: string, set: readonly Endpoint[]]>([
    [
      'some pods that no manifest declares (of ‘data’, ‘tools’ and any other namespace)',
      [likeRedis, tools, redJobs, otherJobs],
    ],
    [
      '‘shop/web’ and some pods that no manifest declares (of ‘data’, ‘tools’ and any other namespace)',
      [web, likeRedis, tools, red],
    ],
  ])('of more than two kinds are %s', (text, set) => {
    expect(words(set)).toBe(text);
  });

  test('of another division of all pods are named by what they are', () => {
    const narrow = pods(['tools'], 'app=probe', 'tier=back');
    expect(words([narrow])).toBe('pods of ‘tools’ with ‘app=probe’ and ‘tier=back’');
    expect(words([strangers(['team=blue'])])).toBe('every pod of other namespaces labelled ‘team=blue’');
  });
});
