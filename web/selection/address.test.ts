import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, readAddress, writeAddress } from './address.ts';
import { MARK_KINDS, type Pick, SHOWN_FIRST } from './views/document.ts';
import { ACTOR_ORDERS } from './views/actors.ts';
import { HIT_KINDS, SEARCH } from './views/search.ts';
import { SOURCE_LISTS, SOURCE_ORDERS } from './views/sources.ts';
import { OVERVIEW } from './views/overview.ts';
import { LINK_KINDS, type StoryPick } from './views/story.ts';
import { TIMELINE } from './views/timeline.ts';

function readBack(address: Address): Address {
  const url = new URL(writeAddress(address), 'http://127.0.0.1');
  return readAddress(url.pathname, url.search);
}

const offset = fc.nat({ max: 1e6 });
const somePick: fc.Arbitrary<Pick> = fc.oneof(
  fc.record({ kind: fc.constant('claim' as const), id: fc.stringMatching(/^[0-9a-f]{1,20}$/) }),
  fc.record({ kind: fc.constant('annotation' as const), index: offset }),
  fc.record({ kind: fc.constant('words' as const), start: offset, end: offset }),
  fc.record({ kind: fc.constant('date' as const), reprint: fc.option(offset), step: fc.option(offset) }),
);
const nodeId = fc.stringMatching(/^[0-9a-f]{1,64}$/);
const someStoryPick: fc.Arbitrary<StoryPick> = fc.oneof(
  fc.record({ kind: fc.constantFrom('root' as const, 'carrier' as const, 'report' as const), id: nodeId }),
  fc.record({
    kind: fc.constant('link' as const),
    link: fc.constantFrom(...LINK_KINDS),
    node: fc.constantFrom('carrier' as const, 'report' as const),
    id: nodeId,
  }),
);
const someAddress: fc.Arbitrary<Address> = fc.oneof(
  fc
    .record({
      words: fc.string(),
      type: fc.constantFrom('', 'airstrike'),
      status: fc.constantFrom('', 'denied'),
      box: fc.constantFrom('', '36.1,34,37.5,36.4'),
    })
    .map((chosen) => ({ ...TIMELINE, ...chosen })),
  fc.constant(OVERVIEW),
  fc.record({ view: fc.constant('event' as const), id: fc.stringMatching(/^[0-9a-f]{20}$/) }),
  fc.record({
    view: fc.constant('document' as const),
    id: fc.stringMatching(/^[0-9a-f]{64}$/),
    pick: fc.option(somePick),
    shown: fc.subarray([...MARK_KINDS]),
  }),
  fc.record({
    view: fc.constant('story' as const),
    id: nodeId,
    pick: fc.option(someStoryPick),
    asList: fc.boolean(),
  }),
  fc.record({ view: fc.constant('compare' as const), a: nodeId, b: nodeId, change: fc.option(offset) }),
  fc.constant({ view: 'documents' as const }),
  fc.record({
    view: fc.constant('source' as const),
    kind: fc.constantFrom('voice' as const, 'outlet' as const),
    key: fc.string({ minLength: 1 }).filter((key) => key !== '.' && key !== '..'),
  }),
  fc.record({ view: fc.constant('actor' as const), id: fc.stringMatching(/^[a-z:% -]{2,20}$/) }),
  fc.record({
    view: fc.constant('sources' as const),
    of: fc.constantFrom(...SOURCE_LISTS),
    order: fc.constantFrom(...SOURCE_ORDERS),
    name: fc.string(),
  }),
  fc.record({
    view: fc.constant('actors' as const),
    order: fc.constantFrom(...ACTOR_ORDERS),
    name: fc.string(),
  }),
  fc
    .record({ words: fc.string(), kind: fc.constantFrom(...HIT_KINDS) })
    .map((chosen) => ({ ...SEARCH, ...chosen })),
);

describe('the address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(someAddress, (address) => {
        expect(readBack(address)).toEqual(address);
      }),
    );
  });

  it('is short where nothing is chosen', () => {
    expect(writeAddress(OVERVIEW)).toBe('/');
    expect(writeAddress(TIMELINE)).toBe('/timeline');
    expect(writeAddress({ view: 'document', id: 'd', pick: null, shown: SHOWN_FIRST })).toBe('/documents/d');
  });

  it('finds the stories where they lay before', () => {
    expect(readAddress('/origins', '')).toEqual(readAddress('/sources', '?of=stories'));
  });

  it.each([
    ['/documents/d', '?pick=claim-'],
    ['/documents/d', '?pick=mark-x'],
    ['/documents/d', '?pick=dates'],
    ['/documents/d', '?pick=date-r'],
    ['/documents/d', '?pick=date-1-2'],
    ['/documents/d', '?pick=javascript:alert(1)'],
  ])('picks nothing by %s%s', (path, search) => {
    expect(readAddress(path, search)).toMatchObject({ view: 'document', pick: null });
  });

  it.each(['?pick=copy-of-root-a', '?pick=theft-of-report-a', '?pick=report-', '?pick=a'])(
    'picks nothing in a story by %s',
    (search) => {
      expect(readAddress('/events/e/origins', search)).toMatchObject({ view: 'story', pick: null });
    },
  );

  it.each([
    '/nowhere',
    '/compare/a',
    '/compare/a/b/c',
    '/events/e/origin',
    '/documents/a/origins',
    '/events',
    '/events/a/b',
    '/documents/a/b',
    '/%E0%A4%A',
  ])('does not know %s', (path) => {
    expect(readAddress(path, '').view).toBe('unknown');
  });
});
