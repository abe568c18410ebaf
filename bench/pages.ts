import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pages to read, each with bytes of its own. */
export interface PagePile {
  readonly from: string;
  readonly pages: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly bytes: number;
}

/** As many as take some seconds to read: enough for the compiler to settle. */
const PAGES = 60;

/**
 * Real pages where a set of them lies beside the checkout, else the pages of the samples, each with a
 * comment that makes it a page of its own.
 */
export function loadPages(root: string): PagePile {
  const shared = ['pages_zyte', 'pages_trafilatura'].map((name) =>
    join(root, '..', 'shared', 'bench', `${name}.jsonl.gz`),
  );
  const found = shared.filter((path) => existsSync(path));
  const real = found.length > 0 ? found.flatMap(pagesOf) : samplePages(root);
  const pages = Array.from({ length: PAGES }, (_, at) => {
    const page = real[at % real.length] as Uint8Array;
    return {
      name: `page-${at}.html`,
      bytes: new Uint8Array(Buffer.concat([page, Buffer.from(`<!--${at}-->`)])),
    };
  });
  return {
    from: found.length > 0 ? 'public sets' : 'the samples',
    pages,
    bytes: pages.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

function pagesOf(path: string): Uint8Array[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.slice(0, PAGES / 2).map((line) => {
    const { html_base64 } = JSON.parse(line) as { html_base64: string };
    return Buffer.from(html_base64, 'base64');
  });
}

function samplePages(root: string): Uint8Array[] {
  const samples = join(root, 'test', 'samples', 'read');
  return readdirSync(samples)
    .map((name) => join(samples, name, 'input.html'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path));
}
