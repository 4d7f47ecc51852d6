import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import published from '../package.json' with { type: 'json' };
import { type Configuration, loadConfiguration, parseConfig } from './config/load-config.ts';
import { parseAsked } from './flow/asked.ts';
import { type End, parseEnd } from './flow/end.ts';
import { plainLines } from './report/quote.ts';
import { text } from './report/text.ts';
import type { review } from './review.ts';
import { GATES } from './risk/gate.ts';
import { readNamedFile } from './source/file.ts';
import { InputError } from './source/input-error.ts';
import { type Answer, inPieces, writeTo } from './source/output-file.ts';
import type { Source } from './source/source.ts';
import { today } from './source/today.ts';
import { openVersions } from './source/version.ts';
import { terminalProgress } from './terminal.ts';
import { untouchedReport } from './untouched.ts';
import { FORMATS, OPTIONS, USAGE } from './usage.ts';

/** They say which flow, and so belong to no other command. */
const FLOW_OPTIONS = ['from', 'to', 'port', 'protocol', 'cluster'] as const;
/** The option of the comparison alone: elsewhere nothing is judged. */
const GATE = 'fail-on';

/** Where the tools that render are looked for. */
const toolPath = process.env['PATH'] ?? '';
const color = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;

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
  const finish = (written: Answer) => {
    end();
    answer(written);
  };
  const answer = (written: Answer) => {
    if (values.output !== undefined) return writeTo(values.output, written);
    for (const piece of inPieces(written)) process.stdout.write(piece);
  };

  if (command === 'diff') {
    const failOn = oneOf(`--${GATE}`, GATES, values[GATE] ?? 'never');
    const format = oneOf('--format', FORMATS.diff, values.format);
    const [base, head] = expect(await open(), [2], 'diff compares two versions: BASE HEAD, or A...B') as [
      Source,
      Source,
    ];
    const configuration = await configurationOf(values.config, [base, head]);
    const options = { paths, failOn, configuration, toolPath, today: today(process.env, Date.now()), tell };
    const report = (await untouchedReport(base, head, options)) ?? (await reviewWhole(base, head, options));
    tell('write', format);
    const write = format === 'text' ? text : (await import('./formats.ts')).DIFF_FORMATS[format];
    finish(write(report, { color }));
    return report.verdict.outcome === 'pass' ? 0 : 1;
  }
  if (command === 'list') {
    const format = oneOf('--format', FORMATS.list, values.format);
    const [version] = expect(await open(), [1], 'list takes one version') as [Source];
    const configuration = await configurationOf(values.config, [version]);
    const [{ survey }, { LIST_FORMATS }] = await Promise.all([import('./survey.ts'), import('./formats.ts')]);
    finish(LIST_FORMATS[format](await survey(version, { paths, configuration, toolPath, tell }), { color }));
    return 0;
  }
  if (command === 'explain') {
    const format = oneOf('--format', FORMATS.explain, values.format);
    const question = {
      from: endOf('--from', values.from),
      to: endOf('--to', values.to),
      asked: parseAsked(values.port, values.protocol),
      cluster: values.cluster,
    };
    const sources = expect(await open(), [1, 2], 'explain takes one version or two');
    const configuration = await configurationOf(values.config, sources);
    const [{ explain }, { EXPLAIN_FORMATS }] = await Promise.all([import('./survey.ts'), import('./formats.ts')]);
    const explained = await explain(sources, question, { paths, configuration, toolPath, tell });
    finish(EXPLAIN_FORMATS[format](explained, { color }));
    return 0;
  }
  throw new InputError(`Expected diff, list or explain, found ${command ?? 'no command'}; --help shows how to use it`);
}

/** The program of the whole way is loaded where it is gone: to load it takes a quarter of a run that ends before. */
const reviewWhole: typeof review = async (...versions) => (await import('./review.ts')).review(...versions);

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

function oneOf<T extends string>(option: string, choices: readonly T[], found: string): T {
  const chosen = choices.find((choice) => choice === found);
  if (chosen !== undefined) return chosen;
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
