import { patterns } from './action-pattern.ts';

/** "Rebels broke the siege.", "the siege of the town was lifted". Not: "Rebels broke the law." */
export const SIEGE_BROKEN = patterns('siege-broken', [
  { words: 'break+ ..5 siege|blockade|encirclement, lift+ ..4 siege|blockade, breach+ ..5 siege|blockade' },
  { words: 'fracture+ ..3 siege, end+ ..3 siege, lift+ of ..3 siege' },
  { words: 'siege ..6 broken|lifted|breached|fractured|ended, open+ ..2 corridor' },
]);
