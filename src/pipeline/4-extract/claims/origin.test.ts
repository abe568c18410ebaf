import { describe, expect, it } from 'vitest';
import type { ActorEntry, Document, Knowledge, Reprint, Voice } from '../../../model/index.ts';
import { originOf } from './origin.ts';

const AGENCY = {
  id: 'meridian',
  name: 'Meridian',
  kind: 'agency',
  countries: [],
  names: [{ name: 'Meridian' }],
} as unknown as ActorEntry;
const KNOWLEDGE = { actors: [AGENCY] } as unknown as Knowledge;

const document = (more: Partial<Document> = {}): Document =>
  ({ id: 'd', credits: [], publisher: null, reprints: [], ...more }) as unknown as Document;
const saidBy = (name: string) =>
  originOf(document(), null, [{ name, kind: 'person', actor: null } as unknown as Voice], KNOWLEDGE);
const agency = originOf(
  document({ credits: [{ agency: 'Meridian', covers: 'text', start: 0, end: 1 }] }),
  null,
  [],
  KNOWLEDGE,
);

describe('an outlet credited by its address', () => {
  const credited = (name: string) =>
    originOf(document({ credits: [{ agency: name, covers: 'text', start: 0, end: 1 }] }), null, [], {
      actors: [{ ...AGENCY, id: 'lark', name: 'Lark News', kind: 'outlet', names: [{ name: 'LRK' }] }],
    } as unknown as Knowledge);

  it.each(['larknews.com', 'www.LarkNews.com', 'lark-news.co.uk', 'edition.larknews.tv'])('%s', (name) => {
    expect(credited(name)).toBe(credited('Lark News'));
  });

  it.each(['lrk.com', 'larknews', 'mylarknews.com', 'larknews.blogspot.com', 'larknews.com/live'])(
    'is not %s',
    (name) => {
      expect(credited(name)).not.toBe(credited('Lark News'));
    },
  );
});

describe('the word of an agency', () => {
  it.each([
    'Meridian correspondent',
    'Meridian photographer at the scene',
    'Meridian news agency reporter',
    'Meridian reporter in Kesra',
  ])('is what its own people say: %s', (name) => {
    expect(saidBy(name)).toBe(agency);
  });

  it.each(['correspondent', 'Coastal correspondent', 'Meridian reporting centre', 'Ann Meridian'])(
    'is not what others say: %s',
    (name) => {
      expect(saidBy(name)).not.toBe(agency);
    },
  );

  it('is not the whole text where it is credited with a part', () => {
    const credits = [{ agency: 'Meridian', covers: 'part', start: 0, end: 1 }] as const;
    expect(originOf(document({ credits }), null, [], KNOWLEDGE)).toBe(
      originOf(document(), null, [], KNOWLEDGE),
    );
  });
});

describe('a reprint', () => {
  const carried = (more: Partial<Reprint>, id = 'd') =>
    originOf(
      document({
        id: id as Document['id'],
        reprints: [{ title: null, author: null, publisher: null, start: 4, end: 9, stated: [], ...more }],
      }),
      0,
      [],
      KNOWLEDGE,
    );
  const own = originOf(document(), null, [], KNOWLEDGE);

  it.each([{ author: 'Ann Lee' }, { publisher: 'Coast Monitor' }, { title: 'The bridge is gone' }, {}])(
    'is never the word of the one who carries it: %o',
    (more) => {
      expect(carried(more)).not.toBe(own);
    },
  );

  it('is one origin for all who carry it under one title', () => {
    expect(carried({ title: 'The bridge is gone' }, 'e')).toBe(carried({ title: 'The bridge is gone' }));
    expect(carried({}, 'e')).not.toBe(carried({}));
  });
});
