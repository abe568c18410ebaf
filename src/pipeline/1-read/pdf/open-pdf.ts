import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { type PdfFacts, readFacts } from './pdf-metadata.ts';
import type { Page } from './pdf-page.ts';
import { pageOf } from './page-runs.ts';
import { withSoundPlaces } from './places.ts';

/** What could be had of a PDF; pages are numbered from 1. */
export interface OpenedPdf {
  readonly facts: PdfFacts;
  /** All pages of the file; more than were read where it has very many. */
  readonly pageCount: number;
  readonly pages: readonly Page[];
  /** Pages that could not be read because the file is damaged there. */
  readonly broken: readonly number[];
  /** Pages of pictures, or of letters that do not say which letters they are. */
  readonly pictures: readonly number[];
}

/** More pages than any report has; a book of 3,000 pages takes a slow core a minute. */
export const MOST_PAGES = 3_000;

/** Pictures up to this many pixels are logos; a scanned page has half a million and more. */
const LARGEST_LOGO = 40_000;

/** A page with fewer letters than this may be a scan with a stamp or a page number over it. */
const FEW_LETTERS = 40;

/** A page of letters drawn as outlines draws at least so many shapes; frames and rules are fewer. */
const DRAWN_LETTERS = 60;

/** A scan cut into strips shows at least so many small pictures; a cover has a logo or two. */
const LOGOS = 4;

/** A larger share of letters without meaning makes the text of a page useless; chosen by eye. */
const MEANINGLESS_SHARE = 0.3;

/**
 * Takes the text of a PDF with its places. Nothing in the file is run, fetched or shown: pdf.js gets no
 * addresses, makes no functions of the file's code, loads no fonts and writes nothing anywhere.
 * Rejects when the bytes are no PDF at all; a locked one gives null.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | null> {
  const { getDocument, OPS } = await import('unpdf/pdfjs');
  const task = getDocument({
    // The library takes its bytes away from whoever gave them.
    data: withSoundPlaces(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    maxImageSize: LARGEST_LOGO,
  });
  try {
    return await readPages(await task.promise, OPS, showsPictures(bytes));
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return null;
    throw error;
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function readPages(
  pdf: PDFDocumentProxy,
  codes: Readonly<Record<string, number>>,
  mayShowPictures: boolean,
): Promise<OpenedPdf> {
  const pages: Page[] = [];
  const broken: number[] = [];
  const pictures: number[] = [];
  let language: string | null = null;
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
    try {
      const page = await pdf.getPage(number);
      const content = await page.getTextContent();
      language ??= content.lang;
      const drawn = content.items.flatMap((item) => ('str' in item ? [item] : []));
      const read = pageOf(number, page.getViewport({ scale: 1 }), drawn);
      const quality = qualityOf(drawn);
      const isMeaningless = quality.meaningless > quality.letters * MEANINGLESS_SHARE;
      const isBare = quality.letters < FEW_LETTERS;
      if (isMeaningless || (isBare && (await isPicture(page, codes, mayShowPictures)))) {
        pictures.push(number);
      }
      pages.push(read);
      page.cleanup();
    } catch {
      broken.push(number);
    }
  }
  return { facts: await readFacts(pdf, language), pageCount: pdf.numPages, pages, broken, pictures };
}

/** Pictures are streams, whose descriptions stand in the open even where all else is packed or locked. */
function showsPictures(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = file.indexOf('/Subtype'); at >= 0; at = file.indexOf('/Subtype', at + 1)) {
    if (/^\/Subtype\s{0,8}\/Image\b/.test(file.toString('latin1', at, at + 24))) return true;
  }
  return false;
}

/** Letters of a page, and those of them that are mere numbers of glyphs or mean something only in their font. */
function qualityOf(drawn: readonly { readonly str: string }[]): {
  readonly letters: number;
  readonly meaningless: number;
} {
  const text = drawn.map(({ str }) => str).join('');
  return {
    letters: text.match(/[^\s]/gu)?.length ?? 0,
    meaningless: text.match(MEANINGLESS)?.length ?? 0,
  };
}

const MEANINGLESS = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd\u{f0000}-\u{ffffd}]/gu;

/**
 * Tells a page that is a picture, or whose letters are shapes, from one that is blank. Large pictures
 * are left out by the library before they are unpacked, so that only their placing remains.
 */
async function isPicture(
  page: PDFPageProxy,
  codes: Readonly<Record<string, number>>,
  mayShowPictures: boolean,
): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const count = (...names: string[]): number =>
    fnArray.filter((code) => names.some((name) => codes[name] === code)).length;
  const shapes = count('constructPath', 'shadingFill');
  const logos = count('paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject');
  if (shapes >= DRAWN_LETTERS || logos >= LOGOS) return true;
  return mayShowPictures && shapes === 0 && logos === 0 && count('transform') > 0;
}
