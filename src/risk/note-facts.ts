import { CIS, KUBERNETES, NSA, OWASP, type RuleFacts } from './rule-sources.ts';

/** The rules on how policies are written. They come last: whatever a change opens or closes is read first. */
export const NOTE_FACTS: Readonly<Record<string, RuleFacts>> = {
  'peer-matches-nothing': {
    code: 'R13',
    severity: 'info',
    summary: 'a peer of a changed rule matches no declared pod',
    reason: 'The flow that the rule was written for stays closed: most likely a label is wrong.',
    sources: [KUBERNETES],
  },
  'dash-suspected': {
    code: '–',
    severity: 'info',
    summary: 'one item of a list became two, as a dash too many does',
    reason: 'Either is enough then, where both were asked for.',
    sources: [KUBERNETES],
  },
  'no-default-deny': {
    code: '–',
    severity: 'info',
    summary: 'the first policies of a namespace, and none selects all of its pods',
    reason: 'Whatever else runs there, and whatever is deployed there next, is open.',
    sources: [OWASP, CIS, NSA],
  },
  'policy-redundant': {
    code: '–',
    severity: 'info',
    summary: 'without a changed policy every flow would be as it is',
    reason: 'It looks like a limit or a door and is neither: policies only ever add to each other.',
    sources: [KUBERNETES],
  },
  'policy-name': {
    code: '–',
    severity: 'info',
    summary: 'the name of a new policy is not as the configuration wants it',
    reason: 'Names that follow a rule tell what a policy is for.',
    sources: [KUBERNETES],
  },
};
