import { describe, expect, it } from 'vitest';
import { faultsOf, objectsOf, policy } from './texts.ts';

const told = (line: number, why: string) =>
  `${line} refused-by-kubectl!: kubectl refuses this file from here on, since ${why}; other tools read it.`;
const DIRECTIVE = 'there is a directive (%)';
const MARKER = 'there is something behind the marker (---) of a document';

describe('kubectl stops in a file', () => {
  it.each([
    ['at a directive', `%YAML 1.2\n---\n${policy('a')}`, told(1, DIRECTIVE), 'a'],
    ['at a directive below a comment', `# Ours.\n\n%TAG ! x,2000:\n---\n${policy('a')}`, told(1, DIRECTIVE), 'a'],
    ['at a directive between documents', `a: 1\n---\n%YAML 1.1\n---\n${policy('a')}`, told(3, DIRECTIVE), 'a'],
    ['at a text behind a marker', `--- text\n---\n${policy('a')}`, told(1, MARKER), 'a'],
    [
      'at a document on the line of its marker',
      '--- {apiVersion: v1, kind: Pod, metadata: {name: a}}\n',
      told(1, MARKER),
      'a',
    ],
  ])('%s, and what follows is read for other tools', (_, text, fault, name) => {
    expect(faultsOf(text)).toEqual([fault]);
    expect(objectsOf(text)[0]).toContain(`/${name}@`);
  });

  it.each([
    ['below all that matters', `${policy('a')}---\n%YAML 1.2\n---\nb: 1\n`],
    ['in what is nothing to us', '%YAML 1.2\n---\nb: 1\n'],
    ['nowhere, for comments behind markers', `--- # Ours.\n${policy('a')}--- # Nothing.\n`],
    ['nowhere, for a text that begins with a percent sign', `a: |\n  %YAML\n---\n${policy('a')}`],
  ])('%s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});
