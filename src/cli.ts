import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import published from '../package.json' with { type: 'json' };
import { type Configuration, loadConfiguration, parseConfig } from './config/load-config.ts';
import { parseAsked } from './flow/asked.ts';
import { type End, parseEnd } from './flow/end.ts';
import { comment } from './report/comment.ts';
import { csv, listCsv } from './report/csv.ts';
import { listMermaid, mermaid } from './report/diagram.ts';
import { type ExplanationReport, explanationText } from './report/explanation.ts';
import { explanationJson } from './report/explanation-json.ts';
import { json, listJson } from './report/json.ts';
import { listText } from './report/list-text.ts';
import { plainLines } from './report/quote.ts';
import type { Listing, Report } from './report/report.ts';
import { sarif } from './report/sarif.ts';
import { text } from './report/text.ts';
import { review } from './review.ts';
import { type FailOn, GATES } from './risk/gate.ts';
import { readNamedFile } from './source/file.ts';
import { InputError } from './source/input-error.ts';
import { writeTo } from './source/output-file.ts';
import type { Source } from './source/source.ts';
import { today } from './source/today.ts';
import { openVersions } from './source/version.ts';
import { explain, survey } from './survey.ts';
import { terminalProgress } from './terminal.ts';
import { OPTIONS, USAGE } from './usage.ts';

/** They say which flow, and so belong to no other command. */
const FLOW_OPTIONS = ['from', 'to', 'port', 'protocol', 'cluster'] as const;
/** The option of the comparison alone: elsewhere nothing is judged. */
const GATE = 'fail-on';

type Write<T> = (answer: T) => string;

/** Where the tools that render are looked for. */
const toolPath = process.env['PATH'] ?? '';
const color = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;

const DIFF_FORMATS: Readonly<Record<string, Write<Report>>> = {
  text: (report) => text(report, { color }),
  markdown: (report) => comment(report),
  json,
  sarif: (report) => sarif(report),
  csv,
  mermaid,
};
const LIST_FORMATS: Readonly<Record<string, Write<Listing>>> = {
  text: (listing) => listText(listing, { color }),
  json: listJson,
  csv: listCsv,
  mermaid: listMermaid,
};

const EXPLAIN_FORMATS: Readonly<Record<string, Write<ExplanationReport>>> = {
  text: (report) => explanationText(report, { color }),
  json: explanationJson,
};

/** The command line: words in, the answer on standard output. @returns the exit status */
async function main(words: readonly string[]): Promise<number> {
  const dashes = words.indexOf('--');
  const paths = dashes < 0 ? [] : words.slice(dashes + 1);
  const { values, positionals } = parse(dashes < 0 ? words : words.slice(0, dashes));
  const [command, ...versions] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.version) {
    process.stdout.write(`${published.version}\n`);
    return 0;
  }
  const stray = FLOW_OPTIONS.find((option) => command !== 'explain' && values[option] !== undefined);
  if (stray !== undefined) throw new InputError(`--${stray} is an option of explain; --help shows how to use it`);
  if (command !== 'diff' && command !== undefined && values[GATE] !== undefined) {
    throw new InputError(`--${GATE} is an option of diff; --help shows how to use it`);
  }
  const open = () =>
    openVersions(versions, { cwd: '.', stdin: () => buffer(process.stdin), ...repository(values.repo) });
  const { tell, end } = terminalProgress(process.stderr, values.debug === true);
  const finish = (written: string) => {
    end();
    answer(written);
  };
  const answer = (written: string) =>
    values.output === undefined ? process.stdout.write(written) : writeTo(values.output, written);

  if (command === 'diff') {
    const failOn = oneOf(`--${GATE}`, GATES, values[GATE] ?? 'never') as FailOn;
    const write = DIFF_FORMATS[oneOf('--format', Object.keys(DIFF_FORMATS), values.format)] as Write<Report>;
    const [base, head] = expect(await open(), [2], 'diff compares two versions: BASE HEAD, or A...B') as [
      Source,
      Source,
    ];
    const configuration = await configurationOf(values.config, [base, head]);
    const report = await review(base, head, {
      paths,
      failOn,
      configuration,
      toolPath,
      today: today(process.env, Date.now()),
      tell,
    });
    tell('write', `${values.format}`);
    finish(write(report));
    return report.verdict.outcome === 'pass' ? 0 : 1;
  }
  if (command === 'list') {
    const write = LIST_FORMATS[oneOf('--format', Object.keys(LIST_FORMATS), values.format)] as Write<Listing>;
    const [version] = expect(await open(), [1], 'list takes one version') as [Source];
    const configuration = await configurationOf(values.config, [version]);
    finish(write(await survey(version, { paths, configuration, toolPath, tell })));
    return 0;
  }
  if (command === 'explain') {
    const write = EXPLAIN_FORMATS[
      oneOf('--format', Object.keys(EXPLAIN_FORMATS), values.format)
    ] as Write<ExplanationReport>;
    const question = {
      from: endOf('--from', values.from),
      to: endOf('--to', values.to),
      asked: parseAsked(values.port, values.protocol),
      cluster: values.cluster,
    };
    const sources = expect(await open(), [1, 2], 'explain takes one version or two');
    const configuration = await configurationOf(values.config, sources);
    finish(write(await explain(sources, question, { paths, configuration, toolPath, tell })));
    return 0;
  }
  throw new InputError(`Expected diff, list or explain, found ${command ?? 'no command'}; --help shows how to use it`);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's message may have a second sentence with advice of its own.
    throw new InputError(`${(error as Error).message.split('. ')[0]}; --help shows how to use it`);
  }
}

/** A file on the command line is taken as it is, and says nothing of the versions. */
async function configurationOf(file: string | undefined, versions: readonly Source[]): Promise<Configuration> {
  if (file === undefined) return loadConfiguration(versions);
  return { config: parseConfig(readNamedFile(file), file), file, problems: [] };
}

function repository(repo: string | undefined): { repo?: string } {
  return repo === undefined ? {} : { repo };
}

function oneOf(option: string, choices: readonly string[], found: string): string {
  if (choices.includes(found)) return found;
  throw new InputError(`${option}: expected one of ${choices.join(', ')}, found ${found}`);
}

function endOf(option: string, text: string | undefined): End {
  if (text === undefined)
    throw new InputError(`explain needs ${option}: an end of the flow; --help shows how to name it`);
  return parseEnd(text);
}

function expect(sources: readonly Source[], counts: readonly number[], usage: string): readonly Source[] {
  if (counts.includes(sources.length)) return sources;
  throw new InputError(`${usage}; found ${sources.length} version${sources.length === 1 ? '' : 's'}`);
}

function inOneLine(error: unknown): string {
  if (error instanceof InputError) return plainLines(error.message);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (process.argv.includes('--debug')) return stack ?? message;
  return `This is a bug in network-policy-diff: ${message}. Please report it with what --debug shows`;
}

// A reader that has seen enough, such as `head`, closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`network-policy-diff: ${inOneLine(error)}\n`);
  process.exitCode = 2;
}
