import { namespaceOf } from '../../manifest/objects.ts';
import { say } from '../../manifest/sentence.ts';
import type { RiskRule } from '../evidence.ts';
import { note } from '../note.ts';
import { touchedPolicies } from '../touched.ts';
import { nameOf } from '../words.ts';

const RULE = 'policy-name';

/** A new policy whose name is not as the configuration wants names to be. One that base has keeps the name it has. */
export const policyName: RiskRule = (evidence) => {
  const { policyNames } = evidence;
  if (policyNames === undefined) return [];
  // The configuration's schema admits no pattern that could take long on a name of 253 characters.
  const pattern = new RegExp(policyNames, 'u');
  return touchedPolicies(evidence)
    .filter(({ policy, before }) => before === undefined && !pattern.test(policy.name))
    .map(({ policy }) => {
      const name = nameOf({ namespace: namespaceOf(policy), name: policy.name });
      return note(RULE, policy, {
        title: 'Name of a policy',
        message: say`The name of policy ${name} does not match the pattern ${policyNames} of the configuration.`,
        field: ['metadata', 'name'],
      });
    });
};
