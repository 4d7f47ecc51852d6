import { describe, expect, it } from 'vitest';
import { chartFileOf, chartFinder, isInChart } from '../../src/manifest/helm.ts';

describe('a Helm chart', () => {
  it.each([
    ['charts/web/templates/deployment.yaml', 'charts/web'],
    ['charts/web/templates/deep/er/policy.yaml', 'charts/web'],
    ['charts/web/charts/db/templates/policy.yaml', 'charts/web'],
    ['charts/web/values.yaml', undefined],
    ['charts/web/crds/templates.yaml', undefined],
    ['charts/other/templates/deployment.yaml', undefined],
    ['charts/web-templates/deployment.yaml', undefined],
    ['templates/deployment.yaml', undefined],
  ])('has as its template: %s (%s)', (path, chart) => {
    expect(chartFinder(['charts/web/Chart.yaml', 'charts/web/charts/db/Chart.yaml', path])(path)).toBe(chart);
  });

  it('may be the whole version', () => {
    expect(chartFinder(['Chart.yaml'])('templates/a.yaml')).toBe('');
  });

  it.each(['web/Chart.yaml.bak', 'web/myChart.yaml', 'web/templates/a.yaml'])('is none for %s', (path) => {
    expect(chartFinder([path])('web/templates/a.yaml')).toBeUndefined();
  });

  it.each([
    ['charts/web', 'charts/web/Chart.yaml', 'charts/web/values.yaml', 'charts/web2/values.yaml'],
    ['charts/web', 'charts/web/Chart.yaml', 'charts/web/charts/db/a.yaml', 'other/charts/web/'],
    ['', 'Chart.yaml', 'values.yaml', undefined],
  ])('in the folder %j has the file %s and holds %s, not %s', (chart, file, within, without) => {
    expect(chartFileOf(chart)).toBe(file);
    expect(isInChart(chart, within)).toBe(true);
    expect(without !== undefined && isInChart(chart, without)).toBe(false);
  });
});
