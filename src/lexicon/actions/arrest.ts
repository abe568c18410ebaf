import { patterns } from './action-pattern.ts';

/** "Police detained ten men." Not: "arrested development". */
export const ARREST = patterns('arrest', [
  { words: 'arrest+, detain+, round+ up, imprison+, jail+', unless: { after: 'development' } },
  { words: 'arrest~, detention~', unless: { before: 'notForce' } },
]);
