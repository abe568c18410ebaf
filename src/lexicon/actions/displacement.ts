import { patterns } from './action-pattern.ts';

/** "Thousands fled the valley." Not: "He fled the question." */
export const DISPLACEMENT = patterns('displacement', [
  { words: 'flee+, displace+, uproot+, force+ ..5 to flee, drive+ ..3 from their homes, exodus' },
  { words: 'displacement~' },
]);
