import { destinationsOf } from './destination.ts';
import { roleOf } from './kinds.ts';
import { qualifiedName } from './objects.ts';
import { isObject, objectsIn, type TypedObject } from './objects-in.ts';
import type { Problem } from './problem.ts';
import { type Sentence, say } from './sentence.ts';
import type { Fault } from './text.ts';

type Found = { readonly fault?: Omit<Fault, 'line'> };

/** Says of an OpenShift Template that its objects are not filled in; nothing, if none of them would matter. */
export function templateObjects(template: TypedObject): Found {
  const { objects } = template.body;
  const held = Array.isArray(objects) ? objects.flatMap((object) => [...objectsIn(object)]) : [];
  const matter = held.filter(({ apiVersion, kind }) => roleOf(apiVersion, kind) !== undefined);
  if (matter.length === 0) return {};
  const some = matter.length === 1 ? say`1 object` : say`${matter.length} objects`;
  const message = say`${titleOf(template)} was not processed: ${some} in it that matter are missing.`;
  return { fault: { severity: 'warning', code: 'template-not-rendered', message, hidesFlows: true } };
}

/**
 * Says of an object that a program in the cluster makes others from it: Argo CD, Flux, k3s, or Kyverno by a policy that
 * generates. What it makes mostly lies in this repository too, or is not about flows, so that it is only listed.
 */
export function renderedElsewhere(object: TypedObject): Found {
  const { apiVersion, kind, body } = object;
  if (/^kyverno\.io\//.test(apiVersion) && !generates(object)) return {};
  const message = say`${titleOf(object)} is rendered elsewhere: what it makes counts only if its manifests are read here too.`;
  const changed = say`${titleOf(object)} is rendered elsewhere and has changed: what it makes may have changed too, and is not known here.`;
  const lands = destinationsOf(object);
  const makes = JSON.stringify([apiVersion, kind, body['spec'] ?? null]);
  const elsewhere = { makes, changed, ...(lands.length === 0 ? {} : { title: titleOf(object), lands }) };
  return { fault: { severity: 'note', code: 'rendered-elsewhere', message, hidesFlows: false, elsewhere } };
}

function generates({ body }: TypedObject): boolean {
  const { spec } = body;
  const rules = isObject(spec) ? spec['rules'] : undefined;
  return Array.isArray(rules) && rules.some((rule) => isObject(rule) && rule['generate'] !== undefined);
}

function titleOf({ kind, body }: TypedObject): Sentence {
  const { name, namespace } = isObject(body['metadata']) ? body['metadata'] : {};
  return say`${kind} ${qualifiedName(String(namespace ?? ''), String(name ?? '(no name)'))}`;
}

/**
 * The problems of base and head, where those of objects that are rendered elsewhere, and of links that lead elsewhere, hide
 * flows if the other version has none that is equal: what they make or lead to may have changed with them.
 */
export function hideChangedElsewhere([base = [], head = []]: readonly (readonly Problem[])[]): readonly Problem[][] {
  return [hidden(base, head), hidden(head, base)];
}

function hidden(version: readonly Problem[], other: readonly Problem[]): Problem[] {
  const makes = new Set(other.map(({ elsewhere }) => elsewhere?.makes));
  return version.map((problem): Problem => {
    const { elsewhere } = problem;
    if (elsewhere === undefined || makes.has(elsewhere.makes)) return problem;
    return { ...problem, severity: 'warning', message: elsewhere.changed, hidesFlows: true };
  });
}
