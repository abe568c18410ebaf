import { patterns } from './action-pattern.ts';

/** "Troops encircled the town." Not: "The siege was lifted" (siege-broken). */
export const SIEGE = patterns('siege', [
  { words: 'siege~, under siege, encirclement~' },
  { words: 'besiege+, encircle+, surround+, lay+ siege, blockade+', unless: { object: 'development' } },
  { words: 'blockade~' },
  { words: 'cut+ off, cut+, sever+', when: { object: 'route' }, unless: { near: 'prices' } },
]);
