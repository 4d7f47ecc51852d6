import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validate } from '@actions/languageservice';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { readInputs } from '../src/github/inputs.ts';

const text = readFileSync(resolve(import.meta.dirname, '../action.yml'), 'utf8');
const action: { inputs: Record<string, { default: string }> } = parse(text);

/** What GitHub's own language service says. It remembers documents by their address, so each has its own. */
async function complaints(folder: string, content: string): Promise<string[]> {
  const found = await validate(TextDocument.create(`file:///${folder}/action.yml`, 'yaml', 1, content));
  return found.map(({ message }) => String(message));
}

test('GitHub has nothing to say about action.yml', async () => {
  expect(await complaints('as-it-is', text)).toEqual([]);
});

test('and would have, if there were something', async () => {
  expect(await complaints('misspelt', text.replace('main: dist', 'mian: dist'))).not.toEqual([]);
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
