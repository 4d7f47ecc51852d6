import { isClusterScoped, meantKind, meantPolicy, roleOf } from '../manifest/kinds.ts';
import { type Manifest, namespaceOf, qualifiedName } from '../manifest/objects.ts';
import { keyLikeKind } from '../manifest/objects-in.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { nameOf, title } from './identity.ts';
import { fieldAt } from './pod-template.ts';

/** Says of an object what its API keeps it from; nothing if it is modelled. */
export function notModelled(manifest: Manifest): Problem[] {
  const { apiVersion, kind, path, line } = manifest;
  const name = () => say`${title(manifest)} of ${apiVersion || '(no apiVersion)'}`;
  switch (roleOf(apiVersion, kind)) {
    case 'unmodelled': {
      const message = say`${name()} is not modelled: flows that it opens or closes are not known. To judge the rest as if it were not there, leave its file out by paths.`;
      return [{ severity: 'warning', code: 'not-modelled', message, path, line, hidesFlows: true }];
    }
    case 'inert': {
      const message = say`${name()} is not modelled: it opens no flow, and what it takes away is not looked at.`;
      return [{ severity: 'note', code: 'not-modelled', message, path, line, hidesFlows: false }];
    }
    case 'unserved': {
      const policy = kind === '' ? policyWithoutKind(manifest) : meantPolicy(apiVersion, kind);
      const message = kind === '' ? withoutKind(manifest, policy) : unserved(manifest, policy);
      const code = policy === undefined ? 'version-not-served' : 'policy-rejected';
      return [{ severity: 'error', code, message, path, line, hidesFlows: false }];
    }
    default:
      return [];
  }
}

function unserved(manifest: Manifest, policy: string | undefined): Sentence {
  const { apiVersion, kind } = manifest;
  const meant = policy ?? meantKind(apiVersion, kind);
  const namespace = isClusterScoped(meant ?? kind) ? '' : namespaceOf(manifest);
  const what = say`${kind} ${qualifiedName(namespace, nameOf(manifest) ?? '(no name)')} of ${apiVersion || '(no apiVersion)'}`;
  return say`${what} is left out: no API server of today serves that kind in that version${hint(meant, kind)}`;
}

function hint(meant: string | undefined, kind: string): Sentence {
  if (meant !== undefined && meant !== kind) return say`; did you mean ${meant}?`;
  return meant === 'NetworkPolicy' ? say`; expected networking.k8s.io/v1.` : say`.`;
}

/** The kind of policy that an object without a kind was meant for, by what stands in its place, or else by its spec. */
function policyWithoutKind({ apiVersion, body }: Manifest): string | undefined {
  const written = body[keyLikeKind(body) ?? ''];
  if (typeof written === 'string') return meantPolicy(apiVersion, written);
  const isPolicy = ['podSelector', 'policyTypes', 'ingress', 'egress'].some(
    (field) => fieldAt(body, ['spec', field]) !== undefined,
  );
  return isPolicy ? meantPolicy(apiVersion, 'NetworkPolicy') : undefined;
}

function withoutKind(manifest: Manifest, policy: string | undefined): Sentence {
  const { apiVersion, body } = manifest;
  const key = keyLikeKind(body);
  const what = say`${qualifiedName(namespaceOf(manifest), nameOf(manifest) ?? '(no name)')} of ${apiVersion} has no kind and is left out`;
  if (key !== undefined) return say`${what}: did you mean kind, where it has ${key}?`;
  return policy === undefined ? say`${what}.` : say`${what}: did you mean ${`kind: ${policy}`}?`;
}
