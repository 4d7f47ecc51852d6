import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { splitStream } from '../../src/manifest/document.ts';

describe('a YAML stream', () => {
  it.each<[string, string, [number, string][]]>([
    ['one document', 'a: 1\n', [[1, 'a: 1\n']]],
    [
      'two',
      'a: 1\n---\nb: 2\n',
      [
        [1, 'a: 1\n'],
        [3, 'b: 2\n'],
      ],
    ],
    [
      'markers with comments',
      '--- # one\na: 1\n---\t\nb: 2',
      [
        [2, 'a: 1\n'],
        [4, 'b: 2'],
      ],
    ],
    [
      'a document on the line of its marker',
      '--- {a: 1}\n--- |\ntext\n',
      [
        [1, '--- {a: 1}\n'],
        [2, '--- |\ntext\n'],
      ],
    ],
    ['markers alone', '---\n---\n---', []],
    ['no markers within lines', 'a: ---\n ---\n---b: 1\n', [[1, 'a: ---\n ---\n---b: 1\n']]],
    ['nothing', '', []],
  ])('of %s is split at its markers', (_, text, expected) => {
    const { documents, strays } = splitStream(text);
    expect(documents.map((piece) => [piece.line, piece.text])).toEqual(expected);
    expect(strays).toEqual([]);
  });

  it('leaves out what stands on the line of such an end', () => {
    expect(splitStream('a: 1\n... x\nb: 2\n').strays).toEqual([{ line: 3, text: 'b: 2\n' }]);
  });

  it('keeps apart what follows the end of a document', () => {
    const { documents, strays } = splitStream('a: 1\n...\nb: 2\n---\nc: 3\n');
    expect(documents.map((piece) => piece.line)).toEqual([1, 5]);
    expect(strays).toEqual([{ line: 3, text: 'b: 2\n' }]);
  });

  it('holds the documents that a parser of whole streams finds in it', () => {
    const lines = [
      'a: 1',
      'b: |',
      '  ---',
      '  text',
      '---',
      '--- # c',
      '--- {c: 2}',
      '--- |',
      'x: "y',
      '  z"',
      '# c',
      '',
    ];
    const stream = fc.array(fc.constantFrom(...lines), { maxLength: 12 }).map((parts) => `${parts.join('\n')}\n`);
    fc.assert(
      fc.property(stream, (text) => {
        const whole = [...parseAllDocuments(text, { logLevel: 'silent' })];
        fc.pre(whole.every(({ errors }) => errors.length === 0));
        const pieces = splitStream(text).documents.flatMap((piece) => [...parseAllDocuments(piece.text)]);
        const valuesOf = (documents: typeof pieces) =>
          documents.map((each) => each.toJS()).filter((value) => value !== null);
        expect(valuesOf(pieces)).toEqual(valuesOf(whole as typeof pieces));
      }),
      { numRuns: 800 },
    );
  });
});
