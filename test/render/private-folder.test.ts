import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyFiles, Unwritable, withPrivateFolder, writeNew } from '../../src/render/private-folder.ts';
import { directorySource } from '../../src/source/directory.ts';
import { temporaryFolder, writeFiles } from '../source/folder.ts';

const folder = temporaryFolder();

describe('a private folder', () => {
  it('is for this user alone, and gone afterwards', async () => {
    const seen = await withPrivateFolder(async (place) => {
      expect(statSync(place).mode & 0o777).toBe(0o700);
      return place;
    });
    expect(existsSync(seen)).toBe(false);
  });

  it('is gone after an error too', async () => {
    let seen = '';
    const failing = withPrivateFolder(async (place) => {
      seen = place;
      writeNew(place, 'a/b.yaml', 'text');
      throw new Error('on the way');
    });
    await expect(failing).rejects.toThrow('on the way');
    expect(existsSync(seen)).toBe(false);
  });
});

describe('a file of a version', () => {
  it.each([
    ['../a'],
    ['a/../../b'],
    ['/etc/a'],
    ['a//b'],
    ['./a'],
    [''],
    ['a\0b'],
    ['a\\..\\b'],
    [`${'x'.repeat(300)}`],
  ])('is not written to %j', (path) => {
    const place = join(folder, 'refused', 'in');
    mkdirSync(place, { recursive: true });
    expect(() => writeNew(place, path, 'text')).toThrow(Unwritable);
    expect([...readdirSync(place), ...readdirSync(join(place, '..'))]).toEqual(['in']);
  });

  it('is never written over another', () => {
    writeNew(folder, 'once/a.yaml', 'first');
    expect(() => writeNew(folder, 'once/a.yaml', 'second')).toThrow(new Unwritable('EEXIST'));
    expect(readFileSync(join(folder, 'once', 'a.yaml'), 'utf8')).toBe('first');
  });

  it('is written wherever its content stands', async () => {
    writeFiles(join(folder, 'source'), { 'a.yaml': 'same', 'b/c.yaml': 'same', 'd.yaml': 'not wanted' });
    const source = await directorySource(join(folder, 'source'));
    const { entries } = await source.list((path) => path !== 'd.yaml');
    await copyFiles(source, entries, join(folder, 'copy'));
    expect(readFileSync(join(folder, 'copy', 'b', 'c.yaml'), 'utf8')).toBe('same');
    expect(readdirSync(join(folder, 'copy')).sort()).toEqual(['a.yaml', 'b']);
  });
});
