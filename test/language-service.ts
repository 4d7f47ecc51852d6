import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** What GitHub's own language service says of an action.yml or a workflow. It remembers documents by their address. */
export async function complaints(path: string, content: string): Promise<string[]> {
  const found = await validate(TextDocument.create(`file:///${path}`, 'yaml', 1, content));
  return found.map(({ message }) => String(message));
}
