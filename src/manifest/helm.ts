import { folderOf, foldersAbove, inside } from '../source/paths.ts';

/** The file that makes its directory a Helm chart. */
const CHART_FILE = /(?:^|\/)Chart\.yaml$/;

/** Files that make what a chart is, and hold no manifests. */
export const CHART_PART = /(?:^|\/)(?:Chart\.(?:yaml|lock)$|charts\/[^/]+\.tgz$|templates\/)/;

/**
 * Tells templates from manifests: what lies below `templates/` beside a `Chart.yaml`. Gives the directory of the chart a
 * template belongs to (`''` for the root): the outermost, for the charts in it are rendered with it.
 *
 * @param paths all files of a version that may be a `Chart.yaml`
 */
export function chartFinder(paths: readonly string[]): (path: string) => string | undefined {
  const charts = new Set(paths.filter((path) => CHART_FILE.test(path)).map(folderOf));
  return (path) => {
    const around = foldersAbove(path).filter((folder) => charts.has(folder));
    return around.some((folder) => path.startsWith(inside(folder, 'templates/'))) ? around[0] : undefined;
  };
}

/** The path of a chart's own file, which stands for it in problems. */
export function chartFileOf(chart: string): string {
  return inside(chart, 'Chart.yaml');
}

/** Whether a path lies in a chart. */
export function isInChart(chart: string, path: string): boolean {
  return path.startsWith(inside(chart, ''));
}
