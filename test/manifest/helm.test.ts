import { describe, expect, it } from 'vitest';
import { chartFinder } from '../../src/manifest/helm.ts';

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
});
