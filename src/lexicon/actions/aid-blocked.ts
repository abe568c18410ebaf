import { patterns } from './action-pattern.ts';

/** "Guards turned the convoy back." */
export const AID_BLOCKED = patterns('aid-blocked', [
  { words: 'block+, obstruct+, hinder+, turn+ back, deny+ access, loot+', when: { object: 'aid' } },
]);
