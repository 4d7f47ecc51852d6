import type { AddressRange } from '../cluster/address.ts';
import { title } from '../cluster/identity.ts';
import { rangesToCidrs, subtract } from '../cluster/ranges.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { problemAt } from './rejection.ts';
import { type Block, EVERY_POD, type Rule, type Tier, type Tiers } from './tier.ts';

/**
 * Makes rules mean pods where their blocks do (semantics N4, C8): blocks that hold all addresses that pods can have, of
 * IPv4 or of IPv6, cover every pod. Those that hold some of them cover pods that nobody can name: that is a problem, and
 * they cover none but those with a declared address.
 *
 * @param network the addresses of pods; undefined if they are not known, and then blocks mean what is outside the cluster
 */
export function coverPods(
  tiers: Tiers,
  network: readonly AddressRange[] | undefined,
): { tiers: Tiers; problems: Problem[] } {
  if (network === undefined) return { tiers, problems: [] };
  /** Once for each policy and the same blocks. */
  const problems = new Map<string, Problem[]>();
  const tell = (rule: Rule) => {
    const cidrs = cutting(rule, network);
    const { path, line } = rule.from.policy;
    const key = JSON.stringify([path, line, cidrs]);
    if (!problems.has(key)) problems.set(key, notDecidable(rule, cidrs));
  };
  const cover = (rule: Rule): Rule => {
    const { pods, blocks } = rule.peer;
    if (rule.peer.everyone || blocks.length === 0) return rule;
    const parts = [4, 6].map((family) =>
      partOf(
        network.filter((range) => range.family === family),
        blocks,
      ),
    );
    if (parts.includes('all')) return { ...rule, peer: { ...rule.peer, pods: [...pods, EVERY_POD] } };
    if (parts.includes('some')) tell(rule);
    return rule;
  };
  const inTier = (tier: Tier): Tier => ({ ...tier, rules: tier.rules.map(cover) });
  return {
    tiers: { ingress: tiers.ingress.map(inTier), egress: tiers.egress.map(inTier) },
    problems: [...problems.values()].flat(),
  };
}

/** How much of a network some blocks hold together. */
function partOf(network: readonly AddressRange[], blocks: readonly Block[]): 'all' | 'some' | 'none' {
  const missing = subtract(network, heldBy(blocks));
  if (missing.length === 0) return network.length === 0 ? 'none' : 'all';
  return subtract(network, missing).length === 0 ? 'none' : 'some';
}

/** `except` cuts its own block only (semantics N11). */
function heldBy(blocks: readonly Block[]): AddressRange[] {
  return blocks.flatMap(({ range, except }) => (except.length === 0 ? [range] : subtract([range], except)));
}

/** The blocks that hold some of the addresses of pods and perhaps not all. */
function cutting({ peer }: Rule, network: readonly AddressRange[]): string[] {
  return peer.blocks
    .filter((block) => partOf(network, [block]) !== 'none')
    .flatMap(({ range }) => rangesToCidrs([range]));
}

function notDecidable({ from }: Rule, cidrs: readonly string[]): Problem[] {
  const message = say`${title(from.policy)} has blocks that hold some of the addresses that pods can have and not all, ${listed(cidrs)}: nobody can tell which pods they cover. Here they cover none but those whose address is declared.`;
  return problemAt(from.policy, from.field, {
    severity: 'warning',
    code: 'blocks-cut-pod-network',
    message,
    hidesFlows: false,
  });
}

const MOST = 5;

function listed(cidrs: readonly string[]): Sentence {
  const [first = '', ...others] = cidrs.slice(0, MOST);
  const list = others.reduce((before, cidr) => say`${before}, ${cidr}`, say`${first}`);
  return cidrs.length > MOST ? say`${list} and ${cidrs.length - MOST} more` : list;
}
