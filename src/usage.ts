/** What `--help` prints. */
export const USAGE = `Usage:
  network-policy-diff diff BASE HEAD [-- PATH...]   what a change opens and closes
  network-policy-diff list VERSION   [-- PATH...]   every flow that a version allows
  network-policy-diff explain VERSION [VERSION] --from ENDPOINT --to ENDPOINT [-- PATH...]
                                                    why a flow is allowed or not, in one version or in two

A VERSION is a directory, a git revision, or - for manifests on standard input. A...B in place of two
versions compares the merge base of A and B with B. A PATH is a glob for files that hold manifests;
!PATH leaves files out.

An ENDPOINT is namespace/name or namespace/Kind/name of a workload, an address or a CIDR, or the labels of a
pod that no manifest declares, as in namespace/app=web,tier=db.

Options:
  --repo DIR        the repository that revisions are of; otherwise the one around this directory
  --format FORMAT   text, markdown, json, sarif, csv or mermaid; for list text, json, csv or mermaid; for
                    explain text or json
  --output FILE     write the answer there
  --config FILE     the configuration; otherwise .github/network-policy-diff.yml of the first version
  --fail-on LEVEL   critical, high, medium, low or never (the default): the gate of diff
  --from ENDPOINT   where the flow that explain is about comes from
  --to ENDPOINT     where it goes
  --port PORT       its destination port; otherwise all ports
  --protocol NAME   TCP, UDP or SCTP; otherwise TCP with --port, and all without
  --cluster NAME    the cluster that explain is about, where the repository holds several
  --debug           say how long each stage took; with an error that is a bug, show where it arose
  --version         the version of this program
  --help            this text

Exit status: 0 analysed, and the gate holds; 1 the gate does not hold; 2 it could not run.
`;

/** What `--format` may ask of each command. */
export const FORMATS = {
  diff: ['text', 'markdown', 'json', 'sarif', 'csv', 'mermaid'],
  list: ['text', 'json', 'csv', 'mermaid'],
  explain: ['text', 'json'],
} as const;

/** The options of all commands. */
export const OPTIONS = {
  repo: { type: 'string' },
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  config: { type: 'string' },
  'fail-on': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  port: { type: 'string' },
  protocol: { type: 'string' },
  cluster: { type: 'string' },
  debug: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
