import type { CueStance } from '../../model/index.ts';

/** Nouns of speech that may open a clause with "that" ("the claim that"), with their stance. */
export const SPEECH_NOUNS: ReadonlyMap<string, CueStance> = new Map([
  ['claim', 'claim'],
  ['allegation', 'accuse'],
  ['accusation', 'accuse'],
  ['statement', 'say'],
  ['announcement', 'say'],
  ['assertion', 'claim'],
  ['contention', 'claim'],
  ['argument', 'claim'],
  ['suggestion', 'claim'],
  ['report', 'reportedly'],
  ['rumour', 'reportedly'],
  ['rumor', 'reportedly'],
  ['belief', 'believe'],
  ['fear', 'believe'],
  ['hope', 'believe'],
  ['warning', 'threaten'],
  ['threat', 'threaten'],
  ['denial', 'deny'],
  ['demand', 'demand'],
  ['promise', 'plan'],
  ['pledge', 'plan'],
  ['admission', 'confirm'],
  ['confirmation', 'confirm'],
  ['complaint', 'say'],
  ['concern', 'believe'],
]);

/** Things that speak for whoever made them: "the statement said". */
export const SPEAKING_THINGS: ReadonlySet<string> = new Set(
  (
    'statement report release communique letter memo tweet post article study poll survey document ' +
    'message announcement video footage filing notice bulletin reports'
  ).split(' '),
);
