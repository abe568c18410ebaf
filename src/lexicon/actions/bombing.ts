import { patterns } from './action-pattern.ts';

/** "A car bomb went off." Not: "an explosion of interest". */
export const BOMBING = patterns('bombing', [
  { words: 'bomb attack~, bomb blast~, car bomb~, truck bomb~, roadside bomb~, car bombing~, bomb~' },
  { words: 'explosive device~, land mine~, landmine~, booby trap~' },
  { words: 'bombing~, explosion~, blast~', strength: 'generic', unless: { near: 'prices' } },
  { words: 'explode+, detonate+, go+ off, blow+ up', unless: { near: 'prices' } },
  { words: 'bomb+', strength: 'generic', unless: { near: 'noSubject' } },
]);
