import { patterns } from './action-pattern.ts';

/** "A truce took hold." */
export const CEASEFIRE = patterns('ceasefire', [
  {
    words:
      'ceasefire~, cease fire~, truce~, armistice~, ceasefire deal~, truce deal~, ceasefire agreement~, truce agreement~, cessation of hostilities, humanitarian pause~',
  },
]);
