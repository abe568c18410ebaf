import { buildRecord } from './record.ts';

/** Two reports of one strike on a market; the first tells of shells on a bridge besides. */
export const HERALD = buildRecord({
  name: 'Herald',
  tellings: [
    {
      says: 'Warplanes struck the market of Kesra on Saturday, killing many shoppers.',
      type: 'airstrike',
      day: '2016-09-24',
      voice: 'the monitor',
    },
    { says: 'Shells hit a bridge at noon.', type: 'shelling', day: '2016-01-02' },
  ],
});

/** The second of them, of the strike alone. */
export const POST = buildRecord({
  name: 'Post',
  tellings: [{ says: 'Jets bombed the market of Kesra.', type: 'airstrike', day: '2016-09-24' }],
});
