import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from './row.ts';

/** The most rows a sheet may have, and characters a cell may hold, by ECMA-376 and Excel. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;

/** Characters of XML gathered before they are packed. */
const PACKED_AT_ONCE = 256 * 1024;

/** Quick and a third larger than the best: the sheet is written while somebody waits. */
const LEVEL = 1;

/** What XML 1.0 cannot carry: control characters, halves of surrogate pairs, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** All parts of a workbook of one sheet but the sheet itself. Style 1 is bold, for the head. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
    '</Types>',
  '_rels/.rels':
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>',
};

/**
 * Writes a workbook of one sheet as it comes, so that a table of any length takes no more memory than
 * some rows. The first row is the head; it is bold and stays in sight. Texts are cells of text, which no
 * spreadsheet takes for formulas; one that is too long for a cell is cut and ends in an ellipsis.
 */
export async function* writeXlsx(
  name: string,
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  const book =
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
    `<sheet name="${escape(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  for (const [path, xml] of Object.entries({ ...PARTS, 'xl/workbook.xml': book })) {
    const part = open(zip, path);
    part.push(strToU8(HEAD + xml), true);
  }
  const sheet = open(zip, 'xl/worksheets/sheet1.xml');
  let waiting =
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>';
  let count = 0;
  for await (const cells of rows) {
    count += 1;
    if (count > MOST_ROWS) break;
    waiting += rowXml(cells, count);
    if (waiting.length < PACKED_AT_ONCE) continue;
    sheet.push(strToU8(waiting));
    waiting = '';
    yield* ready.splice(0);
  }
  sheet.push(strToU8(`${waiting}</sheetData></worksheet>`), true);
  zip.end();
  yield* ready.splice(0);
}

function open(zip: Zip, path: string): ZipDeflate {
  const part = new ZipDeflate(path, { level: LEVEL });
  // The same table is the same bytes on every day; without a zone it is the same moment of the day in all.
  part.mtime = '1980-01-01T12:00:00';
  zip.add(part);
  return part;
}

function rowXml(cells: readonly Cell[], row: number): string {
  return `<row r="${row}">${cells.map((cell) => cellXml(cell, row === 1)).join('')}</row>`;
}

function cellXml(cell: Cell, isHead: boolean): string {
  const style = isHead ? ' s="1"' : '';
  if (cell === null || cell === '') return `<c${style}/>`;
  if (typeof cell === 'number') return `<c${style}><v>${cell}</v></c>`;
  const text = cell.length <= MOST_CHARACTERS ? cell : `${cell.slice(0, MOST_CHARACTERS - 1)}…`;
  return `<c t="inlineStr"${style}><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

/** Makes text fit for XML; what it cannot carry becomes U+FFFD. `_x0041_` would be read as an escape. */
function escape(text: string): string {
  return text
    .replace(UNFIT, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
