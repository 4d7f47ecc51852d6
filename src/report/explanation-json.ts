import { rangesToCidrs } from '../cluster/ranges.ts';
import type { Answer, Explanation, Miss } from '../flow/explain.ts';
import type { PortChange } from '../flow/explain-change.ts';
import type { FlowExplanation, VersionExplanation } from '../flow/explain-flow.ts';
import type { Found } from '../flow/find-end.ts';
import type { Ports } from '../flow/port-axis.ts';
import { rangesOf } from '../flow/ports.ts';
import { fieldName, namespaceOf } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Provenance } from '../policy/tier.ts';
import type { ExplanationReport } from './explanation.ts';
import { causeJson, portJson, problemJson, SCHEMA_VERSION, versionName } from './json.ts';
import { jsonText } from './quote.ts';

/** The answer of `explain` as JSON, as docs/explanation.schema.json has it: the same bytes for the same input. */
export function explanationJson(report: ExplanationReport): string {
  const { complete, from, to, asked, answers, versions, problems } = report;
  const names = versions.map(versionName);
  return jsonText({
    schemaVersion: SCHEMA_VERSION,
    complete,
    from: from.text,
    to: to.text,
    ports: portsJson(asked),
    answers: answers.map((answer) => answerJson(answer, names)),
    problems: problems.map(problemJson),
  });
}

function answerJson({ ranges, versions, changes }: FlowExplanation, names: readonly string[]) {
  return {
    ...(ranges === undefined ? {} : { cidrs: rangesToCidrs(ranges) }),
    versions: versions.map((version, i) => ({ version: names[i], ...versionJson(version) })),
    ...(versions.length === 1 ? {} : { changes: changes.map(changeJson) }),
  };
}

function versionJson({ source, destination, explanation }: VersionExplanation) {
  return {
    from: endJson(source),
    to: endJson(destination),
    ...(explanation === undefined ? {} : sidesJson(explanation)),
  };
}

/** What stands for the end in a version; null where the version does not have it. */
function endJson(found: Found | undefined) {
  if (found === undefined) return null;
  const { party, workload } = found;
  if (party.kind === 'outside') return { kind: 'addresses' };
  const network = { hostNetwork: party.hostNetwork };
  return workload === undefined ? { kind: 'pods', ...network } : { kind: 'workload', id: workload.id, ...network };
}

function sidesJson({ verdicts, egress, ingress, unknownNamespaces }: Explanation) {
  return {
    verdicts: verdicts.map((verdict) => {
      const deniedBy = (['egress', 'ingress'] as const).filter((direction) => !verdict[direction]);
      return { ports: portsJson(verdict.ports), allowed: deniedBy.length === 0, deniedBy };
    }),
    egress: egress.map(sideJson),
    ingress: ingress.map(sideJson),
    unknownNamespaces,
  };
}

function sideJson({ ports, decision, misses, contestedBy }: Answer) {
  const { allowed, reason, tier, by, passed } = decision;
  return {
    ports: portsJson(ports),
    allowed,
    reason,
    tier: tier ?? null,
    by: by.map(provenanceJson),
    passedOnBy: passed.map(provenanceJson),
    contestedBy: contestedBy.map(provenanceJson),
    unmatched: misses.map(missJson),
  };
}

function missJson({ rule, peers, ports }: Miss) {
  return { ...provenanceJson(rule.from), mismatch: [...(peers ? ['peers'] : []), ...(ports ? ['ports'] : [])] };
}

function provenanceJson({ policy, field }: Provenance) {
  const { kind, name, path } = policy;
  return {
    policy: { kind, namespace: namespaceOf(policy), name },
    rule: fieldName(field),
    path,
    ...place(policy, field),
  };
}

function changeJson({ change, ports, lifecycle, because }: PortChange) {
  return { change, ports: portsJson(ports), lifecycle, because: because.map(causeJson) };
}

function portsJson(ports: Ports) {
  return rangesOf(ports).map(portJson);
}
