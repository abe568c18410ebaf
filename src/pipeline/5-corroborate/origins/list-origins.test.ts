import { describe, expect, it } from 'vitest';
import type { DocumentRecord, Reprint } from '../../../model/index.ts';
import { listOrigins } from './list-origins.ts';

/** A post that carries one text whole, with one claim in that text's own voice. */
function carrying(reprint: Partial<Reprint>): DocumentRecord {
  const own = { title: null, author: null, publisher: null, stated: [], start: 0, end: 9, ...reprint };
  return {
    document: { id: 'post', name: 'post.txt', publisher: null, credits: [], reprints: [own] },
    claims: [{ id: 'c', document: 'post', start: 0, end: 9, voices: [], reprint: 0, origin: 'own' }],
  } as unknown as DocumentRecord;
}

describe('the voice of a text that is carried whole', () => {
  it.each<[string, Partial<Reprint>, string, string]>([
    ['is its author', { author: 'Ada Orme', publisher: 'Courier', title: 'Dry wells' }, 'Ada Orme', 'person'],
    [
      'is its publisher where nobody signed it',
      { publisher: 'Courier', title: 'Dry wells' },
      'Courier',
      'outlet',
    ],
    ['is the author of what its title names', { title: 'Dry wells' }, 'author of “Dry wells”', 'person'],
    ['is the post where nothing names it', {}, 'post.txt', 'outlet'],
  ])('%s', (_, reprint, name, kind) => {
    const [origin] = listOrigins([carrying(reprint)], (claim) => claim.origin);
    expect(origin).toMatchObject({ name, kind });
  });
});
