import { diagnose } from '../../../messages/diagnostics.ts';
import { sniff } from '../../../pipeline/1-read/format.ts';
import type { Meter } from '../budget.ts';
import type { Container, Held, Source } from '../container.ts';
import { tooLarge } from '../gather.ts';
import { shownName } from '../member-name.ts';
import { diagnosticOf, Unreadable } from '../unreadable.ts';
import { peek } from '../gzip/peek.ts';
import { beginsWith } from './begins-with.ts';
import { charsetOf, isRead, kindOf, mayBeRead, typeOf } from './content-kind.ts';
import { decodePayload } from './decode-payload.ts';
import { gzipStretches } from './gzip-stretches.ts';
import { type Answer, recordsOf, type WarcRecord } from './record-reader.ts';

/** Web archives, plain or packed with GZIP record by record or as a whole. */
export const warcContainer: Container = {
  name: 'warc',
  isDocument: false,
  tells: ({ bytes }) => beginsWith(bytes, 'WARC/'),
  async *unpack(source, { budget, limits }) {
    const tally: Tally = { left: new Map(), damage: { count: 0, first: '' } };
    const meter = budget.part(0);
    const context = { meter, limit: limits.documentBytes, tally };
    try {
      for await (const stretch of stretchesOf(source, meter)) yield* pagesUntilDamage(stretch, context);
    } catch (error) {
      yield { kind: 'unread', name: '', diagnostic: diagnosticOf(error) };
    }
    yield* notesOn(tally);
  },
};

/** Web archives as they were until 2009. */
export const arcContainer: Container = {
  name: 'arc',
  isDocument: false,
  tells: ({ bytes }) => beginsWith(bytes, 'filedesc://'),
  async *unpack() {
    yield { kind: 'unread', name: '', diagnostic: diagnose('unpack/method', { method: 'ARC' }) };
  },
};

/** What was met and not handed on. */
interface Tally {
  /** How many of which kind. */
  readonly left: Map<string, number>;
  readonly damage: { count: number; first: string };
}

interface Context {
  readonly meter: Meter;
  /** The most bytes of one page. */
  readonly limit: number;
  readonly tally: Tally;
}

async function* stretchesOf(source: Source, meter: Meter): AsyncGenerator<AsyncIterable<Uint8Array>> {
  const { first, chunks, close } = await peek(source.chunks());
  try {
    if (first[0] === 0x1f) yield* gzipStretches(chunks, meter);
    else yield fedTo(meter, chunks);
  } finally {
    await close();
  }
}

async function* fedTo(meter: Meter, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter.feed(chunk.length);
    yield chunk;
  }
}

/** Damage ends a stretch; a limit ends all. */
async function* pagesUntilDamage(stretch: AsyncIterable<Uint8Array>, context: Context): AsyncGenerator<Held> {
  try {
    yield* pagesIn(stretch, context);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    noteDamage(context.tally, diagnosticOf(error).message);
  }
}

async function* pagesIn(stretch: AsyncIterable<Uint8Array>, context: Context): AsyncGenerator<Held> {
  for await (const record of recordsOf(stretch)) {
    if (typeof record === 'string') {
      noteDamage(context.tally, record);
      continue;
    }
    const held = await heldRecord(record, context);
    let wrong: string | null;
    try {
      wrong = await record.finish();
    } catch (error) {
      // Where the stream breaks within a page, the page is named.
      if (held !== null) yield { ...unreadOf(held), diagnostic: diagnosticOf(error) };
      throw error;
    }
    if (wrong === null) {
      if (held !== null) yield held;
    } else if (held === null) {
      noteDamage(context.tally, wrong);
    } else {
      yield { ...unreadOf(held), diagnostic: diagnose('unpack/broken', { reason: wrong }) };
    }
  }
}

const unreadOf = (held: Held): { readonly kind: 'unread'; readonly name: string } => ({
  kind: 'unread',
  name: held.kind === 'member' ? held.member.provenance.name : held.kind === 'unread' ? held.name : '',
});

/** The page that a record holds, or why it cannot be read; null for what is left alone or is about others. */
async function heldRecord(record: WarcRecord, context: Context): Promise<Held | null> {
  const type = record.header('warc-type');
  const leave = (kind: string): null => {
    context.tally.left.set(kind, (context.tally.left.get(kind) ?? 0) + 1);
    return null;
  };
  if (type === 'revisit') return leave('repeated captures');
  if (type !== 'response' && type !== 'resource') return null;
  const address = (record.header('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  if (!/^(?:https?|ftp|file):/i.test(address) || /^https?:\/\/[^/]+\/robots\.txt$/i.test(address)) {
    return leave('others');
  }
  const answer = type === 'resource' ? resourceAnswer(record) : await record.answer();
  if (answer === null) return leave('others');
  if (answer.status >= 300 && answer.status < 400) return leave('redirects');
  if (answer.status !== 200) return leave('failed requests');
  const contentType = answer.header('content-type');
  if (!mayBeRead(typeOf(contentType))) return leave(kindOf(typeOf(contentType)));
  const name = shownName(address);
  const body = await record.body(context.limit);
  if (body === null) return { kind: 'unread', name, diagnostic: tooLarge(context.limit) };
  return decoded(record, answer, body, { ...context, name, address, leave });
}

async function decoded(
  record: WarcRecord,
  answer: Answer,
  body: Uint8Array,
  context: Context & { name: string; address: string; leave: (kind: string) => null },
): Promise<Held | null> {
  const { name, address, leave } = context;
  const contentType = answer.header('content-type');
  try {
    const bytes = await decodePayload(body, answer, context.meter.part(body.length), context.limit);
    if (bytes.length === 0) return leave('empty answers');
    if (!isRead(typeOf(contentType), sniff(bytes).head)) return leave(kindOf(typeOf(contentType)));
    const date = record.header('warc-date') ?? '';
    const captured = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]{5,18}Z)?)?)?$/.test(date) ? date : null;
    const provenance = { name, captured, address, charset: charsetOf(contentType) };
    return { kind: 'member', member: { bytes, provenance } };
  } catch (error) {
    return { kind: 'unread', name, diagnostic: diagnosticOf(error) };
  }
}

/** A resource was not answered by a server: its own headers say what it is. */
const resourceAnswer = (record: WarcRecord): Answer => ({
  status: 200,
  header: (name) => (name === 'content-type' ? record.header(name) : null),
});

function noteDamage({ damage }: Tally, reason: string): void {
  if (damage.count === 0) damage.first = reason.replace(/\.$/, '');
  damage.count += 1;
}

function* notesOn({ left, damage }: Tally): Generator<Held> {
  const counts = [...left].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  const values = {
    count: counts.reduce((sum, [, count]) => sum + count, 0),
    kinds: counts.map(([kind, count]) => `${count} ${kind}`).join(', '),
  };
  if (counts.length > 0) yield { kind: 'unread', name: '', diagnostic: diagnose('unpack/no-pages', values) };
  if (damage.count === 0) return;
  const reasons = { count: damage.count, reason: damage.first };
  yield { kind: 'unread', name: '', diagnostic: diagnose('unpack/damaged-records', reasons) };
}
