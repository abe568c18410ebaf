import { describe, expect, it } from 'vitest';
import type { DocumentId, DocumentRecord } from '../../../model/index.ts';
import { reportLeans } from './report-leans.ts';
import { settleOrigins } from './settle-origins.ts';
import { draftStory, type ReportDraft, voiceId } from './test-story.ts';

const TEXT = 'The bridge fell. A second bridge stands. The road is shut.';
const agency = (words: string, ...voices: string[]) => ({ words, voices, kind: 'agency' as const });
const tells = (words: string, ...voices: string[]) => ({ words, voices });

function leansIn(draft: Omit<ReportDraft, 'text'>) {
  const { records } = draftStory({ reports: { a: { text: TEXT, ...draft } } });
  const record = records.get('a' as DocumentId) as DocumentRecord;
  return reportLeans(record, settleOrigins([record], []));
}

describe('a report leans on', () => {
  it.each<[string, Omit<ReportDraft, 'text'>, ReturnType<typeof leansIn>]>([
    [
      'an agency for what it says that the agency said',
      {
        publisher: 'Lake Herald',
        tells: [agency('The bridge fell', 'Cobalt Wire'), tells('The road is shut')],
      },
      [
        {
          id: voiceId('Cobalt Wire'),
          name: 'Cobalt Wire',
          kind: 'agency',
          own: 1,
          carried: 0,
          of: [],
          wholly: false,
        },
      ],
    ],
    [
      'the source it credits with its text, wholly',
      {
        credit: 'Cobalt Wire',
        tells: [tells('The bridge fell'), tells('A second bridge stands', 'harbour watch')],
      },
      [
        {
          id: voiceId('Cobalt Wire'),
          name: 'Cobalt Wire',
          kind: 'agency',
          own: 1,
          carried: 1,
          of: [voiceId('harbour watch')],
          wholly: true,
        },
      ],
    ],
    ['nobody where it speaks itself', { publisher: 'Lake Herald', tells: [tells('The bridge fell')] }, []],
    ['no voice that is no press', { tells: [tells('The bridge fell', 'harbour watch')] }, []],
    [
      'not its own outlet',
      { publisher: 'Cobalt Wire', tells: [agency('The bridge fell', 'Cobalt Wire')] },
      [],
    ],
  ])('%s', (_, draft, leans) => {
    expect(leansIn(draft)).toEqual(leans);
  });
});
