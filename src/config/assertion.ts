import { say } from '../manifest/sentence.ts';
import { type Complain, type EndPattern, endPattern, type WrittenEnd } from './end-pattern.ts';
import { type FlowPattern, flowPattern, type WrittenFlows } from './flow-pattern.ts';

/** What a team says must hold of its flows. */
export type Assertion = Stated & (FlowAssertion | IsolationAssertion);

interface Stated {
  readonly name: string | undefined;
  readonly reason: string | undefined;
  /** Where it stands in the configuration; 1-based. */
  readonly line: number;
}

/** `never`: none of the flows may be allowed. `always`: every one must be. */
export interface FlowAssertion {
  readonly kind: 'never' | 'always';
  readonly flows: FlowPattern;
}

/** Some policy must select each of the pods for the directions (Kubernetes' word for it is isolated). */
interface IsolationAssertion {
  readonly kind: 'isolated';
  readonly pods: EndPattern;
  readonly directions: readonly ('ingress' | 'egress')[];
}

/** An assertion as the schema lets it through. */
export interface WrittenAssertion {
  readonly never?: WrittenFlows;
  readonly always?: WrittenFlows;
  /** The pods, or a mapping that names them as `pods` or as an end of flows is written. */
  readonly isolated?: string | WrittenIsolation;
  readonly name?: string;
  readonly reason?: string;
}

type WrittenIsolation = Exclude<WrittenEnd, string> & {
  readonly pods?: WrittenEnd;
  readonly direction?: 'ingress' | 'egress';
};

/** Reads an assertion, the `i`th; what the schema cannot say of it is told to `complain`. */
export function assertion(written: WrittenAssertion, i: number, line: number, complain: Complain): Assertion {
  const field = ['assertions', i];
  const { never, always, isolated, name, reason } = written;
  const stated = { name, reason, line };
  if ([never, always, isolated].filter((one) => one !== undefined).length !== 1) {
    complain(field, say`an assertion has one of never, always and isolated`);
  }
  if (isolated !== undefined) {
    const at = [...field, 'isolated'];
    const { pods, direction, ...own }: WrittenIsolation = typeof isolated === 'string' ? { pods: isolated } : isolated;
    const isOwn = Object.keys(own).length > 0;
    if (isOwn === (pods !== undefined)) complain(at, say`expected the pods that must be isolated, once`);
    const end = isOwn
      ? endPattern(own, at, complain)
      : endPattern(pods ?? '*', typeof isolated === 'string' ? at : [...at, 'pods'], complain);
    if (end.kind === 'addresses') complain(at, say`addresses are no pods, and never isolated`);
    return {
      ...stated,
      kind: 'isolated',
      pods: end,
      directions: direction === undefined ? ['ingress', 'egress'] : [direction],
    };
  }
  const kind = never === undefined ? 'always' : 'never';
  const flows = never ?? always ?? {};
  const isOpen = (never ?? always) !== undefined && flows.from === undefined && flows.to === undefined;
  if (isOpen) complain([...field, kind], say`expected from or to, or both`);
  return { ...stated, kind, flows: flowPattern(flows, [...field, kind], complain) };
}
