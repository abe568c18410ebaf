import type { Sentence, TimeAnnotation, Token } from '../../../model/index.ts';
import type { Annotator } from '../annotator.ts';
import { hintsOf } from './hints.ts';
import { RULES } from './order.ts';
import { dropImpossible } from './repair/drop-impossible.ts';
import { dropNames } from './repair/drop-names.ts';
import { joinClock } from './repair/join-clock.ts';
import { joinWeek } from './repair/join-week.ts';
import { keepLongest } from './repair/keep-longest.ts';
import { shareFields } from './repair/share-fields.ts';
import type { Found, Reading, SentenceView, TimeRule } from './rule.ts';
import { viewSentence } from './sentence-view.ts';

/**
 * Finds time expressions. In: sentences with tags. Out: spans with symbolic values, in text order,
 * none overlapping another; nothing is resolved here, because no anchor is known yet.
 */
export const times: Annotator = {
  gives: 'time',
  needs: [],
  languages: null,
  annotate: ({ parsed }) =>
    parsed.sentences.flatMap((sentence) => timesIn(parsed.document.text, sentence, parsed.tokens)),
};

function timesIn(text: string, sentence: Sentence, tokens: readonly Token[]): TimeAnnotation[] {
  const own = text.slice(sentence.start, sentence.end);
  const bears = hintsOf(own);
  const rules = RULES.filter((rule) => rule.needs.every(bears));
  if (rules.length === 0) return [];
  const view = viewSentence(own, sentence, tokens);
  const found = rules.flatMap((rule) => readAll(rule, view));
  const kept = dropNames(dropImpossible(keepLongest(found), own), view);
  return shareFields(joinWeek(joinClock(kept, own), own), own).map((one) => ({
    type: 'time',
    start: sentence.start + one.start,
    end: sentence.start + one.end,
    rule: one.rule,
    timex: one.timex,
    expression: one.expression,
    clock: one.clock,
  }));
}

function readAll(rule: TimeRule, view: SentenceView): Found[] {
  const found: Found[] = [];
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(view.text); match !== null; match = rule.pattern.exec(view.text)) {
    const reading = rule.read(match, view);
    if (match[0].length === 0) rule.pattern.lastIndex += 1;
    if (reading === null) {
      // A refused match may hide a good one that begins inside it.
      rule.pattern.lastIndex = match.index + 1;
      continue;
    }
    for (const one of Array.isArray(reading) ? (reading as readonly Reading[]) : [reading as Reading]) {
      found.push(place(one, match, rule.name));
    }
  }
  return found;
}

function place({ from = 0, to, why, ...reading }: Reading, match: RegExpExecArray, rule: string): Found {
  const words = match[0].slice(from, to ?? match[0].length);
  const start = match.index + from + (words.length - words.trimStart().length);
  return {
    start,
    end: start + words.trim().length,
    rule: why === undefined ? rule : `${rule}/${why}`,
    timex: reading.timex,
    expression: reading.expression,
    clock: reading.clock ?? null,
  };
}
