import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic } from '../../../model/index.ts';
import type { Layout, ReadableFormat, Sniff } from '../format.ts';
import { layOutPieces, type Piece } from '../lay-out-pieces.ts';
import { NO_METADATA } from '../metadata.ts';
import { metadataOf, readProperties } from '../office/core-properties.ts';
import { isZip, namesIn, openPackage } from '../office/open-package.ts';
import { readXml } from '../office/read-xml.ts';
import { OdtWalk } from './odt-pieces.ts';

/** The kinds of OpenDocument that are texts; the first member of the zip names the kind, unpacked. */
const TEXT_KIND = /^application\/vnd\.oasis\.opendocument\.text(-template|-web|-master)?$/;
/** Local headers are 30 bytes and the name `mimetype` 8; no kind has a longer name than 100. */
const KIND_AT = 38;
const LONGEST_KIND = 100;

const READ_PARTS = new Set(['content.xml', 'meta.xml', 'styles.xml', 'META-INF/manifest.xml']);

/** OpenDocument texts, as LibreOffice and others write them. */
export const odtFormat: ReadableFormat = {
  name: 'odt',
  tells: isOdt,
  read(bytes) {
    const opened = openPackage(bytes, (name) => READ_PARTS.has(name));
    if ('code' in opened) return refused(opened);
    const { parts } = opened;
    if (parts.get('META-INF/manifest.xml')?.includes('encryption-data') === true)
      return refused(diagnose('read/encrypted'));
    return readParts(parts);
  },
};

/** By the kind that the file names; one packed anew without it still holds `content.xml` and `meta.xml`. */
function isOdt({ bytes }: Sniff): boolean {
  if (!isZip(bytes)) return false;
  const start = Buffer.from(bytes.subarray(30, KIND_AT + LONGEST_KIND)).toString('latin1');
  if (start.startsWith('mimetype')) {
    const length = (bytes[22] ?? 0) + (bytes[23] ?? 0) * 256;
    const extra = (bytes[28] ?? 0) + (bytes[29] ?? 0) * 256;
    return TEXT_KIND.test(start.slice(8 + extra, 8 + extra + length).trim());
  }
  const names = new Set(namesIn(bytes));
  return names.has('content.xml') && names.has('META-INF/manifest.xml') && names.has('mimetype');
}

function refused(diagnostic: Diagnostic): Layout {
  return { text: '', blocks: [], metadata: NO_METADATA, anchors: [], diagnostics: [diagnostic] };
}

function readParts(parts: ReadonlyMap<string, string>): Layout {
  const content = parts.get('content.xml');
  if (content === undefined) throw new Error('it holds no content.xml');
  const walked = new OdtWalk().read(content);
  const page = furniture(parts.get('styles.xml'));
  const { text, blocks, anchors } = layOutPieces([...page.header, ...walked.pieces, ...page.footer]);
  const { changes, comments } = walked;
  return {
    text,
    blocks,
    anchors,
    metadata: metadataOf(readProperties(parts.get('meta.xml')), walked.pieces),
    diagnostics: [
      ...(changes > 0 ? [diagnose('read/tracked-changes', { count: changes })] : []),
      ...(comments > 0 ? [diagnose('read/reviewers-comments', { count: comments })] : []),
    ],
  };
}

/** The running heads and feet, which stand with the page styles; those of left and first pages repeat them. */
function furniture(styles: string | undefined): { readonly header: Piece[]; readonly footer: Piece[] } {
  const lines = { header: new Set<string>(), footer: new Set<string>() };
  let place: keyof typeof lines | null = null;
  let words = '';
  if (styles !== undefined)
    readXml(styles, {
      open(name) {
        if (name.startsWith('style:header') && !name.endsWith('style')) place = 'header';
        if (name.startsWith('style:footer') && !name.endsWith('style')) place = 'footer';
        if (name === 'text:tab' || name === 'text:s') words += ' ';
      },
      text(more) {
        if (place !== null) words += more;
      },
      close(name) {
        if (name === 'text:p' || name === 'text:h') {
          if (place !== null && words.trim() !== '') lines[place].add(words.replace(/\s+/g, ' ').trim());
          words = '';
        }
        if (/^style:(header|footer)(-left|-first)?$/.test(name)) place = null;
      },
    });
  const pieces = (field: keyof typeof lines): Piece[] =>
    [...lines[field]].map((text) => ({
      text,
      hint: 'boilerplate',
      hintRule: `page-${field}`,
      at: { kind: 'field', field },
    }));
  return { header: pieces('header'), footer: pieces('footer') };
}
