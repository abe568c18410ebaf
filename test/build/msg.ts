import { createRequire } from 'node:module';

/** An entry of a compound file: a folder with the numbers of what it holds, or a stream. */
interface BurnEntry {
  readonly name: string;
  readonly type: number;
  readonly children?: number[];
  readonly length: number;
  readonly binaryProvider?: () => Uint8Array;
}

// The writer that the reading library has for mails within mails is no part of its public face.
const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner') as {
  readonly burn: (entries: BurnEntry[]) => Uint8Array;
};

const [FOLDER, STREAM, ROOT] = [1, 2, 5];

/** What a message for a test holds. */
export interface MsgParts {
  readonly subject: string;
  readonly sender: string;
  readonly address: string;
  readonly to: string;
  readonly body: string | null;
  readonly rtf?: string;
  /** Seconds since 1970. */
  readonly sent: number;
  readonly attachment?: { readonly name: string; readonly bytes: Uint8Array };
}

/** An Outlook message in Unicode, as small as one can be. */
export function msgBytes(parts: MsgParts): Uint8Array {
  const entries: BurnEntry[] = [{ name: 'Root Entry', type: ROOT, children: [], length: 0 }];
  const add = (folder: number, name: string, bytes: Uint8Array | null): number => {
    entries[folder]?.children?.push(entries.length);
    entries.push(
      bytes === null
        ? { name, type: FOLDER, children: [], length: 0 }
        : { name, type: STREAM, length: bytes.length, binaryProvider: () => bytes },
    );
    return entries.length - 1;
  };
  const text = (folder: number, tag: string, words: string): number =>
    add(folder, `__substg1.0_${tag}001F`, Uint8Array.from(Buffer.from(words, 'utf16le')));
  const ids = add(0, '__nameid_version1.0', null);
  for (const tag of ['0002', '0003', '0004']) add(ids, `__substg1.0_${tag}0102`, new Uint8Array());
  text(0, '001A', 'IPM.Note');
  text(0, '0037', parts.subject);
  text(0, '0C1A', parts.sender);
  text(0, '0C1F', parts.address);
  if (parts.body !== null) text(0, '1000', parts.body);
  if (parts.rtf !== undefined) add(0, '__substg1.0_10090102', packed(parts.rtf));
  const to = add(0, '__recip_version1.0_#00000000', null);
  text(to, '3001', parts.to);
  add(to, '__properties_version1.0', properties(8, []));
  if (parts.attachment !== undefined) {
    const attached = add(0, '__attach_version1.0_#00000000', null);
    text(attached, '3707', parts.attachment.name);
    add(attached, '__substg1.0_37010102', parts.attachment.bytes);
    add(attached, '__properties_version1.0', properties(8, []));
  }
  add(0, '__properties_version1.0', properties(32, [[0x00390040, fileTime(parts.sent)]]));
  return burn(entries);
}

/** The stream of properties of fixed size: a header, and 16 bytes for each. */
function properties(header: number, fixed: readonly (readonly [number, bigint])[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(header + fixed.length * 16));
  fixed.forEach(([tag, value], index) => {
    bytes.setUint32(header + index * 16, tag, true);
    bytes.setUint32(header + index * 16 + 4, 6, true);
    bytes.setBigUint64(header + index * 16 + 8, value, true);
  });
  return new Uint8Array(bytes.buffer);
}

/** Tenths of microseconds since 1601. */
function fileTime(seconds: number): bigint {
  return BigInt(seconds) * 10_000_000n + 116_444_736_000_000_000n;
}

/** RTF in the form that needs no packing. */
function packed(rtf: string): Uint8Array {
  const header = new DataView(new ArrayBuffer(16));
  header.setUint32(0, rtf.length + 12, true);
  header.setUint32(4, rtf.length, true);
  header.setUint32(8, 0x414c454d, true);
  return Uint8Array.from(Buffer.concat([new Uint8Array(header.buffer), Buffer.from(rtf, 'latin1')]));
}
