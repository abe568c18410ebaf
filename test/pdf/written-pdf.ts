import { deflateSync } from 'node:zlib';

/** One page of a PDF written by hand: what it draws, and the font, where its letters are of no Latin. */
export interface WrittenPage {
  /** Operators of the content stream. */
  readonly content: string;
  readonly mediaBox?: readonly [number, number, number, number];
  readonly rotate?: number;
}

/** What stands beside the pages. */
export interface WrittenExtras {
  /** Entries of the Info dictionary, in PDF notation. */
  readonly info?: string;
  /** XMP metadata, whole. */
  readonly xmp?: string;
  /** More entries of the catalog. */
  readonly catalog?: string;
  /** Letters that the codes 1, 2, 3... of font F2 stand for. */
  readonly letters?: string;
  /** Leaves out what the codes of F2 stand for. */
  readonly isMute?: boolean;
}

/** Writes a PDF without a library, where a library would not write what is to be tested. */
export function writtenPdf(pages: readonly WrittenPage[], extras: WrittenExtras = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (text: string, entries = ''): string =>
    `<< /Length ${Buffer.byteLength(text)} ${entries} >>\nstream\n${text}\nendstream`;
  const catalog = add('');
  const tree = add('');
  const plain = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const letters = [...(extras.letters ?? 'a')];
  const own = addOwnFont(letters, extras.isMute ?? false, add, stream);
  const kids = pages.map(({ content, mediaBox = [0, 0, 595, 842], rotate = 0 }) => {
    const contents = add(stream(content));
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [${mediaBox.join(' ')}] /Rotate ${rotate} /Contents ${contents} 0 R /Resources << /Font << /F1 ${plain} 0 R /F2 ${own} 0 R >> >> >>`,
    );
  });
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const xmp =
    extras.xmp === undefined
      ? ''
      : `/Metadata ${add(stream(extras.xmp, '/Type /Metadata /Subtype /XML'))} 0 R`;
  const info = extras.info === undefined ? '' : `/Info ${add(`<< ${extras.info} >>`)} 0 R`;
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R ${xmp} ${extras.catalog ?? ''} >>`;
  return assembled(objects, `/Root ${catalog} 0 R ${info}`);
}

function addOwnFont(
  letters: readonly string[],
  isMute: boolean,
  add: (body: string) => number,
  stream: (text: string) => string,
): number {
  const hex = (value: number): string => value.toString(16).padStart(4, '0');
  const rows = letters.map((letter, at) => `<${hex(at + 1)}> <${hex(letter.charCodeAt(0))}>`);
  const map = add(
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar\nendcmap end end`,
    ),
  );
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  const inner = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 500 >>`,
  );
  const says = isMute ? '' : `/ToUnicode ${map} 0 R`;
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [${inner} 0 R] ${says} >>`,
  );
}

function assembled(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.5\n';
  const places = objects.map((body, at) => {
    const place = Buffer.byteLength(file);
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = Buffer.byteLength(file);
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file));
}

/** A grey picture as PNG, of which pdf-lib makes a page of a scan. */
export function greyPng(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc(height * (width + 1), 210);
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const pixels = chunk('IDAT', deflateSync(rows));
  return Buffer.concat([signature, chunk('IHDR', header), pixels, chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
