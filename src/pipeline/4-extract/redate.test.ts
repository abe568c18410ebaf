import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../calendar/index.ts';
import { loadLore } from '../../ingest/knowledge.ts';
import type {
  Document,
  DocumentDate,
  DocumentId,
  DocumentRecord,
  IsoDay,
  Knowledge,
  Reprint,
  SettledDate,
  StatedDate,
} from '../../model/index.ts';
import { parseDocument } from '../2-parse/parse.ts';
import { annotateDocument } from '../3-annotate/annotate.ts';
import { extractRecord } from './extract.ts';
import { redateRecord } from './redate.ts';

const KNOWLEDGE: Knowledge = {
  gazetteer: { digest: '', lookup: () => [], longestFrom: () => 0 },
  ...loadLore(),
  digest: '',
};

const stated = (value: string): StatedDate => ({
  value,
  basis: 'json-ld',
  start: null,
  end: null,
  part: null,
});

interface Dates {
  readonly outer?: string;
  readonly inner?: string;
}

/** The text of a reprint stands between `[[` and `]]`, which are taken out. */
function analyse(marked: string, { outer, inner }: Dates = {}): DocumentRecord {
  const text = marked.replace('[[', '').replace(']]', '');
  const [start, end] = [marked.indexOf('[['), marked.indexOf(']]') - 2];
  const reprint: Reprint = {
    title: 'Inside',
    author: null,
    publisher: null,
    start,
    end,
    stated: inner === undefined ? [] : [stated(inner)],
  };
  const reprints = start < 0 ? [] : [reprint];
  const parts: Document['parts'] =
    start < 0
      ? [{ role: 'body', start: 0, end: text.length, rule: 'test' }]
      : [
          { role: 'body', start: 0, end: start, rule: 'test' },
          { role: 'reprint', start, end, rule: 'test' },
        ];
  const document: Document = {
    id: 'a'.repeat(64) as DocumentId,
    name: 'report.txt',
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts,
    anchors: [],
    provenance: [],
    credits: [],
    stated: outer === undefined ? [] : [stated(outer)],
    reprints,
    diagnostics: [],
  };
  return extractRecord(annotateDocument(parseDocument(document), KNOWLEDGE), KNOWLEDGE, 'test');
}

function settled(record: DocumentRecord, { date }: { readonly date: DocumentDate }, reprint: number | null) {
  const one: SettledDate = { document: record.document.id, reprint, by: 'person', date };
  return one;
}

/** What the reprints state about themselves is part of what was read and not of what follows from it. */
function unstated(record: DocumentRecord): DocumentRecord {
  return { ...record, reprints: record.reprints.map((one) => ({ ...one, stated: [] })) };
}

const TEXTS = [
  'Rebels captured the village on Tuesday after shelling killed 12 people. Two days later the army retook it. ' +
    'In 2013 an air strike killed 40 people in the same village.',
  'Warplanes bombed a market yesterday and at least 23 people were killed, a medic said. ' +
    'The army has been shelling the town since Aug. 3. Last February government forces took the hill; ' +
    'rebels repelled the offensive at the time. Talks will begin on Friday.',
  'One year ago this week Russia began its air campaign in Syria. On Saturday jets hit a hospital and killed 9 people. ' +
    'In May, a monitor counted 300 dead. The shelling stopped the next day.',
  'The siege has lasted for 10 days. Fighters broke it overnight, killing 30 soldiers. ' +
    'A bomb wounded seven people in March. That night gunmen shot dead two guards.',
  'Shells killed three people on Monday.\n\n[[Militants attacked the camp yesterday, killing 14 soldiers. ' +
    'Last month an explosion there killed five people. Two weeks earlier troops had arrived.]]',
] as const;

const days = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2001-01-01' as IsoDay, count));

describe('redateRecord', () => {
  it('gives a text the same times, events and figures as when it states the date itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        days,
        fc.option(days, { nil: undefined }),
        (text, outer, inner) => {
          const has = inner === undefined || !text.includes('[[') ? {} : { inner };
          const dated = analyse(text, { outer, ...has });
          const bare = analyse(text);
          const dates = [
            settled(bare, dated, null),
            ...dated.reprints.map((reprint, index) => settled(bare, reprint, index)),
          ];
          const redated = redateRecord(bare, dates);
          expect(unstated(redated)).toEqual({ ...unstated(dated), document: bare.document });
          // And back again, however far it was moved.
          const back = [
            settled(bare, bare, null),
            ...bare.reprints.map((one, index) => settled(bare, one, index)),
          ];
          expect(redateRecord(redated, back)).toEqual(bare);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('moves what is told as news and what is counted, and leaves what names its own date', () => {
    const record = analyse(TEXTS[0], { outer: '2016-08-10' });
    const moved = redateRecord(record, [settled(record, analyse(TEXTS[0], { outer: '2016-09-15' }), null)]);
    const shown = ({ events, times }: DocumentRecord) => ({
      times: times.map(({ timex3 }) => timex3),
      events: events.map(({ when, background }) => `${when.earliest} ${when.latest} ${background}`),
    });
    expect(shown(record).times).toEqual(['2016-08-09', '2016-08-11', '2013']);
    expect(shown(moved).times).toEqual(['2016-09-13', '2016-09-15', '2013']);
    expect(shown(moved).events).not.toEqual(shown(record).events);
    expect(shown(moved).events.at(-1)).toBe('2013-01-01 2013-12-31 true');
  });

  it('leaves a record alone when none of the dates is its own', () => {
    const record = analyse(TEXTS[0]);
    const other = {
      ...settled(record, analyse(TEXTS[0], { outer: '2016-08-10' }), null),
      document: 'b' as DocumentId,
    };
    expect(redateRecord(record, [other])).toBe(record);
  });
});
