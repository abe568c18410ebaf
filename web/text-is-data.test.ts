import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Ways by which text could become markup or code; none is needed, so none may be used. */
const FORBIDDEN =
  /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|srcdoc|\beval\(|new Function\(/i;

/** The page may only name addresses of its own server. */
const FOREIGN = /https?:\/\/|["'`(]\/\/[a-z]/i;

/** The name of a language, which a saved picture must state; nothing ever asks for it. */
const SVG_NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';

const sources = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && /\.(?:tsx?|css|html|svg)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
  )
  .map((entry) => join(entry.parentPath, entry.name));

describe('document text is data', () => {
  it.each(sources)('%s has no way to make markup of it', (path) => {
    expect(readFileSync(path, 'utf8')).not.toMatch(FORBIDDEN);
  });

  it.each(sources.filter((path) => !path.endsWith('.svg')))(
    '%s names no address outside the server',
    (path) => {
      expect(readFileSync(path, 'utf8').replaceAll(SVG_NAMESPACE, '')).not.toMatch(FOREIGN);
    },
  );

  it('looked at the files of the page', () => {
    expect(sources.length).toBeGreaterThan(30);
  });
});
