import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../src/github/inputs.ts';
import { complaints } from './language-service.ts';

const text = readFileSync(resolve(import.meta.dirname, '../action.yml'), 'utf8');
const action: { inputs: Record<string, { default: string }> } = parse(text);

test('GitHub has nothing to say about action.yml', async () => {
  expect(await complaints('as-it-is/action.yml', text)).toEqual([]);
});

test('and would have, if there were something', async () => {
  expect(await complaints('misspelt/action.yml', text.replace('main: dist', 'mian: dist'))).not.toEqual([]);
});

test('the defaults are inputs that the program takes, and no other input is read', () => {
  const read: string[] = [];
  const defaults = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default]),
  );
  const environment = new Proxy(defaults, {
    get: (target, name: string) => {
      read.push(name);
      return target[name];
    },
  });
  expect(readInputs(environment)).toMatchObject({ failOn: 'high', comment: 'changes', id: 'default', paths: [] });
  expect([...new Set(read)].sort()).toEqual(Object.keys(defaults).sort());
});
