import { type Decoder, list, map, struct, text } from '../manifest/decode.ts';
import { labelKeyFaults, labelValueFaults } from '../manifest/label-syntax.ts';
import { type FieldError, forbidden, invalid, required, under, underEach } from './field-error.ts';
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
export function selectorErrors({ matchLabels, matchExpressions }: LabelSelector): readonly FieldError[] {
  return [
    ...under('matchLabels', matchLabels.flatMap(labelErrors)),
    ...under('matchExpressions', underEach(matchExpressions, requirementErrors)),
  ];
}

/** What the API server finds wrong with a label, as an error of the map it stands in. */
export function labelErrors([key, value]: readonly [string, string]): readonly FieldError[] {
  const errors = [...invalid([], key, labelKeyFaults(key)), ...invalid([], value, labelValueFaults(value))];
  return errors.map((error) => ({ ...error, key }));
}

function requirementErrors({ key, operator, values }: Requirement): readonly FieldError[] {
  return [
    ...operatorErrors(operator, values),
    ...invalid(['key'], key, labelKeyFaults(key)),
    ...under(
      'values',
      underEach(values, (value) => invalid([], value, labelValueFaults(value))),
    ),
  ];
}

function operatorErrors(operator: Requirement['operator'], values: readonly string[]): readonly FieldError[] {
  switch (operator) {
    case 'In':
    case 'NotIn':
      if (values.length > 0) return [];
      return [required(['values'], "must be specified when `operator` is 'In' or 'NotIn'")];
    case 'Exists':
    case 'DoesNotExist':
      if (values.length === 0) return [];
      return [forbidden(['values'], "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")];
    default:
      return invalid(['operator'], operator, ['not a valid selector operator']);
  }
}

/** The requirements of a valid selector: a label is its key `In` its one value (semantics L2, L7). */
export function requirementsOf({ matchLabels, matchExpressions }: LabelSelector): Selector {
  const labels = matchLabels.map(([key, value]): Requirement => ({ key, operator: 'In', values: [value] }));
  return [...labels, ...matchExpressions];
}
