import { pagePartsIn } from '../page-parts.ts';
import { memberName } from '../member-name.ts';
import type { BytesAt } from './bytes-at.ts';
import { entryName } from './entry.ts';
import { entriesOf } from './open-zip.ts';

/** What the names in a ZIP tell about the whole. */
export interface Survey {
  /** `office` is one document in many files; `wacz` a web archive with its index. */
  readonly kind: 'files' | 'office' | 'wacz';
  /** Folders that hold the parts of saved pages, with their pages. */
  readonly parts: ReadonlyMap<string, string>;
}

/** The web archives within a WACZ, by its specification. */
export const WACZ_ARCHIVE = /^archive\/.*\.warc(?:\.gz)?$/i;

/** Files that make a ZIP one document: of Microsoft's office programs, and of OpenDocument and EPUB. */
const OFFICE_NAMES: ReadonlySet<string> = new Set(['[Content_Types].xml', 'mimetype']);

/** Reads all names once, and again where folders look like those of saved pages. */
export async function survey(file: BytesAt): Promise<Survey> {
  let isOffice = false;
  let hasPackage = false;
  let hasArchive = false;
  const paths = async function* (): AsyncGenerator<string> {
    for await (const [entry] of entriesOf(file)) {
      const name = memberName(entryName(entry));
      isOffice ||= OFFICE_NAMES.has(name);
      hasPackage ||= name === 'datapackage.json';
      hasArchive ||= WACZ_ARCHIVE.test(name);
      yield name;
    }
  };
  try {
    const parts = await pagePartsIn(paths);
    const kind = isOffice ? 'office' : hasPackage && hasArchive ? 'wacz' : 'files';
    return { kind, parts };
  } catch {
    // The damage is told where the members are read.
    return { kind: 'files', parts: new Map() };
  }
}
