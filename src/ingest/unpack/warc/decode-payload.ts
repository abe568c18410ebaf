import { inflate, type Packing } from '../inflate.ts';
import type { Meter } from '../budget.ts';
import { diagnose } from '../../../messages/diagnostics.ts';
import { gather } from '../gather.ts';
import { sourceOfStream } from '../source.ts';
import { Unreadable } from '../unreadable.ts';
import { dechunk } from './dechunk.ts';
import type { Answer } from './record-reader.ts';

/** Content codings that the platform undoes. */
const PACKINGS: ReadonlyMap<string, Packing> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'brotli'],
]);

/** More codings than this, one within the other, are a trap. */
const MOST_CODINGS = 3;

/**
 * Undoes what the server did to a body for the way: chunks first, then its packing. Captures whose tool
 * undid it already, and left the header, are taken as they are. Throws `Unreadable`.
 */
export async function decodePayload(
  body: Uint8Array,
  answer: Answer,
  meter: Meter,
  limit: number,
): Promise<Uint8Array> {
  const isChunked = /\bchunked\b/i.test(answer.header('transfer-encoding') ?? '');
  let bytes = isChunked ? dechunk(body) : body;
  const codings = (answer.header('content-encoding') ?? '').toLowerCase().split(',', MOST_CODINGS + 1);
  if (codings.length > MOST_CODINGS) throw unknown('one within the other');
  for (const coding of codings.map((one) => one.trim()).reverse()) {
    if (coding === '' || coding === 'identity' || isPlain(bytes)) continue;
    const packing = PACKINGS.get(coding);
    if (packing === undefined) throw unknown(coding.slice(0, 40));
    bytes = await unpack(bytes, packing, meter, limit);
  }
  return bytes;
}

const unknown = (method: string): Unreadable => new Unreadable(diagnose('unpack/method', { method }));

/** Markup is no packed stream, whatever the header says. */
function isPlain(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart();
  return head.startsWith('<') || head.startsWith('\u00ef\u00bb\u00bf<') || head.startsWith('%PDF');
}

async function unpack(bytes: Uint8Array, packing: Packing, meter: Meter, limit: number): Promise<Uint8Array> {
  // Servers that say "deflate" send it with or without the wrapping that the name means.
  const isWrapped = ((bytes[0] ?? 0) & 0x0f) === 8 && ((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % 31 === 0;
  const way = packing === 'deflate' && !isWrapped ? 'deflate-raw' : packing;
  const one = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  const source = sourceOfStream('', inflate(one(), way, meter));
  const { beginning, obstacle, close } = await gather(source, limit);
  await close();
  if (obstacle !== null) throw new Unreadable(obstacle);
  return beginning;
}
