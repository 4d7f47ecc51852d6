import { root } from './markdown.ts';

/** Stands in every text that wants to be more than a name, so that it is found wherever it turns up. */
export const MARK = 'EVIL';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const STEERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** What is wrong with lines meant for a terminal or a log: characters that steer it, and workflow commands. */
export function faultsOfText(text: string): string[] {
  const steering = STEERS.exec(text);
  return [
    ...(steering === null ? [] : [`U+${steering[0].codePointAt(0)?.toString(16)} at ${steering.index}`]),
    ...text
      .split('\n')
      .filter((line) => /^\s*(?:::|##\[)/.test(line))
      .map((line) => `workflow command: ${line.slice(0, 80)}`),
  ];
}

/** What is wrong with Markdown: hostile text anywhere but in code, where nothing is markup, a link or a mention. */
export function faultsOfMarkdown(markdown: string): string[] {
  return [...faultsOfText(markdown), ...outsideCode(root(markdown))];
}

interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
}

function outsideCode(node: MarkdownNode): string[] {
  if (node.type === 'inlineCode' || node.type === 'code') return [];
  const { children = [], ...own } = node;
  const told = JSON.stringify(own);
  const faults = told.includes(MARK) ? [`${node.type}: ${told.slice(0, 120)}`] : [];
  return [...faults, ...children.flatMap(outsideCode)];
}
