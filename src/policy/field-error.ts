import { type FieldPath, fieldName } from '../manifest/objects.ts';
import { type Sentence, say } from '../manifest/sentence.ts';

/** What the API server rejects a policy for, with its own field path and text (semantics V). */
export interface FieldError {
  /** From the part that was checked; `under` puts it in the whole. */
  readonly field: FieldPath;
  /** `Malformed`: JSON of a wrong type. The others are the API server's types. */
  readonly type: keyof typeof TITLE;
  readonly detail: string;
  /** The value it refuses, where its text names it. */
  readonly value?: string | number;
  /** The key it stands at in the map `field`: the API server does not name that, and a reader looks for its line. */
  readonly key?: string;
}

export function required(field: FieldPath, detail: string): FieldError {
  return { field, type: 'Required', detail };
}

export function forbidden(field: FieldPath, detail: string): FieldError {
  return { field, type: 'Forbidden', detail };
}

export function notSupported(field: FieldPath, value: string, supported: readonly string[]): FieldError {
  const detail = `supported values: ${supported.map((each) => `"${each}"`).join(', ')}`;
  return { field, type: 'NotSupported', detail, value };
}

/** One error for each fault of the value; most values have none. */
export function invalid(field: FieldPath, value: string | number, faults: readonly string[]): FieldError[] {
  return faults.map((detail) => ({ field, type: 'Invalid', detail, value }));
}

/** The errors of a part as errors of the whole that has it at `step`. */
export function under(step: string | number, errors: readonly FieldError[]): readonly FieldError[] {
  return errors.map((error) => ({ ...error, field: [step, ...error.field] }));
}

/** The errors of all items of a list. */
export function underEach<T>(items: readonly T[], check: (item: T) => readonly FieldError[]): readonly FieldError[] {
  return items.flatMap((item, i) => under(i, check(item)));
}

const TITLE = {
  Required: 'Required value',
  Invalid: 'Invalid value',
  Forbidden: 'Forbidden',
  NotSupported: 'Unsupported value',
  Duplicate: 'Duplicate value',
  TooLong: 'Too long',
  TooMany: 'Too many',
  Malformed: '',
};

/** The error as the API server writes it: `spec.policyTypes[0]: Unsupported value: foo: supported values: …`. */
export function describe({ field, type, detail, value }: FieldError): Sentence {
  const colon = (text: string) => plain(text === '' ? '' : `: ${text}`);
  // Without its quotes a text of digits would look like the number that was expected.
  const shown = typeof value === 'string' && /^[0-9]+$/.test(value) ? `"${value}"` : value;
  const refused = shown === undefined ? plain('') : say`: ${shown}`;
  return say`${fieldName(field)}${colon(TITLE[type])}${refused}${colon(detail)}`;
}

/** Words of ours that are put together at run time. */
function plain(text: string): Sentence {
  return { words: [text], names: [] };
}
