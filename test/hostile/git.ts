import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, runGit } from '../source/folder.ts';
import { MARK } from './harmless.ts';
import type { Hostile } from './hostile.ts';

const BROKEN = 'kind: [Pod';
const DIFF = ['diff', 'base', 'head'];

type TreeEntry = readonly [mode: string, name: string | Buffer, id: string];

/** Puts an object into a repository without git's checks. */
function object(repository: string, type: string, content: string | Buffer): string {
  const words = ['hash-object', '-w', '--literally', '-t', type, '--stdin'];
  return execFileSync('git', words, { cwd: repository, input: content }).toString().trim();
}

function tree(repository: string, entries: readonly TreeEntry[]): string {
  const parts = entries.flatMap(([mode, name, id]) => [
    Buffer.from(`${mode} `),
    Buffer.from(name),
    Buffer.alloc(1),
    Buffer.from(id, 'hex'),
  ]);
  return object(repository, 'tree', Buffer.concat(parts));
}

/** A repository whose head is a commit of this tree, and whose base is one of nothing. Gives the words to compare them. */
function history(folder: string, entriesOf: (repository: string) => readonly TreeEntry[]): readonly string[] {
  const repository = join(folder, 'repository');
  mkdirSync(repository);
  runGit(repository, 'init', '--quiet');
  const base = commit(repository, 'base');
  const head = runGit(repository, 'commit-tree', '-p', base, '-m', 'head', tree(repository, entriesOf(repository)));
  return ['diff', '--repo', 'repository', base, head];
}

function paths(...names: readonly (string | Buffer)[]): (folder: string) => readonly string[] {
  return (folder) =>
    history(folder, (repository) => names.map((name) => ['100644', name, object(repository, 'blob', BROKEN)]));
}

/** A revision that is none. */
function revision(name: string, text: string): Hostile {
  return {
    name,
    named: [],
    status: 2,
    words: (folder) => {
      history(folder, () => []);
      return ['diff', '--repo', 'repository', '--', text].filter((word) => word !== '--').concat('HEAD');
    },
  };
}

