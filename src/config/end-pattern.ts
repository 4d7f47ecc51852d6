import type { FieldPath } from '../manifest/objects.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { isOf } from './schema.ts';

/** A requirement of a LabelSelector. */
interface LabelRequirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: readonly string[];
}

/** Ends of flows as the configuration names them, not looked up yet. */
export type EndPattern = PodsPattern | WorkloadPattern | AddressesPattern;

interface Named {
  /** What reports call it: short, and as it was written where that is short. */
  readonly text: string;
  /** Names of clusters; empty for every cluster. */
  readonly clusters: readonly string[];
}

/** Pods by their namespace and their labels. */
export interface PodsPattern extends Named {
  readonly kind: 'pods';
  /** Names, with `*` for any characters; empty for every namespace. */
  readonly namespaces: readonly string[];
  readonly namespaceSelector: readonly LabelRequirement[];
  readonly podSelector: readonly LabelRequirement[];
}

/** The pods of one workload that a manifest declares. */
export interface WorkloadPattern extends Named {
  readonly kind: 'workload';
  readonly namespace: string;
  readonly name: string;
  readonly workloadKind: string | undefined;
}

/** Addresses outside the cluster. */
export interface AddressesPattern extends Named {
  readonly kind: 'addresses';
  readonly cidrs: readonly string[];
}

/** An end as the schema lets it through. */
export type WrittenEnd =
  | string
  | {
      readonly namespaces?: string | readonly string[];
      readonly namespaceSelector?: WrittenSelector;
      readonly podSelector?: WrittenSelector;
      readonly cidrs?: string | readonly string[];
      readonly clusters?: readonly string[];
    };

interface WrittenSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly (Omit<LabelRequirement, 'values'> & Partial<LabelRequirement>)[];
}

/** Tells what is wrong with a field. */
export type Complain = (field: FieldPath, message: Sentence) => void;

const EVERY_POD = { kind: 'pods', clusters: [], namespaces: [], namespaceSelector: [], podSelector: [] } as const;

/** Reads an end; what the schema cannot say of it is told to `complain`, and then the answer means nothing. */
export function endPattern(written: WrittenEnd, field: FieldPath, complain: Complain): EndPattern {
  if (typeof written === 'string') return shortEnd(written, (message) => complain(field, message));
  const { namespaces, namespaceSelector, podSelector, clusters = [], cidrs } = written;
  const text = describe(written);
  if (cidrs !== undefined) {
    if (namespaces !== undefined || namespaceSelector !== undefined || podSelector !== undefined) {
      complain([...field, 'cidrs'], say`cidrs are addresses outside the cluster, and cannot be narrowed to pods`);
    }
    return { kind: 'addresses', text, clusters, cidrs: listOf(cidrs) };
  }
  return {
    kind: 'pods',
    text,
    clusters,
    namespaces: listOf(namespaces ?? []),
    namespaceSelector: requirements(namespaceSelector, [...field, 'namespaceSelector'], complain),
    podSelector: requirements(podSelector, [...field, 'podSelector'], complain),
  };
}

/** `*`, a CIDR, `namespace/*`, `namespace/key=value,…`, `namespace/name` or `namespace/Kind/name`. */
function shortEnd(text: string, complain: (message: Sentence) => void): EndPattern {
  if (text === '*') return { ...EVERY_POD, text };
  const cidr = cidrOf(text);
  if (cidr !== undefined) return { kind: 'addresses', text, clusters: [], cidrs: [cidr] };
  const [namespace = '', ...steps] = text.split('/');
  const rest = steps.join('/');
  if (!isOf('namespaceGlob', namespace)) {
    complain(say`${text} names no end of flows: ${namespace} is no namespace and no CIDR block`);
  }
  const namespaces = namespace === '*' ? [] : [namespace];
  if (rest === '*') return { ...EVERY_POD, text, namespaces };
  if (rest.includes('=')) return { ...EVERY_POD, text, namespaces, podSelector: labelsIn(rest, text, complain) };
  const [name = '', kind] = [...steps].reverse();
  if (name === '' || steps.length > 2 || namespace.includes('*') || name.includes('*')) {
    complain(say`${text} names no end of flows: expected namespace/*, namespace/key=value or namespace/name`);
  }
  return { kind: 'workload', text, clusters: [], namespace, name, workloadKind: kind };
}

function labelsIn(list: string, text: string, complain: (message: Sentence) => void): LabelRequirement[] {
  return list.split(',').map((label) => {
    const [key = '', value = '', ...more] = label.split('=');
    if (more.length > 0 || !isOf('labelKey', key) || !isOf('labelValue', value)) {
      complain(say`${text}: ${label} is no label; expected key=value`);
    }
    return { key, operator: 'In', values: [value] };
  });
}

/** The block that a text is: an address is a block of one. */
function cidrOf(text: string): string | undefined {
  return [text, `${text}/${text.includes(':') ? 128 : 32}`].find((block) => isOf('cidr', block));
}

function requirements(
  { matchLabels = {}, matchExpressions = [] }: WrittenSelector = {},
  field: FieldPath,
  complain: Complain,
): LabelRequirement[] {
  matchExpressions.forEach(({ operator, values = [] }, i) => {
    const needs = operator === 'In' || operator === 'NotIn';
    if (needs === values.length > 0) return;
    const message = needs ? say`${operator} needs values` : say`${operator} takes no values`;
    complain([...field, 'matchExpressions', i], message);
  });
  return [
    ...Object.entries(matchLabels).map(([key, value]) => ({ key, operator: 'In' as const, values: [value] })),
    ...matchExpressions.map(({ key, operator, values = [] }) => ({ key, operator, values })),
  ];
}

/** The parts of an end that is written out, in a few words. */
function describe(written: Exclude<WrittenEnd, string>): string {
  const { namespaces, namespaceSelector, podSelector, cidrs, clusters } = written;
  if (cidrs !== undefined) return listOf(cidrs).join(',');
  const where = namespaces === undefined ? [] : [listOf(namespaces).join(',')];
  const parts = [
    ...where,
    ...(namespaceSelector === undefined ? [] : [`namespaces with ${selectorText(namespaceSelector)}`]),
    ...(podSelector === undefined ? [] : [`pods with ${selectorText(podSelector)}`]),
    ...(clusters === undefined ? [] : [`cluster ${clusters.join(',')}`]),
  ];
  return parts.length === 0 ? '*' : parts.join(', ');
}

function selectorText({ matchLabels = {}, matchExpressions = [] }: WrittenSelector): string {
  const labels = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
  const others = matchExpressions.map(({ key, operator, values = [] }) =>
    `${key} ${operator} ${values.join('|')}`.trim(),
  );
  return [...labels, ...others].join(',') || 'any labels';
}

function listOf(written: string | readonly string[]): readonly string[] {
  return typeof written === 'string' ? [written] : written;
}
