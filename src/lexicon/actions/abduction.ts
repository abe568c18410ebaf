import { patterns } from './action-pattern.ts';

/** "Gunmen kidnapped two engineers." Not: "Troops captured the hill." */
export const ABDUCTION = patterns('abduction', [
  { words: 'kidnap+, abduct+, kidnapping~, abduction~' },
  { words: 'take+ ..7 hostage|captive|prisoner|hostages' },
  { words: 'capture+, seize+', when: { object: 'people' }, unless: { object: 'territory' } },
]);
