import type { ErrorCode } from 'yaml';
import { isListKind, kindMatters, namesPolicy, roleOf } from './kinds.ts';
import type { Sentence } from './sentence.ts';

/**
 * What a parser holds against a text, in words of our own. The parser's quote the text, and that may be of a Secret: none
 * of it may reach a report.
 */
const WORDS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias can have neither an anchor nor a tag',
  BAD_ALIAS: 'an alias or an anchor has no proper name',
  BAD_COLLECTION_TYPE: 'a tag does not fit what it stands before',
  BAD_DIRECTIVE: 'a directive (%) is none that YAML has',
  BAD_DQ_ESCAPE: 'an escape sequence in double quotes is none that YAML has',
  BAD_INDENT: 'the indentation is wrong',
  BAD_PROP_ORDER: 'an anchor or a tag stands in the wrong place',
  BAD_SCALAR_START: 'a text begins with a character that must be quoted',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping or a list stands where a text must',
  BLOCK_IN_FLOW: 'an indented block stands within braces or brackets',
  DUPLICATE_KEY: 'a key stands twice',
  IMPOSSIBLE: 'it cannot be told apart',
  KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
  MISSING_CHAR: 'a character is missing: a colon, a comma, a space, a quote or a bracket',
  MULTILINE_IMPLICIT_KEY: 'a key runs over several lines, or the colon after it is missing',
  MULTIPLE_ANCHORS: 'there are two anchors in one place',
  MULTIPLE_DOCS: 'there are several documents in one',
  MULTIPLE_TAGS: 'there are two tags in one place',
  NON_STRING_KEY: 'a key must be text',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'tabs are not allowed as indentation',
  TAG_RESOLVE_FAILED: 'a tag does not fit its value, or is not known',
  UNEXPECTED_TOKEN: 'there is something where nothing can stand',
};

/** What the parser has found wrong. */
export function syntaxFault(code: ErrorCode): Sentence {
  return { words: [WORDS[code]], names: [] };
}

const FIELD = /\b(kind|apiVersion)\b["']?[ \t]*:?[ \t]*["']?([\w./-]*)(?=(["',\s}]|$)|)/g;

/**
 * Whether a text that cannot be parsed may have been meant as an object that matters. It speaks of policies, or of a kind
 * that matters in the APIs that it speaks of, or has a kind that is still to be filled in.
 */
export function wasMeantToMatter(text: string): boolean {
  if (namesPolicy(text)) return true;
  const found = [...text.matchAll(FIELD)].map(([, field, word = '', end]) => ({
    field,
    word: end === undefined ? '' : word,
  }));
  const valuesOf = (field: string) => [
    ...new Set(found.filter((each) => each.field === field).map(({ word }) => word)),
  ];
  const apiVersions = valuesOf('apiVersion');
  const areKnown = apiVersions.length > 0 && !apiVersions.includes('');
  return valuesOf('kind').some(
    (kind) =>
      kind === '' ||
      isListKind(kind) ||
      (areKnown ? apiVersions.some((apiVersion) => roleOf(apiVersion, kind) !== undefined) : kindMatters(kind)),
  );
}
