import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { add, digest, none } from '../../src/flow/bits.ts';
import { position } from '../../src/flow/port-axis.ts';
import { type Block, type Piece, rectangles } from '../../src/flow/rectangles.ts';

const SIZE = 40;

/** `3 -> 4,5 :80-90,443`: from endpoint 3 to two others on ports of TCP. `4,5 <- 3` is the line of destination 4… */
function piece(text: string): Piece {
  const [, near = '', arrow, far = '', ports = ''] = /^([\d,]+) (->|<-) ([\d,]+) :(.+)$/.exec(text) ?? [];
  const others = none(SIZE);
  for (const i of far.split(',')) add(others, Number(i));
  const spans = ports.split(',').map((each) => each.split('-').map((port) => position('TCP', Number(port))));
  return {
    role: arrow === '->' ? 'source' : 'destination',
    lines: near.split(',').map(Number),
    others,
    ports: spans.map(([first = 0, last = first]) => ({ first, last })),
  };
}

function told({ sources, destinations, ports }: Block): string {
  const spans = ports.map(({ first, last }) => (first === last ? first : `${first}-${last}`));
  return `${sources.join()} -> ${destinations.join()} :${spans.join()}`;
}

function joined(...pieces: string[]): string[] {
  return rectangles(pieces.map(piece)).map(told);
}

describe('pieces become', () => {
  test.each<[string, string[], string[]]>([
    ['nothing if there are none', [], []],
    ['a rectangle each if they have nothing in common', ['1 -> 2 :80', '3 -> 4 :81'], ['1 -> 2 :80', '3 -> 4 :81']],
    ['one of joined ports for one line and equal other ends', ['1 -> 2,3 :82', '1 -> 2,3 :80'], ['1 -> 2,3 :80,82']],
    ['one of ports that touch', ['1 -> 2 :81-90', '1 -> 2 :80'], ['1 -> 2 :80-90']],
    ['one for lines of equal other ends and ports', ['4 -> 2,3 :80', '1 -> 2,3 :80'], ['1,4 -> 2,3 :80']],
    ['one for lines that were alike from the start', ['1,4 -> 2 :80', '1,4 -> 2 :81'], ['1,4 -> 2 :80-81']],
    ['one for destinations alike', ['4 <- 2,3 :80', '1 <- 2,3 :80'], ['2,3 -> 1,4 :80']],
    ['two for lines alike on different ports', ['1 -> 2 :80', '3 -> 2 :81'], ['1 -> 2 :80', '3 -> 2 :81']],
    ['one where a row and a column differ in the sources alone', ['1 -> 2 :80', '2 <- 3 :80'], ['1,3 -> 2 :80']],
    ['one with its ends in order, whichever was first', ['5 -> 2 :80', '2 <- 1 :80'], ['1,5 -> 2 :80']],
    ['one where they differ in the destinations alone', ['1 -> 2 :80', '3 <- 1 :80'], ['1 -> 2,3 :80']],
    ['one where they differ in the ports alone', ['1 -> 2 :80', '2 <- 1 :81'], ['1 -> 2 :80-81']],
    [
      'one where joining the ports first lets the sources join',
      ['1 -> 2 :80', '1 -> 2 :443', '3 <- 5 :80', '2 <- 5 :80,443'],
      ['1,5 -> 2 :80,443', '5 -> 3 :80'],
    ],
    [
      'one where joining the sources first lets the ports join',
      ['4 <- 1,2 :80', '3 -> 4 :80', '1 -> 4 :443', '4 <- 2,3 :443'],
      ['1,2,3 -> 4 :80,443'],
    ],
    [
      'two where only the digits are the same',
      ['3 -> 1 :180-280', '4 -> 11 :80-280'],
      ['3 -> 1 :180-280', '4 -> 11 :80-280'],
    ],
    [
      'sorted by sources, then destinations, as numbers',
      ['20 -> 3 :80', '3 -> 20 :80', '3 -> 4 :81', '6 <- 3 :90', '3 -> 4 :100'],
      ['3 -> 4 :81,100', '3 -> 6 :90', '3 -> 20 :80', '20 -> 3 :80'],
    ],
    ['sorted by more than the first of them', ['3 -> 4,6 :80', '3 -> 4,5 :81'], ['3 -> 4,5 :81', '3 -> 4,6 :80']],
    ['sorted with a part of a list before the whole', ['3 -> 4,5 :9', '3 -> 4 :80'], ['3 -> 4 :80', '3 -> 4,5 :9']],
    [
      'sorted with a part of a list before the whole (the other way)',
      ['3 -> 4 :80', '3 -> 4,5 :9'],
      ['3 -> 4 :80', '3 -> 4,5 :9'],
    ],
  ])('%s', (_, pieces, expected) => {
    expect(joined(...pieces)).toEqual(expected);
  });

  it('rectangles that hold each flow once, and no other', () => {
    const cell = fc.tuple(fc.nat(3), fc.integer({ min: 4, max: 6 }), fc.integer({ min: 80, max: 83 }));
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: String }), fc.func(fc.boolean()), (cells, isRow) => {
        const flows = cells.map(([source, destination, port]) => `${source} -> ${destination} :${port}`);
        const pieces = cells.map(([source, destination, port]) =>
          isRow(source, destination, port)
            ? `${source} -> ${destination} :${port}`
            : `${destination} <- ${source} :${port}`,
        );
        const found = rectangles(pieces.map(piece)).flatMap(({ sources, destinations, ports }) =>
          sources.flatMap((source) =>
            destinations.flatMap((destination) =>
              ports.flatMap(({ first, last }) =>
                Array.from({ length: last - first + 1 }, (_, i) => `${source} -> ${destination} :${first + i}`),
              ),
            ),
          ),
        );
        expect(found.sort()).toEqual(flows.sort());
      }),
    );
  });
});

test('sets are told apart though their digests are equal', () => {
  const sets = [
    [2_992_083_493, 3_304_240_751],
    [2_510_986_239, 230_481_482],
  ].map((words) => Uint32Array.from(words));
  expect(new Set(sets.map(digest)).size).toBe(1);
  const pieces = sets.map(
    (others, i): Piece => ({
      role: 'source',
      lines: [i],
      others,
      ports: [{ first: 80, last: 80 }],
    }),
  );
  expect(rectangles(pieces)).toHaveLength(2);
});
