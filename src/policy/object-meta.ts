import { anything, type Decoder, map, struct, text } from '../manifest/decode.ts';
import { dnsLabelFaults, labelKeyFaults, subdomainFaults } from '../manifest/label-syntax.ts';
import { type FieldError, invalid, required, under } from './field-error.ts';
import { labelErrors } from './label-selector.ts';

export interface ObjectMeta {
  readonly name: string;
  readonly generateName: string;
  readonly namespace: string;
  readonly labels: readonly (readonly [string, string])[];
  readonly annotations: readonly (readonly [string, string])[];
}

/** What every object may say of itself; the API server writes most of it. */
export const objectMeta: Decoder<ObjectMeta> = struct<ObjectMeta & Record<ServerField, undefined>>('ObjectMeta', {
  name: text(),
  generateName: text(),
  namespace: text(),
  labels: map(text()),
  annotations: map(text()),
  creationTimestamp: anything,
  deletionGracePeriodSeconds: anything,
  deletionTimestamp: anything,
  finalizers: anything,
  generation: anything,
  managedFields: anything,
  ownerReferences: anything,
  resourceVersion: anything,
  selfLink: anything,
  uid: anything,
});

type ServerField =
  | 'creationTimestamp'
  | 'deletionGracePeriodSeconds'
  | 'deletionTimestamp'
  | 'finalizers'
  | 'generation'
  | 'managedFields'
  | 'ownerReferences'
  | 'resourceVersion'
  | 'selfLink'
  | 'uid';

/** What the API server finds wrong with the metadata of a new object. */
export function metadataErrors({
  name,
  generateName,
  namespace,
  labels,
  annotations,
}: ObjectMeta): readonly FieldError[] {
  const ifGiven = (key: string, value: string, faultsOf: (value: string) => readonly string[]) =>
    value === '' ? [] : invalid([key], value, faultsOf(value));
  return [
    // The server looks at it with a letter for a hyphen at the end, and for the character before that.
    ...ifGiven('generateName', generateName, (prefix) => subdomainFaults(prefix.replace(/.-$/, 'a'))),
    ...ifGiven('name', name, subdomainFaults),
    ...(name === '' && generateName === '' ? [required(['name'], 'name or generateName is required')] : []),
    ...ifGiven('namespace', namespace, dnsLabelFaults),
    ...under('labels', labels.flatMap(labelErrors)),
    ...under('annotations', annotations.flatMap(annotationErrors)),
  ];
}

function annotationErrors([key]: readonly [string, string]): readonly FieldError[] {
  return invalid([], key, labelKeyFaults(key.toLowerCase())).map((error) => ({ ...error, key }));
}
