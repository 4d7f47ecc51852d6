// The layer rules, for dependency-cruiser: the data goes from left to right through the stages, and a stage imports
// only itself and the stages left of it. CONTRIBUTING.md has the picture.
const STAGES = [
  'source',
  'manifest',
  'config',
  'render',
  'cluster',
  'policy',
  'flow',
  'naming',
  'risk',
  'report',
  'github',
];

/** Only these touch files, processes, the network or the runner. */
const EDGES = '^src/(source/|render/|github/|main[.]ts$|cli[.]ts$|start[.]js$)';

const layers = STAGES.map((stage, i) => ({
  name: `${stage}-imports-only-leftwards`,
  comment: `src/${stage} may import from: ${STAGES.slice(0, i + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: '^src/', pathNot: `^src/(${STAGES.slice(0, i + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'every-folder-is-a-stage',
      comment: 'A new folder under src/ is a new stage: give it its place in STAGES.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/(${STAGES.join('|')})/` },
    },
    {
      name: 'entries-are-not-imported',
      comment: 'main.ts and cli.ts run when they are loaded.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/(main|cli)[.]ts$' },
    },
    {
      name: 'only-the-action-knows-the-runner',
      comment: "GitHub's toolkit stays in src/github and src/main.ts.",
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(github/|main[.]ts$)' },
      to: { path: 'node_modules/@(actions|octokit)/' },
    },
    {
      name: 'command-line-knows-no-github',
      comment: 'The command line is the same pipeline without GitHub, and starts in half the time for it.',
      severity: 'error',
      from: { path: '^src/cli[.]ts$' },
      to: { path: '^src/github/', reachable: true },
    },
    {
      name: 'only-the-edges-do-io',
      comment: 'A stage is a pure function of its data. Hashing and splitting paths are pure too.',
      severity: 'error',
      from: { path: '^src/', pathNot: EDGES },
      to: { dependencyTypes: ['core'], pathNot: '^(crypto|path|path/posix)$' },
    },
    {
      name: 'meaning-is-our-own',
      comment: 'What a policy means and what is risky is decided here, not in a package.',
      severity: 'error',
      from: { path: '^src/(cluster|policy|flow|naming|risk)/' },
      to: { path: 'node_modules/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dynamic-import',
      comment: 'ncc would split the Action and list only a part of the licences. The command line is split on purpose.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli[.]ts$' },
      to: { dynamic: true },
    },
    {
      name: 'sources-need-no-development-packages',
      comment: 'What src/ imports belongs to the dependencies of package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
