import { describe, expect, it } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { decode } from '../../src/manifest/text.ts';
import { bytesOf, policy } from './texts.ts';

const LFS = 'version https://git-lfs.github.com/spec/v1\n';
const VAULT = '$ANSIBLE_VAULT;1.1;AES256\n';

function told(content: string | Uint8Array): string {
  const decoded = decode(typeof content === 'string' ? bytesOf(content) : content);
  if (!('fault' in decoded)) return decoded.text;
  const { severity, code, message, hidesFlows } = decoded.fault;
  return `${severity} ${code}${hidesFlows ? '!' : ''}: ${write(message)}`;
}

const wide = (text: string) => Buffer.from(text, 'utf16le');

describe('the text of a file', () => {
  it.each([
    ['as it stands', 'kind: Pod\r\n# é\n', 'kind: Pod\r\n# é\n'],
    ['without a byte order mark', '\uFEFFkind: Pod\n', 'kind: Pod\n'],
    ['with such a mark that does not come first', 'kind: \uFEFFPod\n', 'kind: \uFEFFPod\n'],
    ['with U+FFFD for bytes that are not UTF-8', Uint8Array.of(0x61, 0xff), 'a\uFFFD'],
    ['that speaks of Git LFS', `# ${LFS}`, `# ${LFS}`],
    ['that speaks of Ansible Vault', `# ${VAULT}`, `# ${VAULT}`],
    ['with a hidden line break, where it names nothing that matters', 'a: b\rc: d\n', 'a: b\rc: d\n'],
    ['of a part of some bytes', bytesOf('kind: Pod').subarray(6), 'Pod'],
  ])('is read %s', (_, content, expected) => {
    expect(told(content)).toBe(expected);
  });

  it.each([
    [
      'encrypted with git-crypt',
      '\0GITCRYPT\0 x',
      'warning encrypted!: It is encrypted with git-crypt, so nobody knows here what it holds.',
    ],
    [
      'encrypted with Ansible Vault',
      VAULT,
      'warning encrypted!: It is encrypted with Ansible Vault, so nobody knows here what it holds.',
    ],
    [
      'a pointer of Git LFS',
      LFS,
      'warning git-lfs-pointer!: Its content lies in Git LFS and is not here: this is only a pointer to it.',
    ],
    ['UTF-16', wide('\uFEFFkind: x'), 'warning not-utf-8!: It is UTF-16; save it as UTF-8.'],
    ['UTF-16 that names a kind', wide('\uFEFFNamespace'), 'warning not-utf-8!: It is UTF-16; save it as UTF-8.'],
    ['UTF-16 that names none', wide('\uFEFFx'), 'warning not-utf-8: It is UTF-16; save it as UTF-8.'],
    [
      'UTF-16 in the other order',
      wide('\uFEFFkind: x').swap16(),
      'warning not-utf-8!: It is UTF-16; save it as UTF-8.',
    ],
    [
      'UTF-16 in the other order with half a character at its end',
      Buffer.concat([wide('\uFEFFkind').swap16(), Buffer.of(0)]),
      'warning not-utf-8!: It is UTF-16; save it as UTF-8.',
    ],
    ['with NUL bytes', 'x\0', 'warning binary: It holds NUL bytes: it is no text.'],
    ['UTF-16 without a mark', wide('kind: x'), 'warning binary!: It holds NUL bytes: it is no text.'],
    [
      'UTF-16 without a mark that names a kind',
      wide('Namespace'),
      'warning binary!: It holds NUL bytes: it is no text.',
    ],
    [
      'with a hidden line break in an object',
      policy('a\rb'),
      'warning hidden-line-break!: It holds a line break that editors and reviewers do not see as one (a lone CR, U+0085, U+2028 or U+2029).',
    ],
  ])('is not read where it is %s', (_, content, expected) => {
    expect(told(content)).toBe(expected);
  });
});
