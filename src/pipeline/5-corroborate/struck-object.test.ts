import { expect, it } from 'vitest';
import type { Event } from '../../model/index.ts';
import { struckKinds } from './struck-object.ts';

it.each([
  ['Planes hit a clinic in Kesra.', 'hit', 'a clinic', ['hospital']],
  ['Planes struck the aid convoy near Kesra.', 'struck the aid convoy', null, ['convoy']],
  ['Bombs fell on the market and the mosque.', 'fell', 'the market and the mosque', ['market', 'worship']],
  ['Shells fell on the eastern district.', 'fell', 'the eastern district', []],
  ['Planes bombed the village, and a school was shut.', 'bombed', 'the village', []],
])('%s: "%s" of "%s" struck %j', (text, deed, target, kinds) => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const event = {
    ...at(deed),
    target: target === null ? null : { ...at(target), name: target, actor: null },
  };
  expect([...struckKinds(event as Event, text)]).toEqual(kinds);
});
