import { patterns } from './action-pattern.ts';

/** "Reinforcements arrived." Not: "The company deployed an app." */
export const MOVEMENT = patterns('movement', [
  { words: 'deploy+, deployment~, reinforcement~', unless: { near: 'notForce' } },
  { words: 'enter+', when: { object: 'named' }, unless: { near: 'diplomacy' } },
  { words: 'arrive+ in|at', when: { near: 'territory' }, unless: { near: 'diplomacy' } },
  { words: 'flood+ into, pour+ into, cross+ into, cross+ ..1 border, mass+ near' },
]);
