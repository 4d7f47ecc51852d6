import type { Party } from '../flow/decide.ts';
import type { Answer, Miss } from '../flow/explain.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import type { Direction } from '../policy/tier.ts';
import { missWords, nothingWords, provenance } from './rule-words.ts';
import { listed, own } from './sentences.ts';

/** What one side says of some ports, to stand after a colon: `allowed; no policy isolates it for egress`. */
export function decisionWords(answer: Answer, direction: Direction, subject: Party): Sentence {
  const { decision } = answer;
  if (subject.kind === 'outside') return own('allowed; no policy speaks for an address outside the cluster');
  if (subject.hostNetwork) return own('allowed; it is on the host network, where policies do not apply to it');
  const verdict = verdictWords(answer, direction);
  const passed =
    decision.passed.length === 0 ? own('') : say`passed on by ${listed(decision.passed.map(provenance))}; `;
  return say`${passed}${verdict}${contestWords(answer)}`;
}

/** Which of two policies counts that are of one priority, or of which one has none, is not defined (semantics P1, P3). */
function contestWords({ contestedBy }: Answer): Sentence {
  if (contestedBy.length === 0) return own('');
  return say`, but ${listed(contestedBy.map(provenance))} would decide otherwise, and which of them counts is not defined`;
}

function verdictWords({ decision, misses }: Answer, direction: Direction): Sentence {
  const { allowed, by, reason, tier } = decision;
  const isolation = own(`no policy isolates it for ${direction}`);
  switch (reason) {
    case 'open':
      return say`allowed; ${isolation}`;
    case 'rule': {
      const above = tier === 'admin' ? own(', which comes before every NetworkPolicy') : own('');
      const below = tier === 'baseline' ? own(`, as no NetworkPolicy isolates it for ${direction}`) : own('');
      return say`${own(allowed ? 'allowed' : 'denied')} by ${listed(by.map(provenance))}${above}${below}`;
    }
    case 'isolated': {
      const [policy] = by;
      if (policy !== undefined && by.length === 1 && misses.length === 0) {
        return say`denied; ${provenance(policy)} isolates it for ${own(direction)} and allows nothing`;
      }
      const policies = by.length === 1 ? 'one policy isolates' : `${by.length} policies isolate`;
      return own(
        `denied; ${policies} it for ${direction}, and ${by.length === 1 ? 'does not allow' : 'none allows'} this`,
      );
    }
  }
}

/** What the policies that isolate an end do allow: the rules that come closest first; nothing where that is said already. */
export function missSentences({ decision, misses }: Answer, destination: Party, destinationName: Sentence): Sentence[] {
  const { by, reason } = decision;
  if (reason !== 'isolated' || (by.length === 1 && misses.length === 0)) return [];
  const sorted = [...misses].sort((a, b) => distance(a) - distance(b));
  const withRules = new Set(misses.map(({ rule }) => rule.from.policy));
  return [
    ...sorted.map((miss) => missWords(miss, destination, destinationName)),
    ...by.filter(({ policy }) => !withRules.has(policy)).map(nothingWords),
  ];
}

function distance({ peers, ports }: Miss): number {
  return Number(ports) + 2 * Number(peers);
}
