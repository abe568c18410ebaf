/** Signatures of the records of a ZIP. */
const END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The end record with the longest comment. */
const LONGEST_END = 22 + 65_535;

/**
 * True for a ZIP that is one document: DOCX and its kin hold `[Content_Types].xml`, OpenDocument and
 * EPUB `mimetype`. Told by the directory where the whole file is there, else by the first member.
 */
export function isOffice(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isOfficeName = (start: number, length: number): boolean => {
    const name = Buffer.from(bytes.subarray(start, start + length)).toString('latin1');
    return name === '[Content_Types].xml' || name === 'mimetype';
  };
  if (bytes.length >= 30 && isOfficeName(30, view.getUint16(26, true))) return true;
  let at = directoryStart(view);
  while (at !== null && at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    if (isOfficeName(at + 46, nameLength)) return true;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return false;
}

function directoryStart(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return view.getUint32(at + 16, true);
  }
  return null;
}
