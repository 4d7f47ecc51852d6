import { buildCluster } from '../../src/cluster/build.ts';
import type { RiskConfig } from '../../src/config/risk-config.ts';
import type { State } from '../../src/flow/change.ts';
import { compare } from '../../src/flow/compare.ts';
import type { Manifest } from '../../src/manifest/objects.ts';
import type { Problem } from '../../src/manifest/problem.ts';
import { readBlob } from '../../src/manifest/read.ts';
import { compilePolicies, refusals } from '../../src/policy/compile.ts';
import type { Material } from '../../src/risk/finding.ts';
import { settingsOf } from '../../src/risk/settings.ts';

/** The files of a version: path to text. */
export type Files = Readonly<Record<string, string>>;

/** A version as the engine sees it, read by the real stages. */
export function readVersion(files: Files): { state: State; problems: readonly Problem[] } {
  const manifests: Manifest[] = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) => readBlob(Buffer.from(text)).objects.map((object) => ({ ...object, path })));
  const { cluster, problems } = buildCluster(manifests, {}, refusals);
  const compiled = compilePolicies(cluster);
  return { state: { cluster, tiers: compiled.tiers }, problems: [...problems, ...compiled.problems] };
}

/** What the risk rules look at, for two versions. */
export function evidenceOf(base: Files, head: Files, risk: RiskConfig = {}): Material {
  const [before, after] = [readVersion(base), readVersion(head)];
  const problems = { base: before.problems, head: after.problems };
  return { ...compare(before.state, after.state), problems, settings: settingsOf(risk) };
}
