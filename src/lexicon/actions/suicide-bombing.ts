import { patterns } from './action-pattern.ts';

/** "A bomber blew himself up at the gate." Not: "He died by suicide." */
export const SUICIDE_BOMBING = patterns('suicide-bombing', [
  {
    words:
      'suicide bombing~, suicide bomb~, suicide bomber~, suicide attack~, suicide attacker~, suicide blast~',
  },
  {
    words:
      'suicide car bomb~, suicide car bombing~, suicide truck bomb~, suicide bomb blast~, suicide bomb attack~',
  },
  { words: 'suicide operation~, motorcycle bomber~, motorbike bomber~, bomber ..5 kill+' },
  { words: 'blow+ himself|herself|themselves ..1 up' },
  { words: 'detonate+ ..2 explosives|belt|vest' },
  { words: 'detonate+, explode+', when: { near: 'suicide' } },
]);
