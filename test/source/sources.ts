import type { Source } from '../../src/source/source.ts';

const decoder = new TextDecoder();

/** All that a source holds, by path. */
export async function contentsOf(source: Source, wanted = (_: string) => true): Promise<Record<string, string>> {
  const { entries } = await source.list(wanted);
  const byId = new Map<string, string>();
  for await (const { id, bytes } of source.read([...new Set(entries.map(({ id }) => id))])) {
    byId.set(id, decoder.decode(bytes));
  }
  return Object.fromEntries(entries.map(({ path, id }) => [path, byId.get(id) ?? '(not read)']));
}
