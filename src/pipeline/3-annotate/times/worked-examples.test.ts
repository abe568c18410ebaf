import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../../test/build/times-in.ts';
import { intervalOfIso } from '../../../calendar/index.ts';
import type { DayInterval, DocumentDate, ResolvedTime } from '../../../model/index.ts';
import { resolveTimes } from '../../4-extract/date/resolve-times.ts';

const CHAPTER = readFileSync(new URL('../../../../docs/time.md', import.meta.url), 'utf8');
/** Rows of the tables whose first column is a sentence: sentence, day of writing, value, TIMEX3. */
const ROWS = CHAPTER.split('\n')
  .filter((line) => /^\|.*\*\*.+\*\*/.test(line))
  .map((line) => line.split('|').slice(1, -1))
  .map(([sentence = '', written = '', value = '', timex = '']) => ({
    sentence: sentence.trim(),
    written: written.trim(),
    value: value.trim(),
    timex: timex.replaceAll('`', '').trim(),
  }));

/** `2016-08-05 to 2016-08-08`, `2016`, `unknown`. */
function readInterval(words: string): DayInterval {
  if (words === 'unknown') return { earliest: null, latest: null };
  const [first = '', last = first] = words.split(' to ');
  return {
    earliest: intervalOfIso(first)?.earliest ?? null,
    latest: intervalOfIso(last)?.latest ?? null,
  };
}

function writeValue(value: ResolvedTime['value']): string {
  if (value === null) return 'none';
  if (value.earliest !== null && value.earliest === value.latest) return value.earliest;
  return `${value.earliest ?? 'open'} to ${value.latest ?? 'open'}`;
}

describe('the examples of docs/time.md', () => {
  it('are all found in the file', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(40);
  });

  it.each(ROWS)('$sentence, written $written', ({ sentence, written, value, timex }) => {
    const start = sentence.indexOf('**');
    const end = sentence.lastIndexOf('**') - 2;
    const text = sentence.replaceAll('**', '');
    const annotations = timesIn(text);
    const date: DocumentDate = {
      ...readInterval(written),
      best: null,
      precision: 'day',
      stated: [],
      basis: [],
      conflict: null,
    };
    const resolved = resolveTimes({ text, annotations }, { date, reprints: [], named: [] });
    const at = annotations.findIndex((one) => one.start === start && one.end === end);
    expect(annotations.map((one) => text.slice(one.start, one.end))).toContain(text.slice(start, end));
    expect(writeValue(resolved[at]?.value ?? null)).toBe(value);
    expect(resolved[at]?.timex3).toBe(timex);
  });
});
