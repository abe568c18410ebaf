import { patterns } from './action-pattern.ts';

/** "Shells filled with chlorine fell." Not: "a gas pipeline was attacked". */
export const CHEMICAL_ATTACK = patterns('chemical-attack', [
  {
    words:
      'chemical attack~, chemical weapons attack~, gas attack~, chlorine attack~, sarin attack~, poison gas',
  },
  { words: 'chemical massacre~, nerve gas' },
  { words: 'use+ ..3 chemical weapons|arms|agents, unleash+ ..2 chemical, gas+ ..2 people|civilians' },
  { words: 'use of ..1 chemical weapons|arms|agents' },
]);
