import type { IsoDay, Knowledge, TimeAnnotation } from '../../src/model/index.ts';
import { timex3 } from '../../src/calendar/index.ts';
import { parseDocument } from '../../src/pipeline/2-parse/parse.ts';
import { times } from '../../src/pipeline/3-annotate/times/index.ts';
import { plainDocument } from '../../eval/measure/plain-document.ts';

const NO_KNOWLEDGE = { actors: [], chronicle: [], digest: '' } as unknown as Knowledge;

/** The time annotations of a plain text, read as one body. */
export function timesIn(text: string): readonly TimeAnnotation[] {
  const parsed = parseDocument(plainDocument(text));
  return times.annotate({ parsed, knowledge: NO_KNOWLEDGE, earlier: [] }) as readonly TimeAnnotation[];
}

/** Each time of a plain text as `words = TIMEX3 value`, under the day of an anchor. */
export function valuesIn(text: string, day: string): string[] {
  const anchor = { earliest: day as IsoDay, latest: day as IsoDay };
  return timesIn(text).map(
    (one) => `${text.slice(one.start, one.end)} = ${timex3(one.expression, anchor, one.clock)}`,
  );
}
