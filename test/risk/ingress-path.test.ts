import { describe, expect, test } from 'vitest';
import { documents, namespace, pod, policy } from './manifests.ts';
import { toldBy } from './told.ts';
import type { Files } from './versions.ts';

const listening = (id: string, ...ports: object[]) =>
  pod(id, undefined, { containers: [{ name: 'main', image: 'main', ports }] });
const WEB = listening('shop/web', { name: 'http', containerPort: 8080 });
const HOOK = listening('shop/hook', { containerPort: 8080 }, { name: 'webhook', containerPort: 9443 });
const shop = (...pods: string[]): Files => ({ shop: documents(namespace('shop'), ...pods) });
const nginx = {
  nginx: documents(namespace('ingress-nginx'), pod('ingress-nginx/first'), pod('ingress-nginx/second')),
};
const deny = { deny: policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress]') };
const NGINX = 'namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ingress-nginx}}';
const of = (app: string) => `podSelector: {matchLabels: {app: ${app}}}`;
const into = (app: string, peer: string, port = '{port: 8080}') =>
  policy('shop/in', `${of(app)}\ningress: [{from: [{${peer}}], ports: [${port}]}]`);

/** The end of the sentence, which says whose way in is lost. */
function lost(base: Files, head: Files): string[] {
  return toldBy('ingress-path-lost', base, head).map((text) => text.replace(/^.*?it\. /, '').replace(/ \[.*/, ''));
}

test('what a rule let in and no longer does is told in full', () => {
  const base = { ...shop(WEB), ...nginx, ...deny, in: into('web', NGINX) };
  expect(toldBy('ingress-path-lost', base, { ...shop(WEB), ...nginx, ...deny })).toEqual([
    'medium ingress-path-lost, Way in lost, base in:8-8: ingress-nginx/first and ingress-nginx/second can no longer reach shop/web on TCP 8080: policy shop/in no longer allows it. No ingress controller reaches shop/web any more.',
  ]);
});

describe('where a rule for ingress controllers goes, the way in is lost', () => {
  const quiet = pod('shop/web');
  test.each<[story: string, base: Files, head: Files, says: string[]]>([
    [
      'also of what says of no port that it listens',
      { ...shop(quiet), ...nginx, in: into('web', NGINX) },
      { ...shop(quiet), ...nginx },
      ['No ingress controller reaches shop/web any more.'],
    ],
    [
      'also where nobody declares the controllers',
      { ...shop(WEB), in: into('web', NGINX) },
      shop(WEB),
      ['No ingress controller reaches shop/web any more.'],
    ],
    [
      'also if other pods go on to reach it',
      {
        ...shop(WEB, pod('shop/api')),
        ...nginx,
        in: into('web', NGINX),
        api: into('web', of('api')).replace('in', 'api'),
      },
      { ...shop(WEB, pod('shop/api')), ...nginx, api: into('web', of('api')).replace('in', 'api') },
      ['No ingress controller reaches shop/web any more.'],
    ],
    [
      'also if one of the controllers is gone',
      { ...shop(WEB), ...nginx, in: into('web', NGINX) },
      { ...shop(WEB), nginx: documents(namespace('ingress-nginx'), pod('ingress-nginx/second')) },
      ['No ingress controller reaches shop/web any more.'],
    ],
    [
      'but not if one of the controllers has it',
      { ...shop(WEB), ...nginx, in: into('web', NGINX) },
      { ...shop(WEB), ...nginx, in: into('web', `${NGINX}, ${of('second')}`) },
      [],
    ],
    [
      'but not if it is there by the name of a port',
      { ...shop(WEB), ...nginx, in: into('web', NGINX, '{port: 8080}, {port: 9090}') },
      { ...shop(WEB), ...nginx, in: into('web', NGINX, '{port: http}') },
      [],
    ],
    [
      'but not of pods that nobody declared',
      { ...shop(), ...nginx, in: into('web', NGINX) },
      { ...shop(), ...nginx },
      [],
    ],
    [
      'but not if the rule was for others',
      { ...shop(WEB, pod('shop/api')), ...nginx, in: into('web', of('api')) },
      { ...shop(WEB, pod('shop/api')), ...nginx },
      [],
    ],
  ])('%s', (_, base, head, says) => {
    expect(lost({ ...base, ...deny }, { ...head, ...deny })).toEqual(says);
  });
});

describe('where everything was open and is isolated now, the way in is lost', () => {
  test.each<[story: string, base: Files, head: Files, says: string[]]>([
    [
      'to workloads that listen, from controllers that are there to be seen',
      { ...shop(WEB, listening('shop/mail', { containerPort: 25 }), pod('shop/quiet')), ...nginx },
      deny,
      ['No ingress controller reaches shop/mail and shop/web any more.'],
    ],
    [
      'also where others may be there beside those',
      {
        ...shop(WEB),
        ...nginx,
        in: policy('lab/any', `podSelector: {}\negress: [{to: [{${NGINX.replace('ingress-nginx', 'traefik')}}]}]`),
      },
      deny,
      ['No ingress controller reaches shop/web any more.'],
    ],
    [
      'and not from controllers that may be there',
      { ...shop(WEB), in: policy('lab/any', `podSelector: {}\negress: [{to: [{${NGINX}}]}]`) },
      deny,
      [],
    ],
    [
      'and to a webhook, which the API server asks from outside',
      { ...shop(WEB, HOOK), ...nginx },
      deny,
      ['No ingress controller reaches shop/web any more. The API server no longer reaches the webhook of shop/hook.'],
    ],
    [
      'and not to a webhook that some addresses reach',
      shop(HOOK),
      { ...deny, in: into('hook', 'ipBlock: {cidr: 10.0.0.0/8}', '{port: 9443}') },
      [],
    ],
    [
      'and to a webhook that some addresses reach on another port',
      shop(HOOK),
      { ...deny, in: into('hook', 'ipBlock: {cidr: 10.0.0.0/8}') },
      ['The API server no longer reaches the webhook of shop/hook.'],
    ],
    [
      'and where it is the controllers that may send no more',
      { ...shop(WEB), ...nginx },
      { out: policy('ingress-nginx/deny', 'podSelector: {}\npolicyTypes: [Egress]') },
      ['No ingress controller reaches shop/web any more.'],
    ],
  ])('%s', (_, base, more, says) => {
    expect(lost(base, { ...base, ...more })).toEqual(says);
  });
});

test('webhooks alone are told by a title of their own, by their names', () => {
  const other = HOOK.replaceAll('hook"', 'first"').replaceAll('webfirst', 'webhook');
  const [text] = toldBy('ingress-path-lost', shop(HOOK, other), { ...shop(HOOK, other), ...deny });
  expect(text).toMatch(
    /^medium ingress-path-lost, Webhook cut off, head deny:1-8: .* The API server no longer reaches the webhook of shop\/first and shop\/hook\.$/,
  );
});
