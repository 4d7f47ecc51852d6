import { nearest } from '../manifest/edit-distance.ts';
import { type FieldPath, fieldName, type Json } from '../manifest/objects.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { type Fault, keysOf, type Part, partAt } from './schema.ts';

/** What was expected by the schema and what was found instead, with the valid name that is nearest. */
export function wordsFor({ field, keyword }: Fault, value: Json): Sentence {
  const [parent, last] = [field.slice(0, -1), String(field.at(-1))];
  const part = partAt(field);
  const found = valueAt(value, field);
  switch (keyword) {
    case 'unknown key':
      return say`${nameOfField(parent)} has no key ${last}; ${choice(last, Object.keys(partAt(parent)?.properties ?? {}))}`;
    case 'pattern of key':
      return say`${nameOfField(parent)} has the key ${last}: ${expected(keysOf(partAt(parent)))}`;
    case 'required':
      return say`${nameOfField(field)} has no ${listed(missing(part, found))}`;
    case 'enum':
      return say`${nameOfField(field)}: found ${inWords(found)}; ${choice(typeof found === 'string' ? found : '', part?.enum ?? [], part?.patternErrorMessage)}`;
    default:
      return say`${nameOfField(field)}: ${expected(part)}; found ${inWords(found)}${hint(part, found)}`;
  }
}

/** The name of a field, to stand before what is wrong with it. */
function nameOfField(field: FieldPath): Sentence {
  return field.length === 0 ? say`the configuration` : say`${fieldName(field)}`;
}

/** A value that was found. */
function inWords(value: Json | undefined): Sentence {
  if (value === undefined || value === null) return say`nothing`;
  if (typeof value === 'object') return Array.isArray(value) ? say`a list` : say`a mapping`;
  return typeof value === 'string' ? say`${value}` : say`the ${ours(typeof value)} ${ours(String(value))}`;
}

/** Labels such as `1.0` and `true` are the usual victims. */
function hint(part: Part | undefined, found: Json | undefined): Sentence {
  const isBare = typeof found === 'number' || typeof found === 'boolean';
  return part?.type === 'string' && isBare ? say`, which needs quotes` : say``;
}

function expected(part: Part | undefined): Sentence {
  if (part?.patternErrorMessage !== undefined) return ours(part.patternErrorMessage);
  return part?.type === 'array' ? say`expected a list` : say`expected a mapping`;
}

function missing(part: Part | undefined, found: Json | undefined): readonly string[] {
  return (part?.required ?? []).filter((key) => !Object.hasOwn(Object(found), key));
}

/** The name that was perhaps meant, misspelt or cut short; or else what is expected, which of few names is all of them. */
function choice(wanted: string, names: readonly string[], expected?: string): Sentence {
  const longer = wanted === '' ? [] : names.filter((name) => name.startsWith(wanted));
  const near = longer.length === 1 ? longer[0] : nearest(wanted, names);
  if (near !== undefined) return say`did you mean ${ours(near)}?`;
  return expected === undefined ? say`expected one of ${listed(names)}` : ours(expected);
}

function listed(names: readonly string[]): Sentence {
  const [first = '', ...others] = names;
  return others.reduce((before, name, i) => {
    return i === others.length - 1 ? say`${before} and ${ours(name)}` : say`${before}, ${ours(name)}`;
  }, ours(first));
}

/** Words of the schema's, which are our own. */
function ours(text: string): Sentence {
  return { words: [text], names: [] };
}

function valueAt(value: Json, field: FieldPath): Json | undefined {
  return field.reduce<Json | undefined>((at, step) => {
    return typeof at === 'object' && at !== null && Object.hasOwn(at, step)
      ? (at as Record<string, Json>)[step]
      : undefined;
  }, value);
}
