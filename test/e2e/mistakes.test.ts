import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OPEN, SHOP } from './shop.ts';
import { tell } from './story.ts';

const errors = (commands: readonly string[]) => commands.filter((command) => command.startsWith('error'));

test.each([
  [{ 'fail-on': 'hgih' }, 'error::The input fail-on must be one of critical, high, medium, low, never; it is "hgih"'],
  [
    { base: 'nowhere' },
    /^error::nowhere is no commit of http.*\/example\/shop: a branch, a tag or a whole commit id is/,
  ],
  [{ 'base-path': '.', 'head-path': 'link' }, /^error::The input head-path .* workspace; "link" is outside$/],
  [{ token: 'ghs_expired' }, /^error::The token may not read http.*\/example\/shop: it needs `contents: read`$/],
])('a wrong input is one line: %j', async (inputs, message) => {
  const { act, folder } = await tell(SHOP, OPEN);
  symlinkSync('/', join(folder, 'workspace', 'link'));
  const { code, commands } = await act({ inputs });
  expect([code, errors(commands)]).toEqual([
    1,
    [typeof message === 'string' ? message : expect.stringMatching(message)],
  ]);
});

test('what an author writes becomes no workflow command', async () => {
  const name = 'k8s/\n::error::owned ##[add-mask]x.yaml';
  const { act } = await tell(SHOP, { ...OPEN, [name]: 'kind: {{ broken' });
  const { log, commands } = await act();
  expect(commands.filter((command) => command.startsWith('error::owned'))).toEqual([]);
  expect(log.split('\n').filter((line) => !line.startsWith('::') && line.includes('##['))).toEqual([]);
});
