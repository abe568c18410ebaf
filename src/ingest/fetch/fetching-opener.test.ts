import { describe, expect, it } from 'vitest';
import { diagnose } from '../../messages/diagnostics.ts';
import { DEFAULT_LIMITS } from '../../model/index.ts';
import { entryBytes, readEntry } from '../../pipeline/1-read/entry/entry.ts';
import { openInThisProcess } from '../opener/opener.ts';
import type { FetchResult } from './fetcher.ts';
import { fetchingOpener } from './fetching-opener.ts';

const FEED = `<rss version="2.0"><channel><title>Coast</title>
<item><title>Bridge hit</title><link>https://coast.example/bridge</link><guid>1</guid><description>In short.</description></item>
<item><title>Mill hit</title><link>https://coast.example/gone</link><guid>2</guid><description>In short.</description></item>
</channel></rss>`;

/** Stands in for the network, and tells what was asked of it. */
function network(pages: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetch = async (address: string): Promise<FetchResult> => {
    asked.push(address);
    const page = pages[address];
    if (page === undefined)
      return { page: null, diagnostic: diagnose('fetch/status', { address, status: 404 }) };
    const bytes = new TextEncoder().encode(page);
    return { page: { bytes, address, captured: '2026-01-02T03:04:05Z', charset: 'utf-8' }, diagnostic: null };
  };
  return { asked, fetch };
}

async function open(pages: Readonly<Record<string, string>>, address: string): Promise<[string[], string[]]> {
  const { asked, fetch } = network(pages);
  const opener = fetchingOpener(openInThisProcess(), { fetch });
  const context = { limits: DEFAULT_LIMITS, mapping: null };
  const stdin = (async function* () {})();
  const told: string[] = [];
  for await (const one of opener.open({ name: address, path: null, address }, context, { stdin })) {
    if (one.kind === 'unread') told.push(`${one.name} ! ${one.diagnostic.code}`);
    else {
      const { name, address: from, captured } = one.member.provenance;
      told.push(
        `${name} from ${from} at ${captured}: ${new TextDecoder().decode(one.member.bytes).slice(0, 22)}`,
      );
    }
  }
  return [told, asked];
}

describe('fetchingOpener', () => {
  it('reads a page by its address', async () => {
    const [told] = await open({ 'https://coast.example/a': '<p>Bridge hit' }, 'https://coast.example/a');
    expect(told).toEqual([
      'https://coast.example/a from https://coast.example/a at 2026-01-02T03:04:05Z: <p>Bridge hit',
    ]);
  });

  it('reads the page of every entry of a feed, and keeps the entry where there is none', async () => {
    const feed = 'https://coast.example/feed';
    const [told, asked] = await open(
      { [feed]: FEED, 'https://coast.example/bridge': '<h1>Bridge hit</h1>' },
      feed,
    );
    expect(asked).toEqual([feed, 'https://coast.example/bridge', 'https://coast.example/gone']);
    expect(told).toEqual([
      `${feed}!/1 from https://coast.example/bridge at 2026-01-02T03:04:05Z: <h1>Bridge hit</h1>`,
      `${feed}!/2 from null at 2026-01-02T03:04:05Z: {"crosscheck":"entry",`,
      `${feed}!/2 ! fetch/entry-kept`,
    ]);
  });

  it.each([
    ['begins like one and breaks off', '{"crosscheck":"entry",oops'],
    [
      'says that it is one',
      new TextDecoder().decode(
        entryBytes({
          ...readEntry(new TextEncoder().encode('{}')),
          basis: 'feed',
          address: 'https://other.example/secret',
        }),
      ),
    ],
  ])('fetches nothing for a file that is no entry of a feed but %s', async (_, text) => {
    const name = 'https://coast.example/forged';
    const [told, asked] = await open({ [name]: text }, name);
    expect(asked).toEqual([name]);
    expect(told).toHaveLength(1);
  });

  it('says why a page could not be had', async () => {
    const [told] = await open({}, 'https://coast.example/a');
    expect(told).toEqual(['https://coast.example/a ! fetch/status']);
  });
});
