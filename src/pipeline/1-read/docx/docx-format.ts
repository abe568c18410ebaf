import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic } from '../../../model/index.ts';
import type { Layout, ReadableFormat } from '../format.ts';
import { layOutPieces, type Piece } from '../lay-out-pieces.ts';
import { NO_METADATA } from '../metadata.ts';
import { metadataOf, readProperties } from '../office/core-properties.ts';
import { namesIn, openPackage } from '../office/open-package.ts';
import { readXml } from '../office/read-xml.ts';
import { readWord } from './word-document.ts';
import { wordPieces } from './word-pieces.ts';

const MAIN_PART = /^word\/document\d*\.xml$/;
const READ_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(_rels\/[^/]{1,80}\.rels|(document|header|footer)\d*\.xml|(styles|numbering|footnotes|endnotes|comments)\.xml))$/;
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Word documents (OOXML, with or without macros, which are never read). */
export const docxFormat: ReadableFormat = {
  name: 'docx',
  tells: ({ bytes }) => namesIn(bytes).some((name) => MAIN_PART.test(name)),
  read: async (bytes) => {
    const opened = openPackage(bytes, (name) => READ_PARTS.test(name));
    if ('code' in opened) return refused(opened);
    return readParts(opened.parts);
  },
};

function refused(diagnostic: Diagnostic): Layout {
  return { text: '', blocks: [], metadata: NO_METADATA, anchors: [], diagnostics: [diagnostic] };
}

async function readParts(parts: ReadonlyMap<string, string>): Promise<Layout> {
  for (const xml of parts.values()) checkMarkup(xml);
  const word = await readWord(parts);
  const body = wordPieces(word);
  const pieces = [...furniture(parts, 'header'), ...body, ...furniture(parts, 'footer')];
  const { text, blocks, anchors } = layOutPieces(pieces);
  const properties = readProperties(parts.get('docProps/core.xml'));
  const language = properties.language ?? styleLanguage(parts.get('word/styles.xml'));
  const main = [...parts].find(([name]) => MAIN_PART.test(name))?.[1] ?? '';
  return {
    text,
    blocks,
    anchors,
    metadata: metadataOf({ ...properties, language }, body),
    diagnostics: [
      ...counted('read/tracked-changes', changesIn(main)),
      ...counted('read/reviewers-comments', word.comments.length),
    ],
  };
}

/** The standard forbids a document type; one that stands there all the same declares entities to do harm. */
function checkMarkup(xml: string): void {
  if (/<!DOCTYPE/i.test(xml)) throw new Error('it declares a document type, which is not allowed in it');
  readXml(xml, { open: () => undefined });
}

function counted(code: 'read/tracked-changes' | 'read/reviewers-comments', count: number): Diagnostic[] {
  return count === 0 ? [] : [diagnose(code, { count })];
}

/** Changes as Word marks them in the text; marks on paragraph ends and table rows are not counted. */
function changesIn(xml: string): number {
  let count = 0;
  let properties = 0;
  readXml(xml, {
    open(name) {
      if (name === 'w:rPr' || name === 'w:trPr') properties += 1;
      if (properties === 0 && CHANGES.has(name)) count += 1;
    },
    close(name) {
      if (name === 'w:rPr' || name === 'w:trPr') properties -= 1;
    },
  });
  return count;
}

/** The lines of running heads or feet: pages repeat them, so that each is told once. */
function furniture(parts: ReadonlyMap<string, string>, kind: 'header' | 'footer'): Piece[] {
  const lines = [...parts]
    .filter(([name]) => name.startsWith(`word/${kind}`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, xml]) => paragraphsIn(xml));
  return [...new Set(lines)].map((text) => ({
    text,
    hint: 'boilerplate',
    hintRule: `page-${kind}`,
    at: { kind: 'field', field: kind },
  }));
}

function paragraphsIn(xml: string): string[] {
  const lines: string[] = [];
  let line = '';
  let isText = false;
  readXml(xml, {
    open(name) {
      isText = name === 'w:t';
      if (name === 'w:tab' || name === 'w:br') line += ' ';
    },
    text(words) {
      if (isText) line += words;
    },
    close(name) {
      isText = false;
      if (name !== 'w:p') return;
      lines.push(line.trim());
      line = '';
    },
  });
  return lines.filter((one) => one !== '');
}

function styleLanguage(xml: string | undefined): string | null {
  return /<w:lang\b[^>]{0,200}?\bw:val="([a-zA-Z-]{2,12})"/.exec(xml ?? '')?.[1] ?? null;
}
