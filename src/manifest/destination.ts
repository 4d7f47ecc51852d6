import { pathFrom } from './kustomize.ts';
import { countLines } from './lines.ts';
import type { Json, JsonObject, Lines } from './objects.ts';
import { isObject, type TypedObject } from './objects-in.ts';
import { toJson } from './value.ts';
import { parse } from './yaml.ts';

/** Where what lies in a folder lands, by the object of a program that applies it (semantics D1). */
export interface Destination {
  /** From the root of the repository. */
  readonly folder: string;
  /** Whether the folders in it are applied too, where no kustomization says what is. */
  readonly isTree: boolean;
  /** Undefined if it names none, or one that is filled in later. */
  readonly namespace: string | undefined;
}

/** The bundle that a `fleet.yaml` makes of its folder. */
export interface Fleet extends Pick<Lines, 'line'> {
  readonly path: string;
  readonly destination: Destination;
}

/** What Rancher Fleet reads; it has no kind. */
export const FLEET_FILE = /(?:^|\/)fleet\.yaml$/;

/** What a program fills in, in any of their ways: `{{ .path }}` of ApplicationSets, `${NAME}` of Flux and Fleet. */
const GAP = /\{\{|\$/;

/**
 * The destinations that an object of Argo CD or Flux names. The root of a repository is none: many are of another repository
 * than this one, and each of these has a root.
 */
export function destinationsOf({ kind, body }: TypedObject): Destination[] {
  const spec = fieldsOf(body['spec']);
  const isOfArgo = kind === 'Application' || kind === 'ApplicationSet';
  const found = isOfArgo ? ofArgo(spec) : kind === 'Kustomization' ? [ofFlux(spec)] : [];
  return found.flatMap(({ path, ...rest }) => {
    const folder = path === undefined || GAP.test(path) ? '' : pathFrom('', path.replace(/^\/+/, ''));
    return folder === '' || folder.startsWith('..') ? [] : [{ folder, ...rest }];
  });
}

type Named = Omit<Destination, 'folder'> & { readonly path: string | undefined };

/** A Kustomization of Flux; `targetNamespace` is that of all its objects. */
function ofFlux({ path, targetNamespace }: JsonObject): Named {
  return { path: textOf(path), isTree: true, namespace: filled(targetNamespace) };
}

/** An Application, or the template of an ApplicationSet. */
function ofArgo(spec: JsonObject): Named[] {
  const template = fieldsOf(spec['template']);
  const { source, sources, destination } = fieldsOf(template['spec'] ?? spec);
  const { namespace } = fieldsOf(destination);
  return [source, ...(Array.isArray(sources) ? sources : [])].map(fieldsOf).map(({ path, directory, kustomize }) => ({
    path: textOf(path),
    isTree: fieldsOf(directory)['recurse'] === true,
    namespace: spec['templatePatch'] === undefined ? filled(fieldsOf(kustomize)['namespace'] ?? namespace) : undefined,
  }));
}

/** Reads a `fleet.yaml`. What its targets customize is not known. */
export function readFleet(path: string, text: string): Fleet {
  const value = toJson(parse(text));
  const { namespace, defaultNamespace, targetCustomizations } = fieldsOf('json' in value ? value.json : undefined);
  const targets = Array.isArray(targetCustomizations) ? targetCustomizations.map(fieldsOf) : [];
  const isOneForAll = targets.every(
    (each) => each['namespace'] === undefined && each['defaultNamespace'] === undefined,
  );
  const at = /^(?:defaultN|n)amespace:/m.exec(text)?.index ?? 0;
  return {
    path,
    line: 1 + countLines(text, 0, at),
    destination: {
      folder: pathFrom(path, '..'),
      isTree: true,
      namespace: isOneForAll ? filled(namespace ?? defaultNamespace) : undefined,
    },
  };
}

function filled(value: Json | undefined): string | undefined {
  const text = textOf(value);
  return text === '' || (text !== undefined && GAP.test(text)) ? undefined : text;
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function fieldsOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
