import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const FETCHED = resolve(import.meta.dirname, '../../.cache/node-22/bin/node');

/** Every Node at hand, one for each major version: the one that runs the tests, those on the PATH, and a fetched one. */
export function nodesAtHand(): [string, string][] {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((directory) => !directory.includes('node_modules'))
    .map((directory) => join(directory, 'node'));
  const found = new Map<string, string>();
  for (const path of [process.execPath, ...onPath, FETCHED].filter((one) => existsSync(one))) {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
    const major = version.split('.')[0] ?? version;
    if (!found.has(major)) found.set(major, path);
  }
  return [...found];
}
