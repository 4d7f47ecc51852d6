import { MARK } from './harmless.ts';
import type { Hostile } from './hostile.ts';

/** Texts that want to be more than a name. Each holds `MARK` where it would take effect. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['a link and an image', `[${MARK}](https://evil.test) ![${MARK}](https://evil.test/a.png)`],
  ['HTML', `</code></td></table></details><img src=x onerror=${MARK}><script>${MARK}</script>`],
  ['a mention', `@${MARK}-org/team #1 octo/repo#2 GH-3`],
  ['a workflow command', `\n::error file=a,line=1::${MARK}\n##[set-output name=a]${MARK}`],
  ['backticks', `\`\`\` ${MARK} \` ${MARK} \`\``],
  ['a table', `| ${MARK} |\n| --- |\n| \\| ${MARK} \\\\| |`],
  ['right-to-left marks', `\u202e${MARK}\u2066\u200f\u061c`],
  ['zero width', `\u200b${MARK}\u200d\ufeff\u00ad\u{e0041}`],
  ['a terminal', `\u001b[31m\u001b]8;;https://evil.test\u0007${MARK}\u009b2J\u0000\u0008\r`],
  ['a heading and a quote', `\n# ${MARK}\n> [!CAUTION]\n> ${MARK}\n- [ ] ${MARK}`],
  ['a footnote and mathematics', `[^1] $${MARK}$ :${MARK}: <!-- ${MARK} -->\n\n[^1]: ${MARK}`],
  ['half a character', `\ud800${MARK}\udfff`],
];

const PLACES: readonly (readonly [string, (text: string) => unknown])[] = [
  ['the name of a policy', (text) => policy({ name: text }, {})],
  ['the namespace of a policy', (text) => policy({ name: 'a', namespace: text }, {})],
  ['the labels of a pod', (text) => ({ ...pod, metadata: { name: 'a', namespace: 'shop', labels: { [text]: text } } })],
  ['the name of a pod', (text) => ({ ...pod, metadata: { name: text, namespace: 'shop' } })],
  ['a selector', (text) => policy({ name: 'a' }, { podSelector: { matchLabels: { [text]: text } } })],
  [
    'a port',
    (text) => policy({ name: 'a' }, { podSelector: {}, ingress: [{ ports: [{ port: text, protocol: text }] }] }),
  ],
  [
    'a block',
    (text) =>
      policy({ name: 'a' }, { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: text, except: [text] } }] }] }),
  ],
  ['an unknown field', (text) => policy({ name: 'a' }, { podSelector: {}, [text]: { [text]: text } })],
  ['an API', (text) => ({ apiVersion: `${text}/v1`, kind: 'NetworkPolicy', metadata: { name: text } })],
  ['a kind', (text) => ({ apiVersion: 'acme.test/v1', kind: `${text}NetworkPolicy`, metadata: { name: text } })],
  ['a template', (text) => policy({ name: `{{ ${text} }}`, namespace: `\${${text}}` }, {})],
  ['an Application', (text) => ({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: text } })],
];

const pod = { apiVersion: 'v1', kind: 'Pod', spec: {} };

function policy(metadata: object, spec: object): object {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { namespace: 'shop', ...metadata },
    spec,
  };
}

/** Names that want to be markup, mentions or commands: all places of each text in one version. */
export const NAMES: readonly Hostile[] = TEXTS.map(([name, text]) => ({
  name: `${name} in every name`,
  named: ['template-not-rendered', 'rendered-elsewhere'],
  incomplete: true,
  files: () => Object.fromEntries(PLACES.map(([, make], i) => [`hostile-${i}.json`, JSON.stringify(make(text))])),
}));

/** The same in paths, as far as a file system has them. */
export const PATHS: readonly Hostile[] = TEXTS.filter(([name]) => name !== 'half a character').map(([name, text]) => ({
  name: `${name} in a path`,
  named: ['yaml-syntax'],
  incomplete: true,
  files: () => ({ [`${text.replaceAll('\0', '').replaceAll('/', '∕')}.yaml`]: 'kind: [Pod' }),
}));
