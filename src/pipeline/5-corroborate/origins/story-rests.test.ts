import { describe, expect, it } from 'vitest';
import type { DocumentId, DocumentRecord } from '../../../model/index.ts';
import { settleOrigins } from './settle-origins.ts';
import { type ReportRest, reportRests } from './story-rests.ts';
import { draftStory, type ReportDraft, voiceId } from './test-story.ts';

const TEXT = 'The bridge fell. A second bridge stands. The road is shut.';
const tells = (words: string, ...voices: string[]) => ({ words, voices });

function restsIn(draft: Omit<ReportDraft, 'text'>): ReportRest[] {
  const { records } = draftStory({ reports: { a: { text: TEXT, ...draft } } });
  const record = records.get('a' as DocumentId) as DocumentRecord;
  return reportRests(record, settleOrigins([record], []));
}

describe('a report speaks on the word of', () => {
  it('the voices it names, those of most claims first, and itself', () => {
    const rests = restsIn({
      publisher: 'Lake Herald',
      tells: [
        tells('The bridge fell', 'harbour watch'),
        tells('A second bridge stands', 'harbour watch'),
        tells('The road is shut'),
      ],
    });
    expect(rests).toMatchObject([
      { root: voiceId('harbour watch'), claims: 2, own: false, through: [] },
      { root: voiceId('Lake Herald'), claims: 1, own: true },
    ]);
  });

  it('the agency it credits, through which its other voices came too', () => {
    const rests = restsIn({
      credit: 'Cobalt Wire',
      tells: [tells('The bridge fell'), tells('The road is shut', 'harbour watch')],
    });
    expect(rests.find(({ own }) => own)).toMatchObject({ root: voiceId('Cobalt Wire'), through: [] });
    expect(rests.find(({ own }) => !own)?.through).toMatchObject([{ name: 'Cobalt Wire', kind: 'agency' }]);
  });

  it('an officer whom a paper quotes whom an agency quotes, named from him outwards', () => {
    const rests = restsIn({ tells: [tells('The bridge fell', 'Cobalt Wire', 'Al-Sahel', 'an officer')] });
    expect(rests[0]?.through.map(({ name }) => name)).toEqual(['Al-Sahel', 'Cobalt Wire']);
  });
});
