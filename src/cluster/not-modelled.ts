import { meantPolicy, roleOf } from '../manifest/kinds.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { title } from './identity.ts';

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
      const policy = meantPolicy(apiVersion, kind);
      const message = say`${name()} is left out: no API server of today serves that kind in that version${hint(policy, kind)}`;
      const code = policy === undefined ? 'version-not-served' : 'policy-rejected';
      return [{ severity: 'error', code, message, path, line, hidesFlows: false }];
    }
    default:
      return [];
  }
}

function hint(policy: string | undefined, kind: string): Sentence {
  if (policy !== undefined && policy !== kind) return say`; did you mean ${policy}?`;
  return policy === 'NetworkPolicy' ? say`; expected networking.k8s.io/v1.` : say`.`;
}
