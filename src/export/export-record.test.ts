import { describe, expect, it } from 'vitest';
import { makeDocument, makeDossier } from '../../test/contracts/store-fixtures.ts';
import type { DateStep, DocumentDate, DocumentRecord, Facet, IsoDay } from '../model/index.ts';
import { exportDossierEvent, exportJudgement, exportOrigin, exportRelation } from './export-dossier.ts';
import {
  exportClaim,
  exportDocument,
  exportEvent,
  exportFigure,
  exportRecord,
  exportTimes,
} from './export-record.ts';

const day = '2016-02-05' as IsoDay;
const STEP: DateStep = { earliest: day, latest: day, says: 'stated', start: 0, end: 4, rule: 'r' };
const DATE: DocumentDate = {
  stated: [{ value: '2016-02-05', basis: 'visible', part: 'byline', start: 0, end: 10 }],
  earliest: day,
  latest: day,
  best: day,
  precision: 'day',
  basis: [STEP],
  conflict: null,
};

const { record: plain } = makeDocument({ text: 'Two medics were wounded in Northbridge.' });
const place = {
  name: 'Northbridge',
  lat: 1,
  lon: 2,
  precision: 'settlement',
  gazetteer: null,
  country: 'XX',
  start: 27,
  end: 38,
} as const;
const record: DocumentRecord = {
  ...plain,
  document: { ...plain.document, credits: [{ agency: 'Meridian', covers: 'text', start: 0, end: 3 }] },
  date: DATE,
  reprints: [{ start: 0, end: 5, title: 't', author: 'a', publisher: 'p', stated: [], date: DATE }],
  diagnostics: [{ code: 'c', severity: 'note', message: 'm', start: null, end: null }],
  claims: plain.claims.map((claim) => ({
    ...claim,
    cue: { start: 0, end: 3, text: 'Two', form: 'verb' as never },
  })),
  events: plain.events.map((event) => ({ ...event, where: place, target: event.agent })),
  annotations: [
    {
      type: 'time',
      start: 0,
      end: 3,
      rule: 'offset/day-word',
      timex: 'date',
      expression: { form: 'offset', unit: 'day', amount: -1, whole: true, portion: null },
      clock: null,
    },
    {
      type: 'time',
      start: 4,
      end: 10,
      rule: 'duration/length',
      timex: 'duration',
      expression: { form: 'duration', unit: 'day', low: 10, high: 10, ends: null },
      clock: null,
    },
  ],
  times: [
    {
      annotation: 0,
      value: { earliest: day, latest: day, precision: 'day' },
      timex3: '2016-02-05',
      basis: '“Two” counts from the document’s date, 2016-02-06.',
    },
    { annotation: 1, value: null, timex3: 'P10D', basis: '“medics” is a length.' },
  ],
};
const dossier = makeDossier([makeDocument({ text: 'a' }), makeDocument({ text: 'b' })]);

const FACET: Facet = {
  question: 'killed',
  who: 'people',
  answers: [{ value: '2', claims: [], origins: [] }],
  verdict: 'single',
  why: 'One account.',
};

/** Names of all fields at any depth, each list of objects told by its first object. */
function fieldNames(value: unknown): string {
  if (Array.isArray(value)) {
    const inner = value.length === 0 ? '' : fieldNames(value[0]);
    return inner === '' ? '[]' : `[${inner}]`;
  }
  if (typeof value !== 'object' || value === null) return '';
  const names = Object.entries(value).map(([name, inner]) => `${name}${fieldNames(inner)}`);
  return `{${names.join(',')}}`;
}

const DATE_FIELDS =
  '{stated[{value,start,end,part,basis}],earliest,latest,best,precision,basis[{earliest,latest,says,start,end}],conflict}';
const PLACE_FIELDS = '{name,lat,lon,precision,gazetteer,start,end}';

