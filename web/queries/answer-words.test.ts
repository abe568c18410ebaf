import { describe, expect, it } from 'vitest';
import type { Facet } from '../../src/api/client.ts';
import { answerWords } from './answer-words.ts';

describe('an answer for people', () => {
  it.each<[Facet['question'], string, string]>([
    ['killed', 'at least 290000', 'at least 290,000'],
    ['killed', '45', '45'],
    ['displaced', '2011 to 12000', '2,011 to 12,000'],
    ['when', '2016-09-24', '24 September 2016'],
    ['agent', 'unit 2011', 'unit 2011'],
    ['occurred', 'yes', 'yes'],
  ])('%s: %s', (question, value, words) => {
    expect(answerWords({ question }, value)).toBe(words);
  });
});
