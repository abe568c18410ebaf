import { patterns } from './action-pattern.ts';

/** "Envoys met in Geneva." Not: "He met the deadline." */
export const TALKS = patterns('talks', [
  { words: 'peace talks, talks, negotiations, emergency meeting~, summit~, peace conference~' },
  { words: 'meet+ with, hold+ ..2 talks, negotiate+ with' },
]);
