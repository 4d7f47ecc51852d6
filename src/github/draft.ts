import { comment } from '../report/comment.ts';
import type { Links } from '../report/place.ts';
import type { Report } from '../report/report.ts';
import type { Draft } from './comment.ts';
import type { CommentMode } from './inputs.ts';
import type { Told } from './marker.ts';
import type { Memory } from './memory.ts';

/** The report as a comment that knows what it takes the place of. */
export function draftOf(
  report: Report,
  id: string,
  mode: CommentMode,
  links: Links,
  remember: (before: Memory | undefined) => Memory | undefined = () => undefined,
): Draft {
  return {
    id,
    wanted: isWanted(mode, report),
    render: (before) => {
      const accepted = remember(before?.accepted);
      const told = {
        ...tell(report, links.pullHead ?? report.head.commit, before),
        ...(accepted === undefined ? {} : { accepted }),
      };
      const resolved = report.findings.length === 0 && told.findings > 0;
      return { body: comment(report, resolved ? { links, resolved: withoutUndefined(told) } : { links }), told };
    },
  };
}

/** Whether a pull request without a comment gets one. */
export function isWanted(mode: CommentMode, report: Report): boolean {
  switch (mode) {
    case 'always':
      return true;
    case 'changes':
      // A policy that is written otherwise and means the same is nothing to tell.
      return report.changes.length + report.findings.length > 0 || !report.complete;
    case 'failure':
      return report.verdict.outcome !== 'pass';
    case 'never':
      return false;
  }
}

/** What there was to tell last; it stays told until there is something new, so that a second run says the same. */
function tell({ findings }: Report, judged: string | undefined, before: Told | undefined): Told {
  if (findings.length > 0) return { findings: findings.length, commit: judged };
  const { findings: last, commit } = before ?? { findings: 0, commit: undefined };
  return { findings: last, commit };
}

function withoutUndefined({ findings, commit }: Told): { findings: number; commit?: string } {
  return commit === undefined ? { findings } : { findings, commit };
}