describe('what leaves the program', () => {
  it.each([
    [
      exportDocument(record),
      `{kind,id,name,title,publisher,language,text,parts[{role,start,end}],credits[{agency,start,end}],date${DATE_FIELDS},dateBy,dateAsRead,reprints[{start,end,title,author,date${DATE_FIELDS},dateBy,dateAsRead}],diagnostics[{code,message,start,end}],byline,address,provenance[{name,captured,address,charset}],anchors[]}`,
    ],
    [
      record.claims.map(exportClaim)[0],
      '{kind,id,document,start,end,quote,quoted,voices[{name,kind,actor,start,end}],cue{start,end,text},factuality,origin,events[],figures[],part}',
    ],
    [
      record.events.map(exportEvent)[0],
      `{kind,id,document,claim,type,start,end,when{earliest,latest,precision,basis},where${PLACE_FIELDS},agent{name,actor,start,end},target{name,actor,start,end},factuality,background}`,
    ],
    [
      record.figures.map(exportFigure)[0],
      '{kind,id,document,claim,event,measure,low,high,who,scope,start,end,quote}',
    ],
    [
      exportDocument(record, [
        { by: 'person', read: DATE },
        { by: 'collection', read: DATE },
      ]),
      `{kind,id,name,title,publisher,language,text,parts[{role,start,end}],credits[{agency,start,end}],date${DATE_FIELDS},dateBy,dateAsRead${DATE_FIELDS},reprints[{start,end,title,author,date${DATE_FIELDS},dateBy,dateAsRead${DATE_FIELDS}}],diagnostics[{code,message,start,end}],byline,address,provenance[{name,captured,address,charset}],anchors[]}`,
    ],
    [
      exportTimes(record)[0],
      '{kind,document,start,end,quote,timex,timex3,earliest,latest,precision,basis,clock,rule}',
    ],
    [
      exportJudgement({
        id: 'j',
        who: 'R. Haddad',
        at: '2026-01-01T00:00:00.000Z',
        why: 'the printed edition',
        words: [],
        after: null,
        decision: {
          kind: 'date',
          subject: record.document.id,
          reprint: null,
          earliest: day,
          latest: day,
        },
      }),
      '{kind,id,who,at,why,decision{kind,subject,reprint,earliest,latest},words[],after}',
    ],
    [dossier.origins.map(exportOrigin)[0], '{kind,id,name,voice,actor,documents[],claims}'],
    [
      dossier.relations.map(exportRelation)[0],
      '{kind,a,b,relation,root,source,revision,why,spans[],changes[],adds{a[],b[]}}',
    ],
    [
      dossier.events.map((event) => exportDossierEvent({ ...event, facets: [FACET] }))[0],
      '{kind,id,title,type,when{earliest,latest,precision,basis},where,accounts[{document,claims[],origin,events[]}],origins[],originsAtMost,facets[{question,who,answers[{value,claims[],origins[]}],verdict,why}],status,judged[]}',
    ],
  ])('has exactly the fields of the data model (%#)', (object, fields) => {
    expect(fieldNames(object)).toBe(fields);
  });

  it('gives the exact words of every span', () => {
    const { text } = exportDocument(record);
    for (const claim of record.claims.map(exportClaim)) {
      expect(text.slice(claim.start ?? 0, claim.end ?? 0)).toBe(claim.quote);
    }
  });

  it('gives every time its words, its TIMEX3 value and the days meant, or none', () => {
    expect(exportTimes(record)).toMatchObject([
      { quote: 'Two', timex: 'date', timex3: '2016-02-05', earliest: day, latest: day, precision: 'day' },
      {
        quote: 'medics',
        timex: 'duration',
        timex3: 'P10D',
        earliest: null,
        latest: null,
        precision: 'unknown',
      },
    ]);
  });

  it('tells the date that counts from the one that was read', () => {
    const read = { ...DATE, earliest: null, latest: null };
    expect(exportDocument(record, [{ by: 'person', read }])).toMatchObject({
      date: { earliest: day },
      dateBy: 'person',
      dateAsRead: { earliest: null },
    });
    expect(exportDocument(record)).toMatchObject({
      date: { earliest: day },
      dateBy: 'text',
      dateAsRead: null,
    });
  });

  it('joins a record into one object of the same parts', () => {
    const whole = exportRecord(record);
    expect(whole.document).toEqual(exportDocument(record));
    expect(whole.claims).toEqual(record.claims.map(exportClaim));
    expect(whole.events).toEqual(record.events.map(exportEvent));
    expect(whole.figures).toEqual(record.figures.map(exportFigure));
    expect(Object.keys(whole)).toEqual([
      'engine',
      'document',
      'claims',
      'events',
      'figures',
      'sentences',
      'annotations',
      'times',
    ]);
  });

  it('names no place in a text for what belongs to several', () => {
    const [event] = dossier.events;
    if (event === undefined) throw new Error('the fixture has two');
    expect(exportDossierEvent({ ...event, where: place }).where).toMatchObject({ start: null, end: null });
  });
});
