import { expect, it } from 'vitest';
import { isHabitual, isLasting } from './lasting.ts';

/** The span of words in a sentence. */
function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

it.each([
  ['Shells have hit Kesra since April.', 'hit', 'April', true],
  ['Planes have bombed Kesra for ten days.', 'bombed', 'ten days', true],
  ['Planes have bombed Kesra for more than 10 days.', 'bombed', '10 days', true],
  ['Raids on Kesra have grown in recent weeks.', 'Raids', 'recent weeks', true],
  ['Ninety were killed in Kesra since the truce collapsed on May 3.', 'killed', 'May 3', true],
  ['Planes bombed Kesra on May 3.', 'bombed', 'May 3', false],
  ['Planes bombed Kesra last week.', 'bombed', 'last week', false],
  ['On May 3 planes bombed Kesra, calm since the truce.', 'bombed', 'May 3', false],
  ['The siege went on; since then quiet. Shells fell on May 3.', 'fell', 'May 3', false],
])('%s: %s is told of a stretch of days by "%s": %s', (text, deed, time, lasts) => {
  expect(isLasting(spanOf(text, time), text, spanOf(text, deed))).toBe(lasts);
});

it.each([
  ['Warplanes regularly bomb Kesra.', 'bomb', true],
  ['The town was shaken by occasional blasts.', 'blasts', true],
  ['The raids, often by night, end today: shells hit the mill.', 'hit', false],
  ['Warplanes bombed Kesra.', 'bombed', false],
  ['Warplanes bombed Kesra, as they often do.', 'bombed', false],
])('%s: %s is told as done again and again: %s', (text, deed, again) => {
  expect(isHabitual(spanOf(text, deed), { start: 0, end: text.length }, text)).toBe(again);
});
