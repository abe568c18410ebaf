import PostalMime from 'postal-mime';

/** The page that an MHTML file was made of, its transport taken off. */
export interface RootPart {
  readonly bytes: Uint8Array;
  /** Character set that the part names, or null. */
  readonly charset: string | null;
  /** Address it was saved from, or null. */
  readonly address: string | null;
}

/** A page in a multipart in a multipart; programs write no deeper. */
const DEEPEST = 4;
/** Parts that are looked at for the page; it comes first or second. */
const MOST_PARTS = 2_000;
/** Headers of a part; those of real ones have hundreds of bytes. */
const LONGEST_HEADERS = 65_536;

/** Headers by name in lower case, unfolded; the first of each counts. */
export type Headers = ReadonlyMap<string, string>;

/** Reads the headers at the beginning of a part and tells where its body begins. */
export function headersOf(bytes: Uint8Array): { readonly headers: Headers; readonly body: number } {
  const raw = Buffer.from(bytes.subarray(0, LONGEST_HEADERS)).toString('latin1');
  const end = /\r?\n\r?\n/.exec(raw);
  const lines = raw
    .slice(0, end?.index ?? raw.length)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? bytes.length : end.index + end[0].length };
}

/** Finds the page in an MHTML file: the part named as the start, else the first that is HTML. */
export async function rootPart(file: Uint8Array): Promise<RootPart | null> {
  let part: Uint8Array = file;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const { headers, body } = headersOf(part);
    const type = headers.get('content-type') ?? '';
    if (/^text\/html\b|^application\/xhtml\+xml\b/i.test(type)) return decoded(part, headers, body);
    const boundary = parameter(type, 'boundary');
    if (!/^multipart\//i.test(type) || boundary === null) return null;
    const parts = partsOf(part.subarray(body), boundary);
    const start = parameter(type, 'start');
    const next =
      parts.find((one) => start !== null && headersOf(one).headers.get('content-id') === start) ??
      parts.find((one) => /^(text\/html|application\/xhtml|multipart\/)/i.test(typeOf(one)));
    if (next === undefined) return null;
    part = next;
  }
  return null;
}

function typeOf(part: Uint8Array): string {
  return headersOf(part).headers.get('content-type') ?? '';
}

/** A parameter of a header, quoted or not. */
function parameter(header: string, name: string): string | null {
  const found = new RegExp(
    `;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`,
    'i',
  ).exec(header.slice(0, 4_000));
  return found?.[1] ?? found?.[2] ?? null;
}

function partsOf(body: Uint8Array, boundary: string): Uint8Array[] {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = `--${boundary}`;
  const parts: Uint8Array[] = [];
  let at = buffer.indexOf(mark, 0, 'latin1');
  while (at >= 0 && parts.length < MOST_PARTS) {
    const from = at + mark.length;
    if (buffer.subarray(from, from + 2).toString('latin1') === '--') break;
    const end = buffer.indexOf(`\n${mark}`, from, 'latin1');
    const lineEnd = buffer.indexOf('\n', from, 'latin1');
    if (lineEnd < 0) break;
    parts.push(buffer.subarray(lineEnd + 1, end < 0 ? buffer.length : end));
    at = end < 0 ? -1 : end + 1;
  }
  return parts;
}

/** The mail library takes the transfer encoding off what it believes to be an attachment. */
async function decoded(part: Uint8Array, headers: Headers, body: number): Promise<RootPart> {
  const encoding = headers.get('content-transfer-encoding') ?? '8bit';
  const wrapper = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${encoding.replace(/[^\w-]/g, '').slice(0, 40)}\r\n\r\n`;
  const isEncoded = /^(base64|quoted-printable)\b/i.test(encoding);
  const email = isEncoded
    ? await PostalMime.parse(Buffer.concat([Buffer.from(wrapper, 'latin1'), part.subarray(body)]))
    : null;
  const content = email?.attachments[0]?.content;
  const bytes =
    content === undefined || typeof content === 'string' ? part.subarray(body) : new Uint8Array(content);
  return {
    bytes,
    charset: parameter(headers.get('content-type') ?? '', 'charset'),
    address: addressOf(headers.get('content-location')),
  };
}

/** Only addresses of the web say where a page came from; those of a disk name the saver's folders. */
export function addressOf(location: string | undefined): string | null {
  const address = (location ?? '').replace(/\s+/g, '');
  return /^https?:\/\/[^\s<>"]{3,2000}$/i.test(address) ? address : null;
}
