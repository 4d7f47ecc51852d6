import { amount } from '../naming/amount.ts';
import type { Severity } from '../risk/finding.ts';
import type { ClusterFinding } from '../risk/merge.ts';
import { inClusters } from './clusters.ts';
import { fitted } from './fit.ts';
import { pathIn, placeName, sideWords } from './place.ts';
import { plain, plainName } from './quote.ts';
import type { Report } from './report.ts';

/** A remark in the list of files and on the page of the run, in the words of the runner's commands. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** One line. */
  readonly message: string;
  /** These are absent where head does not have the lines. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/** GitHub shows ten of a level in a step and drops the others without a word; one is left for the verdict of the check. */
const MOST = 9;

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** The findings as annotations, the most severe first: at most nine of a level, the last of which counts the rest. */
export function annotations(report: Report): Annotation[] {
  const all = report.findings.map((finding) => annotation(finding, report));
  if (report.verdict.outcome === 'incomplete') all.unshift(incomplete(report));
  return (['error', 'warning', 'notice'] as const).flatMap((level) => cut(all.filter((one) => one.level === level)));
}

/** On the lines of head; of what head does not have, the place is words. */
function annotation(finding: ClusterFinding, report: Report): Annotation {
  const { severity, title, message, place, confidence } = finding;
  const accepted = finding.waived !== undefined;
  const text = {
    level: accepted ? 'notice' : LEVELS[severity],
    title: `${title}${plain(inClusters(finding, report))} (${[severity, ...(confidence === 'exact' ? [] : ['assumed']), ...(accepted ? ['accepted'] : [])].join(', ')})`,
  } as const;
  if (place?.side === 'head') {
    const { path, line: startLine, endLine } = place;
    return { ...text, message: plain(message), file: pathIn(report.head, path), startLine, endLine };
  }
  const where = place === undefined ? '' : ` (${plainName(placeName(place))}${sideWords(place, report)})`;
  return { ...text, message: `${plain(message)}${where}` };
}

function cut(all: readonly Annotation[]): readonly Annotation[] {
  const render = (most: number) => {
    const rest = amount(all.length - most, 'more finding');
    const more = { level: all[0]?.level ?? 'notice', title: rest, message: `And ${rest}, in the job summary.` };
    return most >= all.length ? all : [...all.slice(0, most), more];
  };
  return fitted<number, readonly Annotation[]>({
    ladder: [all.length, MOST - 1],
    render,
    size: (shown) => shown.length,
    budget: MOST,
  });
}

/** Why a check is red that has no finding to show for it: the first reason, at its place. */
function incomplete({ problems, head }: Report): Annotation {
  const hiding = problems.filter(({ hidesFlows }) => hidesFlows);
  const [first, ...others] = hiding;
  const more = others.length === 0 ? '' : `, as may ${amount(others.length, 'more problem')}`;
  const lines = first?.line === undefined ? {} : { startLine: first.line, endLine: first.line };
  return {
    level: 'error',
    title: 'Not everything could be checked',
    message:
      `${first === undefined ? '' : plain(first.message)} This may hide flows${more}, so the check fails.`.trim(),
    ...(first?.path === undefined ? {} : { file: pathIn(head, first.path), ...lines }),
  };
}
