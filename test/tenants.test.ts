import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tenants } from './tenants.ts';

// 3,000 policies and 1,400 namespaces, and the built command line says in a few lines what one more peer does.
const cli = resolve(import.meta.dirname, '../dist/cli/index.js');
const folder = mkdtempSync(join(tmpdir(), 'tenants-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('one edited policy of 3,000 reads in under ten lines', () => {
  write('base', ['tenant-0002']);
  write('head', ['tenant-0002', 'tenant-0003']);
  const text = execFileSync(process.execPath, [cli, 'diff', 'base', 'head'], { cwd: folder, encoding: 'utf8' });
  expect(text).toBe(`\
Network exposure: 1 medium. Opened 1, closed 0
medium    Opened across namespaces  platform/tenants-1.yaml:60
          tenant-0003/web can now reach tenant-0001/api on TCP 8080: policy tenant-0001/allow-api
          allows it.
Opened: tenant-0001/allow-api allows it (platform/tenants-1.yaml:60)
  tenant-0003/web and other pods of         →  tenant-0001/api and other pods of          TCP 8080
  tenant-0003 with app=web                     tenant-0001 with app=api
Checked base → head: 4 files, 4,405 objects, 5 workloads, 3,000 policies. Other pods are those
  that no manifest declares.
`);
  expect(text.trimEnd().split('\n').length).toBeLessThan(10);
});

function write(version: string, peers: readonly string[]): void {
  for (const [path, text] of Object.entries(tenants(peers))) {
    const file = join(folder, version, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
