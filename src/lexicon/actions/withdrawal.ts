import { patterns } from './action-pattern.ts';

/** "Fighters pulled out of the valley." Not: "He withdrew his remark." */
export const WITHDRAWAL = patterns('withdrawal', [
  { words: 'withdraw+ from|to|its|their, pull+ out, pull+ back, retreat+', unless: { near: 'diplomacy' } },
  { words: 'withdrawal~, pullout~, retreat~', unless: { near: 'diplomacy' } },
]);
