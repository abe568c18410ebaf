import { patterns } from './action-pattern.ts';

/** "The army seized the village." Not: "The photo captured the mood." */
export const CAPTURE_OF_TERRITORY = patterns('capture-of-territory', [
  { words: 'capture+, seize+', when: { object: 'territory' } },
  { words: 'capture+, seize+', when: { object: 'named' }, unless: { object: 'development' } },
  { words: 'recapture+, retake+, overrun+, conquer+, liberate+' },
  {
    words:
      'take+ ..1 control, take+ over, gain+ ..1 control, regain+ ..1 control, wrest+ control, seize+ ..1 control, take+ ..3 under control',
  },
  { words: 'fall+ to, lose+ control', unless: { near: 'prices' } },
  { words: 'capture of, recapture of, seizure of, loss of, fall of', when: { near: 'territory' } },
  { words: 'dislodge+, drive+ ..4 out, force+ ..7 out of' },
  { words: 'make+ ..2 gains|advances' },
]);
