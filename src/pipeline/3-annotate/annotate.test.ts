import { describe, expect, it } from 'vitest';
import type { Gazetteer, Knowledge } from '../../model/index.ts';
import { readDocument } from '../1-read/read.ts';
import { parseDocument } from '../2-parse/parse.ts';
import { annotateDocument, unmetNeeds } from './annotate.ts';
import { ANNOTATORS } from './order.ts';

const gazetteer: Gazetteer = { digest: '', lookup: () => [], longestFrom: () => 0 };
const KNOWLEDGE: Knowledge = { gazetteer, actors: [], chronicle: [], digest: '' };

async function annotated(text: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'x' });
  return annotateDocument(parseDocument(document), KNOWLEDGE).annotations.map(
    ({ type, start, end }) => `${type}: ${text.slice(start, end)}`,
  );
}

describe('annotateDocument', () => {
  it('runs every annotator after those it needs', () => {
    expect(unmetNeeds(ANNOTATORS)).toEqual([]);
  });

  it('reads what is done in English', async () => {
    expect(
      await annotated('Nine people died in the shelling of the town on 3 May 2016, doctors said.'),
    ).toEqual(expect.arrayContaining(['action: died', 'cue: said', 'time: 3 May 2016']));
  });

  it('reads no English words of doing or saying into another language', async () => {
    const german =
      'Die Rebellen hätten die Stadt verlassen, teilte die Armee mit. Die Lage sei ruhig, sagte er.';
    expect((await annotated(german)).filter((one) => /^(action|cue):/.test(one))).toEqual([]);
  });
});
