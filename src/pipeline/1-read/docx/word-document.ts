import mammoth from 'mammoth';
import { zipSync } from 'fflate';

/** A node of a Word document as mammoth reads it; only what is used here. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: object | null;
  /** Of a text. */
  readonly value?: string;
  /** Of a reference to a note. */
  readonly noteType?: 'footnote' | 'endnote';
  readonly noteId?: string;
  /** Of a note or comment. */
  readonly body?: readonly WordNode[];
}

/** The body of a Word document with its notes and the comments of reviewers. */
export interface WordDocument {
  readonly children: readonly WordNode[];
  readonly notes: { resolve(reference: WordNode): WordNode | null };
  readonly comments: readonly WordNode[];
}

/**
 * Has mammoth read a Word document. It gets a zip of the checked parts alone, so that nothing it does
 * not need (pictures, embedded files, bombs) is ever unpacked, and it may not open other files.
 */
export async function readWord(parts: ReadonlyMap<string, string>): Promise<WordDocument> {
  const encoder = new TextEncoder();
  const files = Object.fromEntries([...parts].map(([name, xml]) => [name, encoder.encode(xml)]));
  // A date of the zip format's own, so that nothing depends on the clock.
  const zip = zipSync(files, { level: 0, mtime: new Date('1980-01-02T00:00:00Z') });
  let read: WordDocument | null = null;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(zip) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: WordDocument) => {
        read = document;
        return { ...document, children: [] };
      },
    },
  );
  if (read === null) throw new Error('it holds no document');
  return read;
}
