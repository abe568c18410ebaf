import type { Diagnostic } from '../../../model/index.ts';
import { ENTRY_MARK } from '../../../pipeline/1-read/entry/entry.ts';
import type { Container, ContainerContext, Source } from '../container.ts';
import { decodedChunks } from '../decoded-chunks.ts';
import { type Row, unpackDataset } from './dataset.ts';
import { fieldsOf } from './fields.ts';
import { heldList } from './held-list.ts';
import { type FoundObject, objectsIn } from './objects-in.ts';
import { linesIn } from '../lines.ts';

/** Prose never begins with a brace and a name in quotes. */
const OBJECT = /^\s{0,1000}(?:\[\s{0,1000})?\{\s{0,1000}"[^"\n]{0,200}"\s{0,100}:/;

/**
 * Datasets of JSON: one object a line, a list of objects, an object that holds such a list, or one
 * object that is a report itself.
 */
export const jsonContainer: Container = {
  name: 'json',
  isDocument: false,
  tells: ({ head }) => !head.startsWith(ENTRY_MARK) && OBJECT.test(withoutWideness(head)),
  async *unpack(source, context) {
    const doubts: Diagnostic[] = [];
    const rows = (): AsyncIterable<Row> => rowsOf(source, context, doubts);
    const isRereadable = source.bytes !== null || source.path !== null;
    yield* unpackDataset({ rows, isRereadable, doubts }, context);
  },
};

/** UTF-16 shows as every second byte zero, behind a mark of two bytes. */
function withoutWideness(head: string): string {
  return head.replaceAll('\0', '').replace(/^(?:ÿþ|þÿ)/i, '');
}

/** One object with the place it stands at, in text still. */
interface Piece extends FoundObject {
  readonly place: string;
}

async function* rowsOf(source: Source, context: ContainerContext, doubts: Diagnostic[]): AsyncGenerator<Row> {
  const note = (diagnostic: Diagnostic): void => {
    if (!doubts.some(({ code }) => code === diagnostic.code)) doubts.push(diagnostic);
  };
  const limit = context.limits.documentBytes;
  let before: Piece | null = null;
  let isSingle = true;
  for await (const piece of piecesOf(decodedChunks(source.chunks(), note), limit)) {
    if (before !== null) {
      isSingle = false;
      yield* rowOf(before);
    }
    before = piece;
  }
  if (before !== null) yield* isSingle ? rowsOfSingle(before, context) : rowOf(before);
}

/** By lines where the first line is whole; by balanced braces where objects are spread over lines. */
async function* piecesOf(pieces: AsyncIterable<string>, limit: number): AsyncGenerator<Piece> {
  const { first, all } = await peek(pieces, limit);
  if (parsed(first) !== null) {
    for await (const { number, text } of linesIn(all, limit)) {
      if (text?.trim() === '') continue;
      const problem = text === null ? 'the line is longer than a document may be' : null;
      yield { place: `line ${number}`, text, problem };
    }
    return;
  }
  let number = 0;
  for await (const found of objectsIn(all, limit)) {
    number += 1;
    yield { place: `item ${number}`, ...found };
  }
}

/** The first line that is not blank, and the text from its beginning. */
async function peek(
  pieces: AsyncIterable<string>,
  limit: number,
): Promise<{ readonly first: string; readonly all: AsyncIterable<string> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  const head: string[] = [];
  let first = '';
  for (let isOpen = true; isOpen && first.length <= limit; ) {
    const next = await iterator.next();
    if (next.done === true) break;
    head.push(next.value);
    const fresh = first === '' ? next.value.trimStart() : next.value;
    const end = fresh.indexOf('\n');
    isOpen = end < 0;
    first += isOpen ? fresh : fresh.slice(0, end);
  }
  async function* all(): AsyncGenerator<string> {
    try {
      yield* head;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first, all: all() };
}

function* rowOf({ place, text, problem }: Piece): Generator<Row> {
  const value = text === null ? null : parsed(text);
  if (value !== null) yield { place, fields: fieldsOf(value), problem: null };
  else yield { place, fields: null, problem: problem ?? reasonOf(text ?? '') };
}

/** A file of one object: a report, or the answer of a service with a list of them. */
function* rowsOfSingle(piece: Piece, context: ContainerContext): Generator<Row> {
  const value = piece.text === null ? null : parsed(piece.text);
  const list = value === null ? null : heldList(value, context.mapping);
  if (list === null) return yield* rowOf(piece);
  for (const [index, item] of list.entries()) {
    const place = `item ${index + 1}`;
    if (isObject(item)) yield { place, fields: fieldsOf(item), problem: null };
    else yield { place, fields: null, problem: 'it is no object' };
  }
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reasonOf(text: string): string {
  try {
    JSON.parse(text);
    return 'it is no object';
  } catch {
    // The runtime's own words differ between releases, and quote the text.
    return 'it is not whole JSON';
  }
}
