import { type Piece, splitStream } from './document.ts';
import { haltIn } from './halt.ts';
import { readJson, tooLarge, tooMany } from './json.ts';
import { namesPolicy } from './kinds.ts';
import { LIMITS } from './limits.ts';
import { listItems } from './list-items.ts';
import { objectsIn } from './objects-in.ts';
import { locate } from './place.ts';
import { readQuickly } from './quick.ts';
import { join, NOTHING, type Reading, readObject } from './reading.ts';
import { mayMatter } from './scan.ts';
import { type Sentence, say } from './sentence.ts';
import { decode, type Fault } from './text.ts';
import { syntaxFault, wasMeantToMatter } from './unreadable.ts';
import { toJson } from './value.ts';
import { parse } from './yaml.ts';

/**
 * Reads the objects that matter out of a file's bytes, YAML or JSON, whatever its name. It never throws: what cannot be
 * read is a fault, and the rest goes on.
 */
export function readBlob(bytes: Uint8Array): Reading {
  const decoded = decode(bytes);
  if ('fault' in decoded) return { objects: [], faults: [decoded.fault] };
  const reading = readJson(decoded.text) ?? readYaml(decoded.text);
  return { ...reading, faults: theFirstOfEach(reading.faults) };
}

const MOST_OF_A_KIND = 20;
/** Documents of a file. Each costs time, and nobody has so many by mistake. */
const MOST_BROKEN = 1_000;

/** A file can have a hundred thousand faults, and a report of all would help nobody: of each code the first, and a count. */
function theFirstOfEach(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= MOST_OF_A_KIND) return faults;
  const byCode = new Map<string, Fault[]>();
  for (const fault of faults) {
    const same = byCode.get(fault.code);
    if (same === undefined) byCode.set(fault.code, [fault]);
    else same.push(fault);
  }
  return [...byCode.values()].flatMap((same) => {
    const [rest] = same.slice(MOST_OF_A_KIND);
    // Each of those is an object to compare.
    if (rest === undefined || rest.elsewhere !== undefined) return same;
    const message = say`${same.length - MOST_OF_A_KIND} more of these follow in this file.`;
    const hidesFlows = same.some((fault) => fault.hidesFlows);
    return [...same.slice(0, MOST_OF_A_KIND), { ...rest, message, hidesFlows }];
  });
}

function readYaml(text: string): Reading {
  const { documents, strays } = splitStream(text);
  const dropped = strays.filter((piece) => mayMatter(piece.text)).map(readStray);
  const read = join([...readEach(documents, readPiece)]);
  const whole = join([read, ...dropped, halted(documents, read)]);
  return documents.some(({ text }) => lacksKind(text)) ? { ...whole, lacksKind: true } : whole;
}

