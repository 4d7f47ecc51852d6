import { type Decoder, list, map, struct, text } from '../manifest/decode.ts';
import type { FieldPath } from '../manifest/objects.ts';
import { type FieldError, forbidden, invalid, required } from './field-error.ts';
import { labelKeyFaults, labelValueFaults } from './label-syntax.ts';
import type { Requirement, Selector } from './selector.ts';

/** A LabelSelector as it is written. */
export interface LabelSelector {
  readonly matchLabels: readonly (readonly [string, string])[];
  readonly matchExpressions: readonly Requirement[];
}

export const labelSelector: Decoder<LabelSelector> = struct<LabelSelector>('LabelSelector', {
  matchLabels: map(text()),
  matchExpressions: list(
    struct<Requirement>('LabelSelectorRequirement', {
      key: text(),
      operator: text('v1.LabelSelectorOperator'),
      values: list(text()),
    }),
  ),
});

/** What the API server finds wrong with a selector (semantics V). */
export function selectorErrors({ matchLabels, matchExpressions }: LabelSelector, field: FieldPath): FieldError[] {
  const labels = [...field, 'matchLabels'];
  return [
    ...matchLabels.flatMap(([key, value]) => labelErrors(key, value, labels)),
    ...matchExpressions.flatMap((each, i) => requirementErrors(each, [...field, 'matchExpressions', i])),
  ];
}

/** What the API server finds wrong with one label of a map at `field`. */
export function labelErrors(key: string, value: string, field: FieldPath): FieldError[] {
  const at = [...field, key];
  return [
    ...labelKeyFaults(key).map((fault) => invalid(field, key, fault, at)),
    ...labelValueFaults(value).map((fault) => invalid(field, value, fault, at)),
  ];
}

function requirementErrors({ key, operator, values }: Requirement, field: FieldPath): FieldError[] {
  return [
    ...operatorErrors(operator, values, field),
    ...labelKeyFaults(key).map((fault) => invalid([...field, 'key'], key, fault)),
    ...values.flatMap((value, i) =>
      labelValueFaults(value).map((fault) => invalid([...field, 'values', i], value, fault)),
    ),
  ];
}

function operatorErrors(operator: Requirement['operator'], values: readonly string[], field: FieldPath): FieldError[] {
  switch (operator) {
    case 'In':
    case 'NotIn':
      if (values.length > 0) return [];
      return [required([...field, 'values'], "must be specified when `operator` is 'In' or 'NotIn'")];
    case 'Exists':
    case 'DoesNotExist':
      if (values.length === 0) return [];
      return [forbidden([...field, 'values'], "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")];
    default:
      return [invalid([...field, 'operator'], operator, 'not a valid selector operator')];
  }
}

/** The requirements of a valid selector: a label is its key `In` its one value (semantics L2, L7). */
export function requirementsOf({ matchLabels, matchExpressions }: LabelSelector): Selector {
  const labels = matchLabels.map(([key, value]): Requirement => ({ key, operator: 'In', values: [value] }));
  return [...labels, ...matchExpressions];
}
