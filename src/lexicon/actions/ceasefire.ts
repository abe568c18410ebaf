import { patterns } from './action-pattern.ts';

/** "A truce took hold." */
export const CEASEFIRE = patterns('ceasefire', [
  { words: 'ceasefire~, cease fire~, truce~, armistice~, cessation of hostilities, humanitarian pause~' },
]);
