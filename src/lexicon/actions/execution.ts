import { patterns } from './action-pattern.ts';

/** "They executed the pilot." Not: "They executed the plan." */
export const EXECUTION = patterns('execution', [
  { words: 'execute+', unless: { object: 'plans' }, when: { object: 'people' } },
  { words: 'execution~', unless: { after: 'plans' } },
  { words: 'behead+, beheading~, crucify+, lynch+' },
]);
