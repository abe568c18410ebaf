import type { Entry, ZipFile } from 'yauzl';
import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic } from '../../../model/index.ts';
import type { Meter } from '../budget.ts';
import type { Container, ContainerContext, Held, Source } from '../container.ts';
import { gather, tooLarge } from '../gather.ts';
import { type LeftAlone, whyLeftAlone } from '../left-alone.ts';
import { memberName } from '../member-name.ts';
import { sourceOfStream } from '../source.ts';
import { diagnosticOf, Unreadable } from '../unreadable.ts';
import { type BytesAt, bytesAt, fileAt } from './bytes-at.ts';
import { entryName, isFolder, whyNotUnpacked } from './entry.ts';
import { isOffice } from './is-office.ts';
import { memberChunks } from './member-chunks.ts';
import { entriesOf } from './open-zip.ts';
import { type Survey, survey, WACZ_ARCHIVE } from './survey.ts';

/** How a ZIP begins: with a member, or with its end where it is empty. */
const MARKS: readonly string[] = ['pk\u0003\u0004', 'pk\u0005\u0006'];

/** ZIP archives, and WACZ, which is a ZIP of web archives. Office files are documents and none of these. */
export const zipContainer: Container = {
  name: 'zip',
  isDocument: false,
  tells: ({ bytes, head }) => MARKS.some((mark) => head.startsWith(mark)) && !isOffice(bytes),
  async *unpack(source, context) {
    const file = await openFile(source, context);
    try {
      const surveyed = await survey(file);
      if (surveyed.kind === 'office') {
        return yield { kind: 'unread', name: '', diagnostic: tooLarge(context.limits.documentBytes) };
      }
      yield* surveyed.kind === 'wacz' ? webArchives(file, context) : members(file, surveyed, context);
    } finally {
      await file.close();
    }
  },
};

async function openFile(source: Source, { limits }: ContainerContext): Promise<BytesAt> {
  if (source.bytes !== null) return bytesAt(source.bytes);
  if (source.path !== null) return fileAt(source.path);
  // A directory that stands at the end of a stream can only be reached by holding the whole.
  const { beginning, obstacle, close } = await gather(source, limits.documentBytes);
  await close();
  if (obstacle === null) return bytesAt(beginning);
  const isTooLarge = obstacle.code === 'ingest/too-large';
  const limit = Math.round(limits.documentBytes / 2 ** 20);
  throw new Unreadable(isTooLarge ? diagnose('unpack/inner-too-large', { limit }) : obstacle);
}

async function* members(file: BytesAt, { parts }: Survey, context: ContainerContext): AsyncGenerator<Held> {
  const told = new Set<string>();
  const meter = context.budget.part(file.size);
  try {
    for await (const [entry, zip] of entriesOf(file)) {
      const passed = meter.passed();
      if (passed !== null) return yield { kind: 'unread', name: '', diagnostic: passed };
      const given = entryName(entry);
      const name = memberName(given) || 'nameless';
      if (isFolder(entry, given)) continue;
      const left = whyLeftAlone(name, parts);
      if (left !== null) yield* tellOnce(told, left, name);
      else yield heldEntry(file, zip, entry, name, meter);
    }
  } catch (error) {
    yield { kind: 'unread', name: '', diagnostic: directoryDiagnostic(error) };
  }
}

function* tellOnce(told: Set<string>, left: LeftAlone, name: string): Generator<Held> {
  if (told.has(left.name)) return;
  // A file is met once; only folders need remembering.
  if (left.name !== name) told.add(left.name);
  yield { kind: 'unread', ...left };
}

function heldEntry(file: BytesAt, zip: ZipFile, entry: Entry, name: string, archive: Meter): Held {
  const diagnostic = whyNotUnpacked(entry);
  if (diagnostic !== null) return { kind: 'unread', name, diagnostic };
  return {
    kind: 'source',
    source: sourceOfStream(name, memberChunks(file, zip, entry, archive.part(0))),
    provenance: { name, captured: null, address: null, charset: null },
  };
}

/** The web archives of a WACZ; its index and lists of pages only say where in them things stand. */
async function* webArchives(file: BytesAt, context: ContainerContext): AsyncGenerator<Held> {
  let rest = 0;
  const archive = context.budget.part(file.size);
  try {
    for await (const [entry, zip] of entriesOf(file)) {
      const name = memberName(entryName(entry));
      if (WACZ_ARCHIVE.test(name)) yield heldEntry(file, zip, entry, name, archive);
      else if (!isFolder(entry, name)) rest += 1;
    }
  } catch (error) {
    yield { kind: 'unread', name: '', diagnostic: directoryDiagnostic(error) };
  }
  const values = { count: rest, kinds: 'the index and lists of a WACZ' };
  if (rest > 0) yield { kind: 'unread', name: '', diagnostic: diagnose('unpack/no-pages', values) };
}

/** Puts what yauzl says of a directory into words for people. */
function directoryDiagnostic(error: unknown): Diagnostic {
  const words = error instanceof Error ? error.message : '';
  if (words.includes('encryption')) return diagnose('unpack/password');
  if (words.startsWith('End of central directory')) return diagnose('unpack/no-directory');
  return diagnosticOf(error);
}
