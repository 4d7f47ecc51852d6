import { digest } from '../source/digest.ts';
import { type Memory, memoryText, readMemory } from './memory.ts';

/** The last findings that a comment told of; a later comment can say that they are gone. */
export interface Told {
  readonly findings: number;
  /** The commit they were found in, if it was one. */
  readonly commit: string | undefined;
  /** What a label accepted, if it is still there. */
  readonly accepted?: Memory;
}

/** What the first line of a comment says. Nothing else is ever read back from a comment. */
export interface Marker {
  readonly id: string;
  /** Of the lines below the marker. */
  readonly sha256: string;
  readonly told: Told;
}

const MARKER =
  /^<!-- network-policy-diff id=([\w.-]{1,64}) sha256=([0-9a-f]{64}) findings=(\d{1,7})(?: commit=([0-9a-f]{40,64}))?(?: accepted=(\S{1,5500}))? -->$/;

/** Puts the marker on the first line, where no cut can take it away. */
export function stamp(id: string, body: string, { findings, commit, accepted }: Told): string {
  const of = commit === undefined ? '' : ` commit=${commit}`;
  const by = accepted === undefined ? '' : ` accepted=${memoryText(accepted)}`;
  return `<!-- network-policy-diff id=${id} sha256=${hash(body)} findings=${findings}${of}${by} -->\n${body}`;
}

/**
 * Reads the first line. Undefined if it is not a marker to the letter; but what was accepted may be written as another
 * version of this program writes it, and is forgotten then.
 */
export function readMarker(text: string): Marker | undefined {
  const [, id, sha256, findings, commit, word] = MARKER.exec(lines(text).marker) ?? [];
  if (id === undefined || sha256 === undefined) return undefined;
  const told = { findings: Number(findings), commit };
  const accepted = word === undefined ? undefined : readMemory(word);
  return { id, sha256, told: accepted === undefined ? told : { ...told, accepted } };
}

/** Whether a comment needs no new text: its hash is the same, and true of what stands below it. */
export function isCurrent(existing: string, text: string): boolean {
  const [old, now] = [lines(existing), lines(text)];
  return old.marker === now.marker && readMarker(existing)?.sha256 === hash(old.body);
}

/** GitHub may have changed the ends of lines, and spaces at the end. */
function lines(text: string): { marker: string; body: string } {
  const [marker = '', ...body] = text.replaceAll('\r\n', '\n').split('\n');
  return { marker, body: body.join('\n') };
}

function hash(body: string): string {
  return digest('sha256', body.trimEnd());
}