/** Repositories and folders that git or the file system can hold and nobody should. */
export const SOURCES: readonly Hostile[] = [
  {
    name: 'a path with line breaks',
    named: ['yaml-syntax'],
    incomplete: true,
    words: paths(`a\n::error::${MARK}\r\n.yaml`),
  },
  {
    name: 'a path with terminal escapes',
    named: ['yaml-syntax'],
    incomplete: true,
    words: paths(`\u001b[2J${MARK}\u0007.yaml`),
  },
  {
    name: 'a path like an option',
    named: ['yaml-syntax'],
    incomplete: true,
    words: paths('--upload-pack=touch x.yaml'),
  },
  {
    name: 'a path with backslashes',
    named: ['yaml-syntax'],
    incomplete: true,
    words: paths('..\\..\\etc\\passwd.yaml'),
  },
  {
    name: 'a path that is no UTF-8',
    named: ['unreadable'],
    incomplete: true,
    words: paths(Buffer.from([0xff, 0xfe, ...Buffer.from('.yaml')])),
  },
  {
    name: 'paths that differ in case alone',
    named: ['yaml-syntax'],
    incomplete: true,
    words: paths('A.yaml', 'a.YAML', 'a.yaml'),
  },
  {
    name: 'folders by the names of .. and .git',
    named: ['yaml-syntax'],
    incomplete: true,
    words: (folder) =>
      history(folder, (repository) => {
        const inner = tree(repository, [['100644', 'a.yaml', object(repository, 'blob', BROKEN)]]);
        return [
          ['40000', '..', inner],
          ['40000', '.git', inner],
          ['40000', '.', inner],
        ];
      }),
  },
  {
    name: 'a file whose path is absolute',
    named: ['yaml-syntax'],
    incomplete: true,
    words: paths('/etc/passwd.yaml'),
  },
  {
    name: 'a folder 60 levels deep',
    named: ['yaml-syntax'],
    incomplete: true,
    words: (folder) =>
      history(folder, (repository) => {
        let entry: TreeEntry = ['100644', 'a.yaml', object(repository, 'blob', BROKEN)];
        const depth = 60;
        for (let i = 0; i < depth; i++) entry = ['40000', 'd'.repeat(30), tree(repository, [entry])];
        return [entry];
      }),
  },
  {
    name: 'a tree that lists a folder 16 million times',
    named: [],
    status: 2,
    words: (folder) =>
      history(folder, (repository) => {
        let id = tree(repository, [['100644', 'a', object(repository, 'blob', 'x')]]);
        for (let i = 0; i < 5; i++)
          id = tree(
            repository,
            Array.from({ length: 16 }, (_, n) => ['40000', `d${n}`.padEnd(3, '_'), id] as const).toSorted((a, b) =>
              a[1] < b[1] ? -1 : 1,
            ),
          );
        return [['40000', 'd', id]];
      }),
  },
  {
    name: 'a tree that lists a file 900,000 times',
    named: [],
    status: 2,
    words: (folder) =>
      history(folder, (repository) => {
        const blob = object(repository, 'blob', BROKEN);
        return Array.from({ length: 900_000 }, (_, i) => ['100644', `${i}.yaml`.padStart(11, '0'), blob] as const);
      }),
  },
  {
    name: 'a tag in place of a file',
    named: ['unreadable'],
    incomplete: true,
    words: (folder) =>
      history(folder, (repository) => {
        const blob = object(repository, 'blob', BROKEN);
        const tag = object(repository, 'tag', `object ${blob}\ntype blob\ntag a\ntagger a <a@a> 0 +0000\n\na\n`);
        return [['100644', 'a.yaml', tag]];
      }),
  },
  {
    name: 'a commit in place of a file',
    named: ['unreadable'],
    incomplete: true,
    words: (folder) => history(folder, (repository) => [['100644', 'a.yaml', runGit(repository, 'rev-parse', 'HEAD')]]),
  },
  {
    name: 'a file that is not there',
    named: ['unreadable'],
    incomplete: true,
    words: (folder) => history(folder, () => [['100644', 'a.yaml', '1'.repeat(40)]]),
  },
  {
    name: 'a submodule',
    named: ['submodule-not-read'],
    incomplete: true,
    words: (folder) => history(folder, () => [['160000', 'manifests', '1'.repeat(40)]]),
  },
  {
    name: 'links out of the repository, to itself and to nothing',
    named: ['symlink-not-followed'],
    incomplete: true,
    words: (folder) =>
      history(folder, (repository) =>
        ['/etc/passwd', '../../../etc', 'c.yaml', 'nowhere', `\n::error::${MARK}`].map((target, i) => [
          '120000',
          `${'abcde'[i]}.yaml`,
          object(repository, 'blob', target),
        ]),
      ),
  },
  {
    name: 'a link whose target has 10 MB',
    named: ['unreadable'],
    incomplete: true,
    words: (folder) =>
      history(folder, (repository) => [['120000', 'a.yaml', object(repository, 'blob', 'x'.repeat(1e7))]]),
  },
  {
    name: 'a file of 200 MB',
    named: ['file-too-large'],
    incomplete: true,
    words: (folder) =>
      history(folder, (repository) => [['100644', 'a.yaml', object(repository, 'blob', Buffer.alloc(2e8, 'x'))]]),
  },
  {
    name: 'a file of 10 GB in a folder, with nothing in it',
    named: ['file-too-large'],
    incomplete: true,
    words: (folder) => {
      writeFileSync(join(folder, 'head/a.yaml'), '');
      truncateSync(join(folder, 'head/a.yaml'), 1e10);
      return DIFF;
    },
  },
  {
    name: 'links in a folder to the system and in circles',
    named: ['symlink-not-followed'],
    incomplete: true,
    words: (folder) => {
      symlinkSync('/etc', join(folder, 'head/etc'));
      symlinkSync('/etc/passwd', join(folder, 'head/passwd.yaml'));
      symlinkSync('.', join(folder, 'head/again'));
      return DIFF;
    },
  },
  {
    name: '10,000 files in a folder',
    named: [],
    words: (folder) => {
      for (let i = 0; i < 10_000; i++) writeFileSync(join(folder, `head/${i}.yaml`), `a: ${i}\n`);
      return DIFF;
    },
  },
  revision('a revision like an option of git', '--upload-pack=touch pwned'),
  revision('a revision like a short option', '-x'),
  revision('a revision with a command in it', '$(touch pwned); touch pwned'),
  revision('a revision of 100,000 characters', 'a'.repeat(100_000)),
  revision('a revision that steers the terminal', '\u001b[2J\u202e\n::error::a'),
  revision('a revision that is a tree', 'HEAD^{tree}'),
];
