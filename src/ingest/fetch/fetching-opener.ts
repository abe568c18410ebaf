import { diagnose } from '../../messages/diagnostics.ts';
import type { Opener } from '../opener/opener.ts';
import type { Unpacked } from '../unpack/container.ts';
import type { Fetched, Fetcher } from './fetcher.ts';

/**
 * An opener that fetches what is an address: a page or file named by its address, and for every entry
 * of a feed the page it stands for. Where a page cannot be had the words of the feed stand for it, and
 * it is said why.
 */
export function fetchingOpener(inner: Opener, fetcher: Pick<Fetcher, 'fetch'>): Opener {
  return {
    async *open(file, context, options) {
      const { address, name } = file;
      if (address === undefined) return yield* withPages(inner.open(file, context, options), fetcher);
      const { page, diagnostic } = await fetcher.fetch(address);
      if (page === null) return yield { kind: 'unread', name, diagnostic };
      // Whoever opens files takes the page apart, as if it came through standard input.
      const held = inner.open({ name, path: null }, context, { ...options, stdin: chunksOf(page.bytes) });
      for await (const one of withPages(held, fetcher)) yield captured(one, name, page);
    },
    close: () => inner.close(),
  };
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What was fetched itself gets all that is known of the fetching; what it holds was captured with it. */
function captured(one: Unpacked, name: string, page: Fetched): Unpacked {
  if (one.kind === 'unread') return one;
  const { bytes, provenance } = one.member;
  const { address, charset } = page;
  const known = provenance.name === name ? { ...provenance, address, charset } : provenance;
  const when = provenance.captured ?? page.captured;
  return { kind: 'member', member: { bytes, provenance: { ...known, captured: when } } };
}

async function* withPages(
  found: AsyncIterable<Unpacked>,
  fetcher: Pick<Fetcher, 'fetch'>,
): AsyncGenerator<Unpacked> {
  for await (const one of found) {
    const address = one.kind === 'member' ? (one.member.page ?? null) : null;
    if (one.kind === 'unread' || address === null) {
      yield one;
      continue;
    }
    const { name } = one.member.provenance;
    const { page, diagnostic } = await fetcher.fetch(address);
    if (page === null) {
      yield one;
      yield {
        kind: 'unread',
        name,
        diagnostic: diagnose('fetch/entry-kept', { reason: diagnostic.message }),
      };
      continue;
    }
    const { bytes, charset } = page;
    const provenance = { name, captured: page.captured, address: page.address, charset };
    yield { kind: 'member', member: { bytes, provenance } };
  }
}
