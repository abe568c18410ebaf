import { describe, expect, it } from 'vitest';
import type { JudgedPart } from '../../../src/api/client.ts';
import { machineValues, partWords, valueWords } from './judged-parts.ts';

const part = (more: Partial<JudgedPart>): JudgedPart => ({
  subject: { kind: 'claim', claim: 'c1' },
  field: 'factuality',
  value: 'denied',
  machine: 'asserted',
  judgement: 'j1',
  who: 'Mira',
  claims: ['c1'],
  ...more,
});

describe('a decided part in words', () => {
  it.each([
    [part({}), 'Claim, factuality: denied'],
    [part({ field: 'voice', value: null }), 'Claim, voice (on whose word): the publisher’s own'],
    [part({ subject: { kind: 'figure', figure: 'f1' }, field: 'low', value: '9' }), 'Figure, lower limit: 9'],
    [
      part({ subject: { kind: 'mention', mention: 'e1' }, field: 'shown', value: null }),
      'Event told: counts for nothing',
    ],
    [
      part({ subject: { kind: 'name', name: 'the brigade', document: null }, field: 'actor', value: null }),
      '“the brigade”, means: nobody known',
    ],
  ])('%#', (one, words) => {
    expect(partWords(one)).toBe(words);
  });

  it.each([
    ['when', '2016-09-24', '24 September 2016'],
    ['when', '2016-09-24 to 2016-09-25', '24–25 September 2016'],
    ['when', 'by 2016-09-25', 'by 25 September 2016'],
    ['title', 'Raid of 2016-09-24', 'Raid of 2016-09-24'],
  ])('%s: %s is said as %s', (field, value, words) => {
    expect(valueWords(field, value)).toBe(words);
  });

  it('leaves the machine its own values', () => {
    const judged = [part({}), part({ subject: { kind: 'claim', claim: 'c2' }, machine: 'planned' })];
    expect(
      machineValues({ factuality: 'denied', voice: 'Ann' }, { kind: 'claim', claim: 'c1' }, judged),
    ).toEqual({
      factuality: 'asserted',
      voice: 'Ann',
    });
  });
});
