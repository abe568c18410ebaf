import { describe, expect, it } from 'vitest';
import type { Action } from './actions.ts';
import type { Subject, Target } from './decision.ts';
import { draftDecision, type Fields, NO_FIELDS } from './draft.ts';

const event: Subject = { kind: 'event', mentions: ['m1', 'm2', 'm3'] };
const name: Subject = { kind: 'name', name: 'HTS', document: null };
const document: Subject = { kind: 'document', document: 'd1' };
const aleppo = {
  name: 'Aleppo',
  lat: 36.2,
  lon: 37.16,
  precision: 'settlement',
  gazetteer: '1',
  country: 'SY',
};
const given = (fields: Partial<Fields>): Fields => ({
  ...NO_FIELDS,
  why: 'read again',
  who: 'Ana',
  ...fields,
});
const target = (subject: Subject): Target => ({
  subject,
  name: 'it',
  machine: { type: 'airstrike', low: '12' },
});

describe('a filled-in form', () => {
  it.each<[Action, Subject, Partial<Fields>, object]>([
    ['confirm', event, { why: '' }, { kind: 'confirm', subject: event, field: null }],
    [
      'correct',
      event,
      { field: 'type', value: 'shelling' },
      { kind: 'correct', field: 'type', value: 'shelling' },
    ],
    ['correct', event, { field: 'agent', unknown: true }, { kind: 'correct', field: 'agent', value: null }],
    [
      'when',
      event,
      { from: '2016-08', to: '' },
      { kind: 'when', earliest: '2016-08-01', latest: '2016-08-31' },
    ],
    ['when', event, { from: '', to: '2016-08-07' }, { kind: 'when', earliest: null, latest: '2016-08-07' }],
    ['when', event, { unknown: true }, { kind: 'when', earliest: null, latest: null }],
    ['place', event, { place: aleppo }, { kind: 'place', place: aleppo }],
    [
      'place',
      event,
      { name: 'the mill', lat: '36.2', lon: '-7' },
      { kind: 'place', place: { name: 'the mill', lat: 36.2, lon: -7, gazetteer: null } },
    ],
    ['place', event, { unknown: true }, { kind: 'place', place: null }],
    [
      'merge',
      event,
      { other: { kind: 'event', mentions: ['m9'] } },
      { kind: 'merge', with: { mentions: ['m9'] } },
    ],
    ['split', event, { out: ['m3'] }, { kind: 'split', out: ['m3'] }],
    ['hide', event, {}, { kind: 'hide' }],
    ['link', name, { actor: 'hts' }, { kind: 'link', actor: 'hts' }],
    ['link', name, { unknown: true }, { kind: 'link', actor: null }],
    [
      'part',
      document,
      { start: '0', end: '9', role: 'comment' },
      { kind: 'part', start: 0, end: 9, role: 'comment' },
    ],
    ['note', event, { text: ' ask the desk ', why: '' }, { kind: 'note', text: 'ask the desk' }],
  ])('stands for a decision: %s', (action, subject, fields, decision) => {
    expect(draftDecision(action, target(subject), given(fields))).toMatchObject({ decision });
  });

  it.each<[Action, Subject, Partial<Fields>, keyof Fields]>([
    ['hide', event, { why: ' ' }, 'why'],
    ['confirm', event, { who: ' ' }, 'who'],
    ['correct', event, {}, 'field'],
    ['correct', event, { field: 'type' }, 'value'],
    ['correct', event, { field: 'type', value: 'airstrike' }, 'value'],
    ['correct', event, { field: 'low', value: 'a dozen' }, 'value'],
    ['when', event, { from: '' }, 'from'],
    ['when', event, { from: '2016-13' }, 'from'],
    ['when', event, { from: '2016-08-09', to: '2016-08-07' }, 'to'],
    ['place', event, {}, 'name'],
    ['place', event, { name: 'the mill', lat: '136', lon: '37' }, 'lat'],
    ['place', event, { lat: '36', lon: '37' }, 'name'],
    ['merge', event, {}, 'other'],
    ['split', event, {}, 'out'],
    ['split', event, { out: ['m1', 'm2', 'm3'] }, 'out'],
    ['link', name, {}, 'actor'],
    ['part', document, { role: 'comment' }, 'start'],
    ['note', event, { text: ' ' }, 'text'],
  ])('says what is missing: %s', (action, subject, fields, field) => {
    expect(draftDecision(action, target(subject), given(fields))).toMatchObject({ problem: { field } });
  });
});