const SAYS_SOMETHING = /^[ \t]*[^\s#%-]/m;
const NAMES_KIND = /(?:^|[{,])[ \t]*["']?kind["']?[ \t]*:/m;

/** By its text, quickly for most: a kind that stands deeper, in an item of a list, passes for one of the document. */
function lacksKind(text: string): boolean {
  if (text.startsWith('kind:') || text.includes('\nkind:')) return false;
  return SAYS_SOMETHING.test(text) && !NAMES_KIND.test(text);
}

/** Says where `kubectl` stops, if there are objects below that. */
function halted(documents: readonly Piece[], { objects }: Reading): Reading {
  const halt = haltIn(documents);
  if (halt === undefined || !objects.some(({ line }) => line >= halt.line)) return NOTHING;
  const message = say`kubectl refuses this file from here on, since ${halt.why}; other tools read it.`;
  return failed('refused-by-kubectl', message, halt.line);
}

/** Reads the pieces that may matter, until they are too many. */
function* readEach(pieces: readonly Piece[], read: (piece: Piece) => Reading): Generator<Reading> {
  let documents = 0;
  let broken = 0;
  for (const piece of pieces) {
    if (!mayMatter(piece.text)) continue;
    if (broken >= MOST_BROKEN) {
      yield failed(SYNTAX, say`More than ${MOST_BROKEN} documents above are broken: the rest is not read.`, piece.line);
      return;
    }
    if (documents >= LIMITS.documents) {
      yield tooMany(piece.line);
      return;
    }
    const reading = read(piece);
    documents++;
    if (reading.faults.some(({ code }) => code === SYNTAX)) broken++;
    yield reading;
  }
}

function readStray({ line }: Piece): Reading {
  const message = say`A document has ended above (...) and no other has begun (---): kubectl does not read this, other tools do.`;
  return failed('text-between-documents', message, line);
}

/** A long List is read item by item, unless that fails (items may share anchors) and the whole can be parsed. */
function readPiece(piece: Piece): Reading {
  const items = piece.text.length > LIMITS.listLength ? listItems(piece) : undefined;
  if (items === undefined) return readDocument(piece);
  const reading = join([...readEach(items, readDocument)]);
  const isBroken = reading.faults.some(({ code }) => code === SYNTAX);
  return isBroken && piece.text.length <= LIMITS.documentLength ? readDocument(piece) : reading;
}

function readDocument(piece: Piece): Reading {
  const { text } = piece;
  if (text.length > LIMITS.documentLength) return tooLarge(text.length, piece.line);
  if (opensTooMuch(text)) {
    return broken(text, say`it has more than ${LIMITS.openings} braces and brackets`, piece.line);
  }
  return readPlainDocument(piece) ?? readStrictly(piece);
}

/** The quick way for what is plain; undefined where something is in doubt, or where the document is not one object. */
export function readPlainDocument(piece: Piece): Reading | undefined {
  const quick = readQuickly(piece.text);
  if (quick === undefined) return undefined;
  const [object, ...others] = objectsIn(quick.json);
  if (object === undefined) return NOTHING;
  if (others.length > 0 || object.within.length > 0) return undefined;
  const [line, endLine] = [quick.line + piece.line - 1, quick.endLine + piece.line - 1];
  return readObject(object, () => ({ document: piece, within: [], line, endLine }), []);
}

/** The way for every document. What the quick way answers, this one answers too. */
export function readStrictly(piece: Piece): Reading {
  const { text } = piece;
  const parsed = parse(text);
  const lineInFile = (line: number) => line + piece.line - 1;
  const unreadable = (why: Sentence, line: number) => broken(text, why, lineInFile(line));

  const [error] = parsed.document.errors;
  if (error) return unreadable(syntaxFault(error.code), parsed.lineAt(error.pos[0]));
  const control = CONTROL.exec(text);
  if (control) return unreadable(say`control characters are not allowed`, parsed.lineAt(control.index));
  const value = toJson(parsed);
  if ('unreadable' in value) return unreadable(value.unreadable, value.line);
  if (typeof value.json === 'string' && namesPolicy(text)) return unreadable(say`it is one text, and no mapping`, 1);

  const duplicates = value.duplicates.map(({ key, line, firstLine }) => ({
    key,
    line: lineInFile(line),
    firstLine: lineInFile(firstLine),
  }));
  const objects = [...objectsIn(value.json)];
  return join(
    objects.map((object) => {
      const siteOf = () => {
        const { line, endLine } = locate(parsed, object.within);
        return { document: piece, within: object.within, line: lineInFile(line), endLine: lineInFile(endLine) };
      };
      return readObject(object, siteOf, duplicates);
    }),
  );
}

function opensTooMuch(text: string): boolean {
  if (text.length <= LIMITS.openings) return false;
  let openings = 0;
  for (const _ of text.matchAll(/[[{]/g)) openings++;
  return openings > LIMITS.openings;
}

const SYNTAX = 'yaml-syntax';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;
const TEMPLATE = /\{\{|\{%|<%/;

/** A document that is no YAML. If it speaks of nothing that matters, it was never meant as an object that does. */
function broken(text: string, why: Sentence, line: number): Reading {
  if (!wasMeantToMatter(text)) return NOTHING;
  if (TEMPLATE.test(text)) return failed('template-not-rendered', say`This is a template that was not rendered.`, line);
  return failed(SYNTAX, say`This is not valid YAML: ${why}.`, line);
}

function failed(code: string, message: Sentence, line: number): Reading {
  const fault: Fault = { severity: 'warning', code, message, line, hidesFlows: true };
  return { objects: [], faults: [fault] };
}
