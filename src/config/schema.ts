import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import published from '../../docs/configuration.schema.json' with { type: 'json' };
import type { FieldPath, Json } from '../manifest/objects.ts';

/** A part of the schema. */
export interface Part extends Schema {
  /** What was expected where the pattern does not match; editors show it too. */
  readonly patternErrorMessage?: string;
}

/** One way in which a value is not what the schema says. */
export interface Fault {
  readonly field: FieldPath;
  readonly keyword: 'type' | 'enum' | 'pattern' | 'required' | 'unknown key' | 'pattern of key';
}

/** The leaves of the validator's output; what it says of parents follows from them. `false` is the schema of unknown keys. */
const KEYWORDS: ReadonlyMap<string, Fault['keyword']> = new Map([
  ['type', 'type'],
  ['enum', 'enum'],
  ['pattern', 'pattern'],
  ['minimum', 'pattern'],
  ['maximum', 'pattern'],
  ['required', 'required'],
  ['false', 'unknown key'],
]);

/** All that is wrong with a value by the published schema, in the order of the value. */
export function faultsOf(value: Json): readonly Fault[] {
  const { errors } = new Validator(published as Schema, '7', false).validate(value);
  const faults = errors.flatMap((error) => faultOf(error) ?? []);
  // Each missing key of a mapping is told by itself: here they are one fault.
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function faultOf({ keyword, keywordLocation, instanceLocation }: OutputUnit): Fault | undefined {
  const known = KEYWORDS.get(keyword);
  if (known === undefined) return undefined;
  const field = fieldAt(instanceLocation);
  const ofKey = known === 'pattern' && keywordLocation.includes('/propertyNames');
  return { field, keyword: ofKey ? 'pattern of key' : known };
}

/** Reads a JSON pointer, which the validator writes as a part of a URI: the steps into lists are numbers. */
function fieldAt(pointer: string): FieldPath {
  const field: (string | number)[] = [];
  for (const escaped of pointer.split('/').slice(1)) {
    const step = decodeURIComponent(escaped).replaceAll('~1', '/').replaceAll('~0', '~');
    field.push(isList(partAt(field)) ? Number(step) : step);
  }
  return field;
}

/** The part of the schema that speaks of a field; `undefined` for one that it does not know. */
export function partAt(field: FieldPath): Part | undefined {
  return field.reduce<Part | undefined>((part, step) => part && childOf(part, step), published as Part);
}

/** Whether a text is what a definition of the schema says. */
export function isOf(name: 'cidr' | 'labelKey' | 'labelValue' | 'namespaceGlob', text: string): boolean {
  return new RegExp(published.definitions[name].pattern, 'u').test(text);
}

/** Some values may be a list or one text. */
function isList(part: Part | undefined): boolean {
  return part?.type === 'array' || (Array.isArray(part?.type) && part.type.includes('array'));
}

/** The part of the schema that speaks of the keys of a mapping. */
export function keysOf(part: Part | undefined): Part | undefined {
  return part && resolved(part.propertyNames);
}

function childOf(part: Part, step: string | number): Part | undefined {
  if (isList(part) && typeof step === 'number') return resolved(part.items);
  return resolved(part.properties?.[step] ?? part.additionalProperties);
}

function resolved(part: unknown): Part | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const { $ref } = part as Part;
  if ($ref === undefined) return part as Part;
  const name = $ref.slice('#/definitions/'.length) as keyof typeof published.definitions;
  return published.definitions[name] as Part;
}
