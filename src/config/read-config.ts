import { posix } from 'node:path';
import { type Document, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { LIMITS } from '../manifest/limits.ts';
import type { FieldPath, Json } from '../manifest/objects.ts';
import { isObject } from '../manifest/objects-in.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { assertion, type WrittenAssertion } from './assertion.ts';
import type { ClusterConfig, Config, HelmRelease, NamedFolder, Reserved } from './config.ts';
import type { ConfigError } from './config-error.ts';
import type { Complain } from './end-pattern.ts';
import { wordsFor } from './fault-words.ts';
import { type Position, type Positions, positionsIn } from './position.ts';
import type { RiskConfig } from './risk-config.ts';
import { faultsOf } from './schema.ts';
import { type WrittenWaiver, waiver } from './waiver.ts';

/**
 * Reads a configuration: YAML 1.2, as editors do. Either all of it is as the published schema says and no two clusters
 * have one name, or all that is wrong is told, in the order of the text.
 *
 * @param path what errors call the file
 */
export function readConfig(
  text: string,
  path: string,
): { readonly config: Config } | { readonly errors: readonly ConfigError[] } {
  const read = readYaml(text);
  if ('errors' in read) return { errors: read.errors.map((error) => ({ ...error, path })) };
  const { positions } = read;
  // A file that holds comments alone configures nothing.
  const value = read.value ?? {};
  const faults = faultsOf(value).map(({ field, keyword }) => {
    const ofKey = keyword === 'unknown key' || keyword === 'pattern of key';
    const message = wordsFor({ field, keyword }, value);
    return { message, ...(ofKey ? positions.keyOf(field) : positions.valueOf(field)) };
  });
  const errors = [...faults, ...sameNames(value, positions)];
  // What the schema cannot say is asked only of what is right by it.
  const config = errors.length === 0 ? configOf(value as Written, positions, errors) : undefined;
  if (config !== undefined && errors.length === 0) return { config };
  return { errors: errors.sort(byPosition).map((error) => ({ ...error, path })) };
}

type Error = Omit<ConfigError, 'path'>;

/** The one way for text in UTF-8 to mean what is no text. */
const HALF_CHARACTER = /\\u[dD][89a-fA-F]/;

function readYaml(
  text: string,
): { readonly value: Json; readonly positions: Positions } | { readonly errors: Error[] } {
  const whole = (message: Sentence) => ({ errors: [{ message, line: 1, column: 1 }] });
  if (text.length > LIMITS.documentLength) {
    return whole(say`expected up to ${LIMITS.documentLength} characters; found ${text.length}`);
  }
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const positions = positionsIn(document, lines);
    const half = HALF_CHARACTER.exec(text);
    if (half !== null) return { errors: [{ message: say`expected whole characters`, ...positions.at(half.index) }] };
    const wrong = [...document.errors, ...document.warnings];
    if (wrong.length === 0) return { value: document.toJS() as Json, positions };
    return { errors: wrong.map((error) => ({ message: yamlWords(error), ...positions.at(error.pos[0]) })) };
  } catch (error) {
    // The parser throws for what is nested beyond all reason or has aliases without end.
    return whole(say`this cannot be read as YAML: ${(error as globalThis.Error).message}`);
  }
}

type Complaint = Document.Parsed<ParsedNode>['errors' | 'warnings'][number];

function yamlWords({ code, message }: Complaint): Sentence {
  if (code === 'MULTIPLE_DOCS') return say`expected one YAML document; another one begins here`;
  if (code === 'DUPLICATE_KEY') return say`this key stands here for the second time`;
  return say`this is not valid YAML: ${message}`;
}

/** What the schema lets through. */
interface Written {
  readonly clusters?: readonly (Pick<ClusterConfig, 'name'> & Partial<ClusterConfig>)[];
  readonly policyNames?: Config['policyNames'];
  readonly assertions?: readonly WrittenAssertion[];
  readonly waivers?: readonly WrittenWaiver[];
  readonly acceptance?: { readonly reserved?: Reserved };
  readonly risk?: RiskConfig;
}

function sameNames(value: Json, positions: Positions): Error[] {
  const names = namesOf(value);
  return names.flatMap((name, i) => {
    const first = names.indexOf(name);
    if (typeof name !== 'string' || first === i) return [];
    const [line, here] = [first, i].map((at) => positions.valueOf(['clusters', at, 'name'])) as [Position, Position];
    return [{ message: say`the cluster of line ${line.line} has the name ${name} already`, ...here }];
  });
}

/** The names of the clusters, if that is what they are. */
function namesOf(value: Json): readonly (Json | undefined)[] {
  const clusters = isObject(value) ? value['clusters'] : undefined;
  return Array.isArray(clusters)
    ? clusters.map((cluster: Json) => (isObject(cluster) ? cluster['name'] : undefined))
    : [];
}

function configOf(written: Written, positions: Positions, errors: Error[]): Config {
  const { clusters = [], assertions = [], waivers = [], acceptance = {}, risk, policyNames } = written;
  const complain: Complain = (field, message) => errors.push({ message, ...positions.valueOf(field) });
  const lineOf = (list: string, i: number) => positions.valueOf([list, i]).line;
  const folders = clusters.flatMap((cluster, i) =>
    foldersOf(cluster, (field) => positions.valueOf(['clusters', i, ...field]).line),
  );
  return {
    ...(folders.length === 0 ? {} : { folders }),
    ...(policyNames === undefined ? {} : { policyNames }),
    assertions: assertions.map((one, i) => assertion(one, i, lineOf('assertions', i), complain)),
    waivers: waivers.map((one, i) => waiver(one, i, lineOf('waivers', i), complain)),
    reserved: acceptance.reserved ?? {},
    ...(risk && { risk }),
    clusters: clusters.map(({ name, paths = [], kustomize = [], helm = [], namespaces = {}, podCIDRs = [], cni }) => {
      return { name, paths, kustomize: kustomize.map(folder), helm: helm.map(releaseOf), namespaces, podCIDRs, cni };
    }),
  };
}

function foldersOf(
  { kustomize = [], helm = [] }: Partial<ClusterConfig>,
  lineOf: (field: FieldPath) => number,
): readonly NamedFolder[] {
  return [
    ...kustomize.map((at, i) => ({ what: 'kustomization', at: folder(at), line: lineOf(['kustomize', i]) }) as const),
    ...helm.map(({ chart }, i) => ({ what: 'chart', at: folder(chart), line: lineOf(['helm', i]) }) as const),
  ];
}

function releaseOf({ chart, values = [], ...names }: Omit<HelmRelease, 'values'> & Partial<HelmRelease>): HelmRelease {
  return { ...names, chart: folder(chart), values: values.map(folder) };
}

/** A path as versions list it: without `./`, and the root without a name. */
function folder(path: string): string {
  return posix.join('.', path, '.').replace(/\/$/, '').replace(/^\.$/, '');
}

function byPosition(a: Error, b: Error): number {
  return a.line - b.line || a.column - b.column;
}
