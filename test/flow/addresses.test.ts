import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCidr } from '../../src/cluster/cidr.ts';
import { rangesToCidrs } from '../../src/cluster/ranges.ts';
import { divideAddresses } from '../../src/flow/addresses.ts';
import { holdsAddress } from '../../src/flow/decide.ts';
import type { Block } from '../../src/policy/tier.ts';

/** `10.0.0.0/8 except 10.1.0.0/16, 10.2.0.0/16` as a block. */
function block(text: string): Block {
  const [cidr = '', except = ''] = text.split(' except ');
  const range = (each: string) => parseCidr(each)?.range ?? [];
  return { range: [range(cidr)].flat()[0] as Block['range'], except: except.split(', ').flatMap(range) };
}

function parts(...blocks: string[]): string[] {
  return divideAddresses(blocks.map(block)).map((part) => rangesToCidrs(part).join(' '));
}

const BELOW_10 = '0.0.0.0/5 8.0.0.0/7';
const ABOVE_10 = '11.0.0.0/8 12.0.0.0/6 16.0.0.0/4 32.0.0.0/3 64.0.0.0/2 128.0.0.0/1';

describe('addresses are divided', () => {
  test.each<[string, string[], string[]]>([
    ['by family alone without blocks (semantics N11)', [], ['0.0.0.0/0', '::/0']],
    ['into one block and the rest', ['10.0.0.0/8'], [`${BELOW_10} ${ABOVE_10}`, '10.0.0.0/8', '::/0']],
    ['not at all by a block of everything', ['0.0.0.0/0', '::/0'], ['0.0.0.0/0', '::/0']],
    [
      'at the ends of the axis',
      ['0.0.0.0/32', '255.255.255.255/32'],
      [
        '0.0.0.0/32',
        rangesToCidrs([{ family: 4, first: 1n, last: 2n ** 32n - 2n }]).join(' '),
        '255.255.255.255/32',
        '::/0',
      ],
    ],
    ['by exceptions', ['0.0.0.0/0 except 10.0.0.0/8'], [`${BELOW_10} ${ABOVE_10}`, '10.0.0.0/8', '::/0']],
    ['by exceptions at the front', ['10.0.0.0/31 except 10.0.0.0/32'], [expect.anything(), '10.0.0.1/32', '::/0']],
    ['by exceptions at the back', ['10.0.0.0/31 except 10.0.0.1/32'], [expect.anything(), '10.0.0.0/32', '::/0']],
    [
      'by exceptions that overlap, in whichever order',
      ['10.0.0.0/30 except 10.0.0.2/32, 10.0.0.0/31, 10.0.0.0/32'],
      [expect.anything(), '10.0.0.3/32', '::/0'],
    ],
    [
      'by a block of which nothing is left not at all',
      ['10.0.0.0/31 except 10.0.0.0/32, 10.0.0.1/32'],
      ['0.0.0.0/0', '::/0'],
    ],
    [
      'by two blocks that are equal but for the exceptions into three',
      ['10.0.0.0/31', '10.0.0.0/31 except 10.0.0.0/32'],
      [expect.anything(), '10.0.0.0/32', '10.0.0.1/32', '::/0'],
    ],
    ['by equal blocks as by one', ['10.0.0.0/32', '10.0.0.0/32'], [expect.anything(), '10.0.0.0/32', '::/0']],
    [
      'by blocks that touch: where one ends the other begins',
      ['10.0.0.0/32', '10.0.0.1/32'],
      [expect.anything(), '10.0.0.0/32', '10.0.0.1/32', '::/0'],
    ],
    [
      'in IPv6 as in IPv4',
      ['::/128', 'ffff::/16 except ffff::/17'],
      ['0.0.0.0/0', '::/128', expect.anything(), 'ffff:8000::/17'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(parts(...blocks)).toEqual(expected);
  });

  test('into one part for ranges that the same blocks hold, wherever they are', () => {
    expect(parts('10.0.0.0/30 except 10.0.0.1/32')).toContain('10.0.0.0/32 10.0.0.2/31');
    // The first to begin is the second after its exception.
    expect(parts('10.0.0.0/29 except 10.0.0.4/31', '10.0.0.0/29 except 10.0.0.0/31')).toContain(
      '10.0.0.2/31 10.0.0.6/31',
    );
  });

  it('so that each part is held by blocks of its own, all of it', () => {
    const texts = [
      '0.0.0.0/0',
      '0.0.0.0/31',
      '10.0.0.0/30',
      '10.0.0.0/31',
      '10.0.0.2/31',
      '10.0.0.1/32',
      '::/0',
      '::/127',
      '::1/128',
    ];
    // The API server rejects an exception that is not a part of its block (semantics V).
    const isPart = (cut: Block['range'], { range: { family, first, last } }: Block) =>
      cut.family === family && first <= cut.first && cut.last <= last && cut.last - cut.first < last - first;
    const some = fc.tuple(fc.constantFrom(...texts), fc.subarray(texts)).map(([cidr, cuts]): Block => {
      const whole = block(cidr);
      return { ...whole, except: cuts.map((cut) => block(cut).range).filter((cut) => isPart(cut, whole)) };
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (blocks) => {
        const found = divideAddresses(blocks);
        const keys = found.map((part) => {
          const ends = part.flatMap(({ family, first, last }) => [
            { family, address: first },
            { family, address: last },
          ]);
          const holders = ends.map(({ family, address }) =>
            [family, ...blocks.map((each) => holdsAddress(each, family, address))].join(),
          );
          expect(new Set(holders).size).toBe(1);
          return holders[0];
        });
        expect(new Set(keys).size).toBe(found.length);
        for (const part of found) {
          const gaps = part.slice(1).map(({ first }, i) => first - (part[i]?.last ?? 0n));
          expect(gaps.every((gap) => gap > 1n)).toBe(true);
        }
        const total = found.flat().reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
        expect(total).toBe(2n ** 32n + 2n ** 128n);
      }),
    );
  });
});
