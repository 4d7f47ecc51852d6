import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/source/input-error.ts';
import { withObjects } from '../../src/source/stream.ts';

describe('standard input', () => {
  it.each(['kind: List\nitems: []\n', '{"kind": "Pod"}'])('may be %j', (text) => {
    expect(`${withObjects(Buffer.from(text))}`).toBe(text);
  });

  it.each([
    ['', 'nothing'],
    ['\n \n', 'nothing'],
    ['Error from server (Forbidden): no\nmore\n', '"Error from server (Forbidden): no"'],
  ])('is refused if it is %j: the command before it failed', (text, found) => {
    const message = `Standard input holds no Kubernetes object: expected YAML or JSON with a kind, found ${found}`;
    expect(() => withObjects(Buffer.from(text))).toThrow(new InputError(message));
  });
});
