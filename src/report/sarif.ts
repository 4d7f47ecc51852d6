import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { amount } from '../naming/amount.ts';
import type { ClusterFinding } from '../risk/merge.ts';
import { inClusters } from './clusters.ts';
import { bytes, fitted } from './fit.ts';
import { type Links, pathIn, sideWords } from './place.ts';
import { jsonText, sarifText, urlPath } from './quote.ts';
import type { Report } from './report.ts';
import { levelOf, ruleId, sarifRule } from './sarif-rules.ts';
import { own } from './sentences.ts';

export interface SarifOptions {
  /** Tells several runs on one commit apart. */
  readonly id?: string;
  /** Only those to the pages of rules are in the file. */
  readonly links?: Links;
  /** The most bytes of UTF-8 the text may take. */
  readonly budget?: number;
}

/** GitHub takes 10 MB after compression, which these are in any case, and keeps 5,000 results. */
const BUDGET = 10_000_000;
const LADDER = [5000, 2500, 1000, 250, 50, 0] as const;
const MOST_PROBLEMS = 1000;

/** A result needs a place. What has none is about the analysis as a whole, and so at where the configuration belongs. */
const NOWHERE = { path: '.github/network-policy-diff.yml', line: 1, endLine: 1 } as const;

/** The findings as SARIF 2.1.0, for code scanning: the most severe first, at most as many as GitHub keeps. */
export function sarif(report: Report, { budget = BUDGET, ...options }: SarifOptions = {}): string {
  const render = (limit: number) => jsonText(log(report, limit, options));
  return fitted<number, string>({ ladder: LADDER, render, size: bytes, budget });
}

function log(report: Report, limit: number, { id = 'default', links }: SarifOptions) {
  const shown = report.findings.slice(0, limit);
  const rules = [...new Map(shown.map((finding) => [ruleId(finding.rule, finding.severity), finding])).entries()];
  const indices = new Map(rules.map(([name], index) => [name, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'network-policy-diff',
            ...(links?.rulesUrl === undefined ? {} : { informationUri: links.rulesUrl }),
            rules: rules.map(([, { rule, severity }]) => sarifRule(rule, severity, links)),
          },
        },
        automationDetails: { id: `network-policy-diff/${id}/` },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.complete,
            toolExecutionNotifications: notifications(report, report.findings.length - shown.length),
          },
        ],
        results: shown.map((finding) => result(finding, indices, report)),
      },
    ],
  };
}

/** That somebody accepted a finding, and why. */
interface Accepted {
  readonly waived?: { readonly by: string; readonly reason: string };
}

/** A finding that somebody accepted stays in the file, as one that is suppressed (SARIF 2.1.0, 3.27.23). */
function suppressions({ waived }: ClusterFinding & Accepted) {
  if (waived === undefined) return {};
  const kind = waived.by === 'annotation' ? 'inSource' : 'external';
  return { suppressions: [{ kind, status: 'accepted', justification: sarifText(say`${waived.reason}`) }] };
}

function result(finding: ClusterFinding, indices: ReadonlyMap<string, number>, report: Report) {
  const { rule, severity, confidence, title, message, fingerprint, place, clusters } = finding;
  const id = ruleId(rule, severity);
  const assumed = confidence === 'exact' ? say`` : say` (assumed)`;
  return {
    ruleId: id,
    ruleIndex: indices.get(id),
    level: levelOf(severity),
    message: {
      text: sarifText(say`${own(title)}${assumed}${inClusters(finding, report)}: ${message}${before(finding, report)}`),
    },
    locations: [location(locationOf(finding, report))],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'networkPolicyDiff/v1': fingerprint },
    ...suppressions(finding),
    properties: { severity, confidence, clusters, ...(place === undefined ? {} : { side: place.side }) },
  };
}

/** Said of a place that head does not have: its lines are those of base. */
function before({ place }: ClusterFinding, report: Report): Sentence {
  if (place === undefined || place.side === 'head') return say``;
  return say` (${own(`lines ${place.line} to ${place.endLine},${sideWords(place, report)}`)})`;
}

/** Where head has it, or base had it: a file that is gone has a place in the pull request too. */
function locationOf({ place }: ClusterFinding, report: Report) {
  return place === undefined ? NOWHERE : { ...place, path: pathIn(report[place.side], place.path) };
}

function location({ path, line, endLine }: { readonly path: string; readonly line: number; readonly endLine: number }) {
  const uri = urlPath(path);
  if (uri === undefined) return location(NOWHERE);
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line, endLine: Math.max(line, endLine) },
    },
  };
}

/** What limited the analysis, and what this file leaves out of it. */
function notifications({ problems, head }: Report, left: number) {
  const more = problems.length - MOST_PROBLEMS;
  return [
    ...(left > 0
      ? [notification('warning', own(`${amount(left, 'more finding')}, left out to keep this short.`))]
      : []),
    ...(more > 0
      ? [notification('warning', own(`${amount(more, 'more problem')}, left out to keep this short.`))]
      : []),
    ...problems.slice(0, MOST_PROBLEMS).map(({ severity, code, message, path, line = 1 }: Problem) => ({
      ...notification(severity, message),
      descriptor: { id: code },
      ...(path === undefined ? {} : { locations: [location({ path: pathIn(head, path), line, endLine: line })] }),
    })),
  ];
}

function notification(level: Problem['severity'], message: Sentence) {
  return { level, message: { text: sarifText(message) } };
}
