import { splitStream } from '../../src/manifest/document.ts';
import { readPlainDocument, readStrictly } from '../../src/manifest/read.ts';

/** Holds the quick reader against the strict one on every document of some texts. */
export function differences(texts: readonly string[]) {
  const found = { documents: 0, quick: 0, different: [] as string[] };
  for (const { text, line } of texts.flatMap((each) => splitStream(each).documents)) {
    found.documents++;
    const quick = readPlainDocument({ text, line });
    if (quick === undefined) continue;
    found.quick++;
    if (JSON.stringify(quick) !== JSON.stringify(readStrictly({ text, line }))) found.different.push(text);
  }
  return found;
}
