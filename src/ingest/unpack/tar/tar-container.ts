import type { Header } from 'tar-stream';
import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic } from '../../../model/index.ts';
import type { Container, Source } from '../container.ts';
import { whyLeftAlone } from '../left-alone.ts';
import { memberName } from '../member-name.ts';
import { pagePartsIn, watchPageParts } from '../page-parts.ts';
import { sourceOfStream } from '../source.ts';
import { diagnosticOf } from '../unreadable.ts';
import { isTar } from './is-tar.ts';
import { tarEntries } from './tar-entries.ts';

/** TAR archives of all kinds. Links in them are never followed. */
export const tarContainer: Container = {
  name: 'tar',
  isDocument: false,
  tells: ({ bytes }) => isTar(bytes),
  async *unpack(source) {
    const partsFor = await partsTeller(source);
    const told = new Set<string>();
    try {
      for await (const { header, chunks } of tarEntries(source.chunks())) {
        if (header.type === 'directory') continue;
        const name = memberName(header.name) || 'nameless';
        const left = whyLeftAlone(name, partsFor(name));
        const diagnostic = whyNotUnpacked(header);
        if (left !== null) {
          if (!told.has(left.name)) yield { kind: 'unread', ...left };
          if (left.name !== name) told.add(left.name);
        } else if (diagnostic !== null) {
          yield { kind: 'unread', name, diagnostic };
        } else {
          const provenance = { name, captured: null, address: null, charset: null };
          yield { kind: 'source', source: sourceOfStream(name, chunks), provenance };
        }
      }
    } catch (error) {
      yield { kind: 'unread', name: '', diagnostic: diagnosticOf(error) };
    }
  },
};

/** How the folders of page parts around a member are told: beforehand where the names can be read twice. */
async function partsTeller(source: Source): Promise<(name: string) => ReadonlyMap<string, string>> {
  if (source.bytes === null) return watchPageParts().see;
  const names = async function* (): AsyncGenerator<string> {
    for await (const { header } of tarEntries(source.chunks())) {
      if (header.type !== 'directory') yield memberName(header.name);
    }
  };
  try {
    const parts = await pagePartsIn(names);
    return () => parts;
  } catch {
    // The damage is told where the members are read.
    return watchPageParts().see;
  }
}

function whyNotUnpacked({ type, pax }: Header): Diagnostic | null {
  if (type === 'link' || type === 'symlink') return diagnose('ingest/link');
  const isSparse = Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse'));
  if (isSparse) return diagnose('unpack/method', { method: 'sparse file' });
  if (type === 'file' || type === 'contiguous-file') return null;
  // A letter that the library does not know: GNU's own sparse files and multi-volume parts.
  if (type === null) return diagnose('unpack/method', { method: 'special TAR member' });
  return diagnose('ingest/special');
}
