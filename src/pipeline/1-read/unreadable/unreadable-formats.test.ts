import { describe, expect, it } from 'vitest';
import { readDocument } from '../read.ts';

const bytesOf = (...pieces: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    pieces.flatMap((piece) => (typeof piece === 'string' ? [...Buffer.from(piece, 'latin1')] : [...piece])),
  );
const FILL = Array.from({ length: 600 }, (_, at) => (at * 7) % 256);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (name: string): string => [...name].map((letter) => `${letter}\0`).join('');
const codes = async (bytes: Uint8Array): Promise<string[]> =>
  (await readDocument(bytes, { name: 'x' })).diagnostics.map(({ code }) => code);

describe('files without text', () => {
  it.each([
    ['PNG', bytesOf([0x89], 'PNG\r\n', [0x1a], '\n', FILL), 'read/needs-ocr'],
    ['JPEG', bytesOf([0xff, 0xd8, 0xff, 0xe0], FILL), 'read/needs-ocr'],
    ['GIF', bytesOf('GIF89a', FILL), 'read/needs-ocr'],
    ['WebP', bytesOf('RIFF', [1, 2, 0, 0], 'WEBPVP8 ', FILL), 'read/needs-ocr'],
    ['TIFF, little end first', bytesOf('II*\0', FILL), 'read/needs-ocr'],
    ['TIFF, big end first', bytesOf('MM\0*', FILL), 'read/needs-ocr'],
    ['BMP', bytesOf('BM', [1, 2, 3, 4, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0], FILL), 'read/needs-ocr'],
    ['HEIC', bytesOf([0, 0, 0, 24], 'ftypheic', FILL), 'read/needs-ocr'],
    ['AVIF', bytesOf([0, 0, 0, 28], 'ftypavif', FILL), 'read/needs-ocr'],
    ['MP4', bytesOf([0, 0, 0, 28], 'ftypisom', FILL), 'read/media'],
    ['MP3', bytesOf([0xff, 0xfb, 0x90, 0x44], FILL), 'read/media'],
    ['WAV', bytesOf('RIFF', [1, 2, 0, 0], 'WAVEfmt ', FILL), 'read/media'],
    ['Word 97', bytesOf(OLE, FILL, wide('WordDocument')), 'read/old-office'],
    ['locked DOCX', bytesOf(OLE, FILL, wide('EncryptedPackage')), 'read/encrypted'],
    ['7-Zip', bytesOf('7z', [0xbc, 0xaf, 0x27, 0x1c], FILL), 'read/unknown-archive'],
    ['RAR', bytesOf('Rar!', [0x1a, 7, 0], FILL), 'read/unknown-archive'],
    ['bzip2', bytesOf('BZh91AY&SY', FILL), 'read/unknown-archive'],
    [
      'EPUB',
      bytesOf('PK\x03\x04', Array(26).fill(0), 'mimetypeapplication/epub+zip', FILL),
      'read/unknown-archive',
    ],
    ['XLSX', bytesOf('PK\x03\x04', FILL, 'xl/workbook.xml', FILL), 'read/spreadsheet'],
    ['ELF', bytesOf([0x7f], 'ELF', [2, 1, 1, 0], FILL), 'read/program'],
    ['Windows program', bytesOf('MZ', [0x90, 0, 3, 0, 0, 0], FILL), 'read/program'],
    ['SQLite', bytesOf('SQLite format 3\0', FILL), 'read/program'],
    ['WOFF2', bytesOf('wOF2', [0, 1, 0, 0], FILL), 'read/program'],
    ['nothing known', bytesOf([1, 2, 3, 4, 5, 6, 7], FILL), 'read/not-text'],
  ])('tells %s', async (_, bytes, code) => {
    expect(await codes(bytes)).toEqual([code]);
  });

  it.each([
    ['MZ Traders of Kesra said on Monday that no shipment had left the harbour since the storm.'],
    ['BM is short for the Bridge Ministry, which said on Monday that both spans had been repaired.'],
    ['II*: the second note of the council of Kesra says that the bridge was closed on Monday morning.'],
    ['RIFF RAFF, the band, played in the old town hall of Kesra on Monday night before a large crowd.'],
  ])('must not take text for a file: %s', async (text) => {
    expect(await codes(new TextEncoder().encode(text))).toEqual([]);
  });

  it('keeps a picture, for it can be read later', async () => {
    const document = await readDocument(bytesOf([0xff, 0xd8, 0xff, 0xe0], FILL), { name: 'scan.jpg' });
    expect(document.text).toBe('');
    expect(document.diagnostics[0]?.severity).toBe('loss');
  });
});
