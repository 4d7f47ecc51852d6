import { stringify } from 'yaml';
import { type Body, eachObject, type Repository, type Texts, written, yaml } from './repository.ts';

/** Another way to write the same objects. */
export const WRITINGS: Readonly<Record<string, (repository: Repository) => Texts>> = {
  'Windows line ends': (all) => map(written(all), (text) => text.replaceAll('\n', '\r\n')),
  'a byte order mark': (all) => map(written(all), (text) => `\uFEFF${text}`),
  'comments before each line': (all) =>
    map(written(all), (text) => text.replace(/^(\s*)(?=\S)(?!---)/gm, '$1# why\n$1')),
  'comments behind lines': (all) => map(written(all), (text) => text.replace(/:$/gm, ': # why')),
  'blank lines': (all) => map(written(all), (text) => text.replaceAll('\n', '\n\n')),
  'trailing spaces': (all) => map(written(all), (text) => text.replaceAll('\n', '  \n')),
  'a marker before the first document': (all) => map(written(all), (text) => `---\n${text}`),
  'empty documents in between': (all) =>
    map(written(all), (text) => `---\n---\n# nothing\n${text.replaceAll('---\n', '---\n---\n')}---\n`),
  'markers at the ends of documents': (all) =>
    map(written(all), (text) => `${text.replaceAll('---\n', '...\n---\n')}...\n`),
  'flow style': (all) => written(all, yaml({ collectionStyle: 'flow' })),
  'JSON in YAML files': (all) => written(all, (body) => `${JSON.stringify(body, null, 2)}\n`),
  'JSON on one line': (all) => written(all, (body) => `${JSON.stringify(body)}\n`),
  'JSON files': (all) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([path, bodies]) =>
        bodies.map((body, i) => [path.replace(/\.yaml$/, `-${i}.json`), JSON.stringify(body)]),
      ),
    ),
  'double quotes': (all) => written(all, yaml({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' })),
  'single quotes': (all) => written(all, yaml({ defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' })),
  'folded text': (all) => written(all, yaml({ defaultStringType: 'BLOCK_FOLDED', defaultKeyType: 'PLAIN' })),
  'literal text': (all) => written(all, yaml({ defaultStringType: 'BLOCK_LITERAL', defaultKeyType: 'PLAIN' })),
  'an indent of four': (all) => written(all, yaml({ indent: 4 })),
  'lists that are not indented': (all) => written(all, yaml({ indentSeq: false })),
  'keys in another order': (all) => written(eachObject(all, reverseKeys)),
  'keys in the order of the alphabet': (all) => written(all, yaml({}, { sortMapEntries: true })),
  'anchors and aliases': (all) => written(eachObject(all, shareEqual)),
  'documents in another order': (all) => written(mapBodies(all, (bodies) => [...bodies].reverse())),
  'one object a file': (all) =>
    written(
      Object.fromEntries(
        Object.values(all)
          .flat()
          .map((body, i) => [`objects/${i}.yaml`, [body]]),
      ),
    ),
  'all objects in one file': (all) => written({ 'all.yaml': Object.values(all).flat() }),
  'a List': (all) => written({ 'all.yaml': [{ apiVersion: 'v1', kind: 'List', items: Object.values(all).flat() }] }),
  'a List in JSON': (all) => ({
    'all.json': JSON.stringify({ apiVersion: 'v1', kind: 'List', items: Object.values(all).flat() }),
  }),
  'a list of policies': (all) =>
    written(
      mapBodies(all, (bodies) => [
        ...bodies.filter(({ kind }) => kind !== 'NetworkPolicy'),
        {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'NetworkPolicyList',
          items: bodies.filter(({ kind }) => kind === 'NetworkPolicy'),
        },
      ]),
    ),
  'files with other names': (all) => rename(written(all), (path) => path.replace('.yaml', '-new.yaml')),
  'files that end in yml': (all) => rename(written(all), (path) => path.replace('.yaml', '.yml')),
  'a folder deeper': (all) => rename(written(all), (path) => `deploy/kubernetes/${path}`),
  'all files in one folder': (all) => rename(written(all), (path) => path.replaceAll('/', '-')),
  'files beside them that hold no manifests': (all) => ({
    ...written(all),
    'README.md': '# Shop\n',
    'docs/notes.yaml': stringify({ notes: ['a', 'b'] }),
    'package.json': JSON.stringify({ name: 'shop', version: '1.0.0' }),
    'empty.yaml': '',
    '.github/workflows/ci.yaml': stringify({ on: 'push', jobs: {} }),
  }),
};

function map(texts: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, change(text)]));
}

function rename(texts: Texts, change: (path: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [change(path), text]));
}

function mapBodies(repository: Repository, change: (bodies: readonly Body[]) => readonly Body[]): Repository {
  return Object.fromEntries(Object.entries(repository).map(([path, bodies]) => [path, change(bodies)]));
}

function reverseKeys(value: Body): Body {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reverseKeys(one)]),
  );
}

/** Parts that are equal become one part, which YAML writes once with an anchor. */
function shareEqual(body: Body): Body {
  const known = new Map<string, Body>();
  const share = (value: Body): Body => {
    if (typeof value !== 'object' || value === null) return value;
    const shared = Array.isArray(value)
      ? value.map(share)
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, share(one)]));
    const text = JSON.stringify(shared);
    if (!known.has(text)) known.set(text, shared);
    return known.get(text);
  };
  return share(body);
}
