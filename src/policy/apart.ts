import type { Labels } from '../cluster/cluster.ts';
import { matches, type Requirement, type Selector } from './selector.ts';
import type { PodSet } from './tier.ts';

/**
 * Whether no pod can be in both sets. False where that is not certain.
 *
 * @param labelsOf the labels of a namespace, by its name
 */
export function areApart(a: PodSet, b: PodSet, labelsOf: (namespace: string) => Labels): boolean {
  return namespacesApart(a.namespaces, b.namespaces, labelsOf) || selectorsApart(a.pods, b.pods);
}

function namespacesApart(
  a: PodSet['namespaces'],
  b: PodSet['namespaces'],
  labelsOf: (namespace: string) => Labels,
): boolean {
  if ('name' in a) return 'name' in b ? a.name !== b.name : !matches(b.selector, labelsOf(a.name));
  return 'name' in b ? namespacesApart(b, a, labelsOf) : selectorsApart(a.selector, b.selector);
}

/** Whether two requirements on one key contradict each other: then no labels satisfy both selectors. */
function selectorsApart(a: Selector, b: Selector): boolean {
  return a.some((one) => b.some((other) => one.key === other.key && contradict(one, other)));
}

function contradict(a: Requirement, b: Requirement): boolean {
  switch (a.operator) {
    case 'In':
      switch (b.operator) {
        case 'In':
          return !a.values.some((value) => b.values.includes(value));
        case 'NotIn':
          return a.values.every((value) => b.values.includes(value));
        case 'DoesNotExist':
          return true;
        case 'Exists':
          return false;
      }
      break;
    case 'Exists':
      return b.operator === 'DoesNotExist';
    case 'NotIn':
      return b.operator === 'In' && contradict(b, a);
    case 'DoesNotExist':
      return b.operator === 'In' || b.operator === 'Exists';
  }
}
