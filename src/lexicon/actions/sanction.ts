import { patterns } from './action-pattern.ts';

/** "The council imposed an embargo." */
export const SANCTION = patterns('sanction', [
  { words: 'impose+ ..3 sanctions|embargo, sanctions, embargo~, asset freeze~' },
]);
