import { patterns } from './action-pattern.ts';

/** "Clashes broke out near the dam." Not: "He battled cancer." */
export const CLASH = patterns('clash', [
  {
    words: 'clash~, firefight~, gun battle~, gunfight~, skirmish~, street battle~',
    unless: { near: 'noSubject' },
  },
  { words: 'fighting, heavy fighting, infighting, battle~', unless: { near: 'notForce' } },
  { words: 'clash+, skirmish+', unless: { near: 'noSubject' } },
  { words: 'battle+', unless: { object: 'notForce' } },
]);
