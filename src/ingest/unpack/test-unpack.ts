import { DEFAULT_LIMITS, type Limits } from '../../model/index.ts';
import type { Source, Unpacked } from './container.ts';
import { documentsIn } from './documents-in.ts';
import { sourceOfBytes } from './source.ts';

/** Bytes of a text in UTF-8. */
export const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Everything in a file, for tests. */
export async function unpackAll(
  source: Source | Uint8Array,
  limits: Partial<Limits> = {},
): Promise<readonly Unpacked[]> {
  const context = { limits: { ...DEFAULT_LIMITS, ...limits }, mapping: null };
  const found: Unpacked[] = [];
  const given = source instanceof Uint8Array ? sourceOfBytes('in', source) : source;
  for await (const one of documentsIn(given, context)) found.push(one);
  return found;
}

/** The same in lines: `name = first words` of members, `name ! code` of what was not read. */
export async function unpackedLines(
  source: Source | Uint8Array,
  limits: Partial<Limits> = {},
): Promise<readonly string[]> {
  return (await unpackAll(source, limits)).map((one) =>
    one.kind === 'unread'
      ? `${one.name} ! ${one.diagnostic.code}`
      : `${one.member.provenance.name} = ${new TextDecoder().decode(one.member.bytes.subarray(0, 30))}`,
  );
}
