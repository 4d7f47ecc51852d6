// Mutates real manifests and sees that nothing crashes or hangs, and that no policy is lost without a word:
// npm run fuzz:input -- --inputs 200000 [--seed 1]. test/fuzz/lost.ts says what counts as lost. Exits with 1 where
// something failed, and shows the inputs.
import { parseArgs } from 'node:util';
import { fuzz, manifests } from '../test/fuzz/fuzz.ts';

const MOST_SHOWN = 20;
const EACH = 20_000;

const { values } = parseArgs({ options: { inputs: { type: 'string', default: '200000' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Math.trunc(Math.random() * 1e9));
const started = Date.now();

let shown = 0;

const found = fuzz(Number(values.inputs), seed, manifests(), (soFar) => {
  const failures = [...soFar.crashes, ...soFar.hangs, ...soFar.lost];
  if (failures.length > shown && shown < MOST_SHOWN) {
    const last = failures.at(-1);
    console.log(`# input ${soFar.inputs}: ${last.what}\n${JSON.stringify(last.content.toString())}`);
  }
  shown = failures.length;
  if (soFar.inputs % EACH === 0) report(soFar);
});
report(found);
process.exitCode = shown > 0 ? 1 : 0;

function report({ inputs, withProblems, crashes, hangs, lost }) {
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${inputs} inputs, ${withProblems} with problems, ${crashes.length} crashes, ${hangs.length} hangs, ${lost.length} with silently lost policies; seed ${seed}, ${seconds} s`,
  );
}
