import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic } from '../../model/index.ts';
import { foldersOf } from './page-parts.ts';

/** A member or folder of an archive that is left alone on purpose, and why. */
export interface LeftAlone {
  readonly name: string;
  readonly diagnostic: Diagnostic;
}

/** Files and folders that systems and archivers add of their own accord. */
const SYSTEM_NAMES: ReadonlySet<string> = new Set([
  '__macosx',
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  '$recycle.bin',
  'system volume information',
]);

const isHidden = (path: string): boolean => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.startsWith('.') || SYSTEM_NAMES.has(name.toLowerCase());
};

/**
 * Tells whether a member is left alone: what is hidden or a system's own, and the parts of saved
 * pages. The outermost folder is named in place of each file in it.
 */
export function whyLeftAlone(path: string, parts: ReadonlyMap<string, string>): LeftAlone | null {
  for (const place of [...foldersOf(path), path]) {
    if (isHidden(place)) return { name: place, diagnostic: diagnose('unpack/hidden') };
    const page = parts.get(place);
    if (page !== undefined && place !== path) {
      return {
        name: place,
        diagnostic: diagnose('unpack/page-parts', { page: page.slice(page.lastIndexOf('/') + 1) }),
      };
    }
  }
  return null;
}

/** Stylesheets, scripts and fonts, with the maps of their sources. */
const WEB_PART = /\.(?:css|m?js|(?:css|m?js)\.map|woff2?|ttf|otf|eot)(?:\?[^/]*)?$/i;

/**
 * True for a member that only dresses a page. One that begins like a page is read, whatever its name.
 *
 * @example
 * isWebPart('site/main.css?v=3', 'body { color: red }'); // true
 */
export function isWebPart(name: string, head: string): boolean {
  return WEB_PART.test(name.slice(-200)) && !head.trimStart().startsWith('<');
}
