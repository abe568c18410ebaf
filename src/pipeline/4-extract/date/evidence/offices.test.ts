import { describe, expect, it } from 'vitest';
import type { ActorAnnotation, ActorEntry, ActorId } from '../../../../model/index.ts';
import type { Testimony } from './evidence.ts';
import { officeEvidence } from './offices.ts';

const varga: ActorEntry = {
  id: 'ilya-varga' as ActorId,
  name: 'Ilya Varga',
  kind: 'person',
  countries: [],
  names: [{ name: 'Ilya Varga' }],
  roles: [
    { title: 'vice president', of: 'northland' as ActorId, from: '2009-01-20', until: '2012-06-30' },
    { title: 'defence minister', of: 'northland' as ActorId, from: '2014-02-05', until: '2016-03-31' },
    { title: 'president', of: 'northland' as ActorId, from: '2017-05-01' },
  ],
};

function begun(text: string): string[] {
  const start = text.indexOf('Ilya Varga');
  const actor = { start, end: start + 10, kind: 'person', actor: varga.id, name: varga.name };
  const testimony = {
    annotated: { parsed: { document: { text } } },
    knowledge: { actors: [varga] },
    actors: [actor as unknown as ActorAnnotation],
  } as unknown as Testimony;
  return officeEvidence(testimony)
    .filter(({ rule }) => rule === 'term-begins')
    .map(({ says }) => /called ([a-z ]+);/.exec(says)?.[1] ?? '');
}

describe('who is given an office', () => {
  it.each<readonly [text: string, office: string]>([
    ['President Ilya Varga spoke.', 'president'],
    ['Vice President Ilya Varga spoke.', 'vice president'],
    ['Northern Defense Minister Ilya Varga spoke.', 'defence minister'],
    ['Minister of Defence Ilya Varga spoke.', 'defence minister'],
    ['Ilya Varga, the defence minister, spoke.', 'defence minister'],
  ])('%s', (text, office) => {
    expect(begun(text)).toEqual([office]);
  });

  it.each([
    'Deputy Defence Minister Ilya Varga spoke.',
    'Acting President Ilya Varga spoke.',
    'The former president Ilya Varga spoke.',
    'Ilya Varga, the deputy defense minister, spoke.',
    'Ilya Varga spoke to the president.',
  ])('not: %s', (text) => {
    expect(begun(text)).toEqual([]);
  });
});
