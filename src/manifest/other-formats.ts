import { folderOf, inside } from '../source/paths.ts';
import type { Source } from '../source/source.ts';
import type { Problem } from './problem.ts';
import { type Sentence, say } from './sentence.ts';

/** What manifests are made from by programs that are not run here, by the endings of their names. */
const TEMPLATE =
  /\.(?:ya?ml|json)\.[^./]+$|\.(?:YA?ML|JSON|tpl|tmpl|gotmpl|j2|jinja2?|erb|jsonnet|libsonnet|cue|tf|hcl|k|pkl|dhall|nix)$/;
/** Programs of any kind. Of directories they would all have to be read, and so they are not looked into there. */
const PROGRAM = /\.(?:[cm]?[jt]sx?|py|java|kt|cs)$/;
/** Helm reads these itself, and says what of a chart is not rendered. */
const OF_CHART = /(?:^|\/)templates\/.*\.tpl$/;

const KINDS = '(?:(?:Kube|Cilium|CiliumClusterwide|Global|Admin|BaselineAdmin|Cluster)?NetworkPolicy)';
/** A policy as an object has it, as Terraform calls it, and as a program makes one. */
const IN_TEMPLATE = new RegExp(`\\bkind["']?\\s*[:=]\\s*["']?${KINDS}\\b|\\bkubernetes_network_policy`);
const IN_PROGRAM = new RegExp(`\\b${KINDS}\\(`);

/** Bytes. Whatever is larger was made by no hand. */
const LARGEST = 2 ** 18;
const MOST_FILES = 100;
const MOST_NAMED = 3;

/** A file that the versions have otherwise, and by which of their sources each content is read. */
interface Candidate {
  readonly path: string;
  readonly contents: readonly { readonly id: string; readonly source: Source }[];
}

/**
 * Says which changed files hold network policies in a format that is not read: a template of another program, Jsonnet,
 * Terraform. Otherwise a change of nothing else would seem to be one of nothing. Only changed files with the name of such a
 * format are looked into.
 *
 * @param selects the paths that hold manifests
 */
export async function otherFormats(
  base: Source,
  head: Source,
  selects: (path: string) => boolean,
): Promise<readonly Problem[]> {
  const isAsked = (path: string) => selects(inside(folderOf(path), 'any.yaml')) || selects(withoutEnding(path));
  const isLikely = (path: string) => !OF_CHART.test(path) && !selects(path) && isAsked(path);
  const candidates = (await candidatesOf(base, head, isLikely)).slice(0, MOST_FILES);
  const holding = new Set<string>();
  for (const source of [base, head]) {
    const read = candidates.flatMap(({ path, contents }) =>
      contents.filter((each) => each.source === source).map(({ id }) => [id, path] as const),
    );
    const pathsOf = new Map<string, string[]>();
    for (const [id, path] of read) pathsOf.set(id, [...(pathsOf.get(id) ?? []), path]);
    if (pathsOf.size === 0) continue;
    for await (const { id, bytes } of source.read([...pathsOf.keys()])) {
      for (const path of pathsOf.get(id) ?? []) if (holdsPolicy(path, bytes)) holding.add(path);
    }
  }
  return holding.size === 0 ? [] : [note([...holding].sort())];
}

async function candidatesOf(base: Source, head: Source, isLikely: (path: string) => boolean): Promise<Candidate[]> {
  const changes = await head.changesSince?.(base);
  if (changes !== undefined) {
    const isWanted = (path: string) => (TEMPLATE.test(path) || PROGRAM.test(path)) && isLikely(path);
    return changes.files
      .filter(({ path, size = LARGEST + 1 }) => size <= LARGEST && isWanted(path))
      .map(({ path, ids }) => ({ path, contents: ids.map((id) => ({ id, source: head })) }));
  }
  const isWanted = (path: string) => TEMPLATE.test(path) && isLikely(path);
  const found = new Map<string, { id: string; source: Source }[]>();
  for (const source of [base, head]) {
    for (const { path, id, size } of (await source.list(isWanted)).entries) {
      if (size <= LARGEST && isWanted(path)) found.set(path, [...(found.get(path) ?? []), { id, source }]);
    }
  }
  return [...found]
    .map(([path, contents]) => ({ path, contents }))
    .filter(({ contents: [first, second] }) => first?.id !== second?.id);
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

function holdsPolicy(path: string, bytes: Uint8Array): boolean {
  return (TEMPLATE.test(path) ? IN_TEMPLATE : IN_PROGRAM).test(Buffer.from(bytes).toString());
}

function note(paths: readonly string[]): Problem {
  const [first = '', ...others] = paths.length > MOST_NAMED ? paths.slice(0, MOST_NAMED) : paths;
  const named = others.reduce((list: Sentence, path) => say`${list}, ${path}`, say`${first}`);
  const rest = paths.length > MOST_NAMED ? say` and ${paths.length - MOST_NAMED} more` : say``;
  const message = say`Changed files hold network policies in formats that are not read: ${named}${rest}. What they open and close is not in this report. To see it, render both versions and compare what comes of that.`;
  return { severity: 'note', code: 'other-format', message, hidesFlows: false };
}
