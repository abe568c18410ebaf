import { patterns } from './action-pattern.ts';

/** "Guards opened fire." Not: "The film was shot in Rome", "fired from his job". */
export const SHOOTING = patterns('shooting', [
  { words: 'open+ fire, gun+ down, shoot+ dead, exchange+ fire' },
  {
    words: 'gunfire, sniper fire, sniper shots, shooting~, small arms fire, machine gun fire',
    unless: { near: 'noSubject' },
  },
  { words: 'shoot+', when: { object: 'people' }, unless: { near: 'noSubject' } },
  { words: 'fire+ on|at', unless: { near: 'noSubject' } },
]);
