import { type FieldPath, fieldName } from '../manifest/objects.ts';
import { type Sentence, say } from '../manifest/sentence.ts';

/** What the API server rejects a policy for, with its own field path and text (semantics V). */
export interface FieldError {
  readonly field: FieldPath;
  /** `Malformed`: JSON of a wrong type. The others are the API server's types. */
  readonly type: 'Required' | 'Invalid' | 'Forbidden' | 'NotSupported' | 'Malformed';
  readonly detail: string;
  /** The value it refuses, where its text names it. */
  readonly value?: string | number;
  /** Where that stands, if it is nearer than `field`: the API server does not name the key of a map. */
  readonly at?: FieldPath;
}

export function required(field: FieldPath, detail: string): FieldError {
  return { field, type: 'Required', detail };
}

export function forbidden(field: FieldPath, detail: string): FieldError {
  return { field, type: 'Forbidden', detail };
}

export function invalid(field: FieldPath, value: string | number, detail: string, at = field): FieldError {
  return { field, type: 'Invalid', detail, value, at };
}

export function notSupported(field: FieldPath, value: string, supported: readonly string[]): FieldError {
  const detail = `supported values: ${supported.map((each) => `"${each}"`).join(', ')}`;
  return { field, type: 'NotSupported', detail, value };
}

const TITLE = {
  Required: 'Required value',
  Invalid: 'Invalid value',
  Forbidden: 'Forbidden',
  NotSupported: 'Unsupported value',
  Malformed: '',
};

/** The error as the API server writes it: `spec.policyTypes[0]: Unsupported value: foo: supported values: …`. */
export function describe({ field, type, detail, value }: FieldError): Sentence {
  const colon = (text: string) => plain(text === '' ? '' : `: ${text}`);
  const refused = value === undefined ? plain('') : say`: ${value}`;
  return say`${fieldName(field)}${colon(TITLE[type])}${refused}${colon(detail)}`;
}

/** Words of ours that are put together at run time. */
function plain(text: string): Sentence {
  return { words: [text], names: [] };
}
