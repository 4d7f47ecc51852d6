import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/source/input-error.ts';
import { openVersions } from '../../src/source/version.ts';
import { commit, runGit, temporaryFolder, writeFiles } from './folder.ts';
import { contentsOf } from './sources.ts';

const cwd = temporaryFolder();
const stdin = async () => new TextEncoder().encode('kind: Pod');

writeFiles(cwd, { 'a.yaml': 'committed', 'manifests/b.yaml': 'b', 'topic/c.yaml': 'in the directory' });
runGit(cwd, 'init', '--quiet');
const first = commit(cwd, 'first');
runGit(cwd, 'branch', 'topic');
writeFiles(cwd, { 'a.yaml': 'second' });
const second = commit(cwd, 'second');

describe('the words of a command line', () => {
  it('name a directory, relative to where the command runs', async () => {
    const [source] = await openVersions(['manifests'], { cwd, stdin });
    expect(source?.name).toBe('manifests');
    expect(source && (await contentsOf(source))).toEqual({ 'b.yaml': 'b' });
  });

  it('name revisions, in their order', async () => {
    const sources = await openVersions(['HEAD~1', 'main'], { cwd, stdin });
    expect(sources.map((source) => [source.name, source.commit])).toEqual([
      ['HEAD~1', first],
      ['main', second],
    ]);
  });

  it('mean a directory where a revision has the same name, and the revision by its full name', async () => {
    const sources = await openVersions(['topic', 'refs/heads/topic'], { cwd, stdin });
    expect(sources.map((source) => source.commit)).toEqual([undefined, first]);
  });

  it.each(['topic...main', 'topic...'])('compare with the merge base: %s', async (word) => {
    const sources = await openVersions([word], { cwd, stdin });
    expect(sources.map((source) => source.commit)).toEqual([first, second]);
    expect(sources[0]?.name).toMatch(/^merge base of topic and /);
  });

  it.each([
    ['main...topic', second],
    ['topic...main', undefined],
    ['HEAD~1...main', undefined],
  ])('know where a branch stands that has gone on since another left it: %s', async (word, tip) => {
    const [base] = await openVersions([word], { cwd, stdin });
    expect([base?.commit, base?.tip?.commit]).toEqual([first, tip]);
  });

  it('name standard input', async () => {
    const [source] = await openVersions(['-'], { cwd, stdin });
    expect(source?.name).toBe('-');
    expect(source && (await contentsOf(source, () => false))).toEqual({ 'standard input': 'kind: Pod' });
  });

  it('look revisions up in another repository', async () => {
    const [source] = await openVersions(['main'], { cwd: join(cwd, 'manifests'), repo: '..', stdin });
    expect(source?.commit).toBe(second);
  });

  it.each([
    [['-', '-'], 'Standard input (-) can be one version, not two'],
    [['nowhere'], 'nowhere is neither a directory nor a commit of the repository'],
    [['a.yaml'], 'a.yaml is neither a directory nor a commit of the repository'],
    [['a...b...c'], 'a...b...c is neither a directory nor a commit of the repository'],
    [['main...nowhere'], 'nowhere is not a commit of the repository'],
    [[''], '"" is not a git revision'],
  ])('are refused in one line: %j', async (words, message) => {
    await expect(openVersions(words, { cwd, stdin })).rejects.toThrow(new InputError(message));
  });

  it('are refused if the repository is no directory', async () => {
    const opening = openVersions(['main'], { cwd, repo: 'elsewhere', stdin });
    await expect(opening).rejects.toThrow(new InputError('elsewhere is not a directory, so it holds no repository'));
  });
});
