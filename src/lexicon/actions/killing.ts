import { patterns } from './action-pattern.ts';

/** What came of a deed, or a killing whose manner is not told. Not: "killed the bill". */
export const KILLING = patterns('killing', [
  { words: 'kill+, slay+, die+, perish+', strength: 'result', unless: { object: 'diplomacy' } },
  { words: 'massacre+, murder+', strength: 'result' },
  { words: 'assassinate+, assassination~, massacre~, murder~' },
  { words: 'claim+ ..1 lives, claim+ the life', strength: 'result' },
  { words: 'wound+, injure+', strength: 'result' },
  { words: 'killing~, leave+ ..8 dead|wounded', strength: 'result' },
]);
