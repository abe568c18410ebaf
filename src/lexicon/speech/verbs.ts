import type { CueStance } from '../../model/index.ts';

/**
 * What may carry the words of a speech verb: `clause` a clause with or without "that" or a quotation;
 * `that` only a clause opened by "that"; `quote` only a quotation; `noun` an object ("condemned the attack"); `to` an
 * infinitive; `ing` a verbal noun ("denied shelling the town"); `hearer` the first object is the one spoken to ("told reporters"); `of` an accused
 * object and a deed ("accused them of", "blamed them for"); `for` a phrase after for, on, of, about or
 * against ("called for", "warned of"); `as` an object described ("described it as").
 */
export type SpeechFrame =
  | 'clause'
  | 'quote'
  | 'that'
  | 'noun'
  | 'to'
  | 'ing'
  | 'hearer'
  | 'of'
  | 'for'
  | 'as';

/** A verb that attributes words or thoughts to its subject. */
export interface SpeechVerb {
  readonly stance: CueStance;
  readonly frames: readonly SpeechFrame[];
}

type Row = readonly [stance: CueStance, frames: string, lemmas: string];

/** Lemmas by stance and frames; a verb is here when most of its uses in news attribute something. */
const ROWS: readonly Row[] = [
  ['say', 'clause', 'say remark quip joke muse observe recount relate opine retort exclaim whisper'],
  ['say', 'clause', 'shout reply chime elaborate assess caption mutter post'],
  ['say', 'clause noun', 'state add note announce declare report explain reveal disclose mention write'],
  ['say', 'clause noun', 'tweet reiterate stress emphasize emphasise underline underscore repeat recall'],
  ['say', 'clause noun', 'indicate conclude comment read clarify lament counter recommend'],
  ['say', 'quote', 'continue begin laugh smile sigh'],
  ['say', 'that noun', 'show document register establish record detail discover list'],
  ['say', 'that noun for', 'find complain boast'],
  ['say', 'clause hearer', 'tell inform'],
  ['say', 'that hearer', 'assure remind notify brief'],
  ['say', 'noun', 'cite quote echo highlight decry denounce criticize criticise praise mock slam blast'],
  ['say', 'noun', 'condemn applaud deplore hail welcome tout dismiss question defend assail ridicule'],
  ['say', 'noun', 'discuss criticise express address bemoan extol deride rebuke repudiate renounce recite'],
  ['say', 'noun', 'downplay trumpet outline liken retweet endorse prefer protest'],
  ['say', 'quote for', 'respond'],
  ['say', 'for', 'talk speak allude vouch apologize apologise'],
  ['say', 'quote', 'chant yell scream'],
  ['say', 'noun', 'put place'],
  ['say', 'noun as', 'describe portray characterize characterise depict dub brand label identify'],
  ['say', 'clause noun', 'point'],
  ['say', 'that for', 'refer rail'],
  ['claim', 'clause noun to', 'claim purport profess'],
  ['claim', 'clause noun', 'proclaim attest allege assert contend maintain insist argue'],
  ['claim', 'that noun', 'suggest imply hint signal'],
  ['confirm', 'clause noun ing', 'admit acknowledge'],
  ['confirm', 'clause noun', 'confirm concede verify corroborate'],
  ['confirm', 'that to', 'agree'],
  ['deny', 'that noun ing', 'deny'],
  ['deny', 'that noun', 'reject refute dispute disavow rebut'],
  ['deny', 'to', 'refuse decline'],
  ['demand', 'that noun to', 'demand propose order'],
  ['demand', 'noun to that', 'urge press'],
  ['demand', 'for noun as', 'call'],
  ['demand', 'for', 'appeal plead'],
  ['plan', 'that to', 'vow pledge promise swear'],
  ['plan', 'to', 'intend want seek wish'],
  ['threaten', 'to', 'threaten'],
  ['threaten', 'clause for noun', 'warn caution'],
  ['accuse', 'of', 'accuse blame charge'],
  ['believe', 'clause', 'believe think reckon suspect'],
  ['believe', 'that to', 'hope expect'],
  ['believe', 'that noun', 'fear predict estimate forecast doubt foresee envision'],
  ['believe', 'that', 'know feel worry learn understand realize realise assume determine speculate decide'],
  ['believe', 'as', 'regard consider deem view'],
  ['ask', 'quote noun', 'ask'],
  ['ask', 'clause', 'wonder inquire'],
];

/** Speech verbs by lemma. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  ROWS.flatMap(([stance, frames, lemmas]) =>
    lemmas
      .split(' ')
      .map((lemma) => [lemma, { stance, frames: frames.split(' ') as SpeechFrame[] }] as const),
  ),
);

/**
 * Verbs that are speech only in the passive with a clause or infinitive of which nobody is named as
 * the source: "is believed to have fled". The stance is what they make of it.
 */
export const UNSTATED_PASSIVES: ReadonlyMap<string, CueStance> = new Map([
  ['say', 'reportedly'],
  ['report', 'reportedly'],
  ['rumour', 'reportedly'],
  ['rumor', 'reportedly'],
  ['allege', 'reportedly'],
  ['believe', 'believe'],
  ['think', 'believe'],
  ['suspect', 'believe'],
  ['presume', 'believe'],
  ['fear', 'believe'],
  ['expect', 'believe'],
  ['estimate', 'believe'],
  ['understand', 'reportedly'],
  ['know', 'say'],
  ['accuse', 'accuse'],
  ['consider', 'believe'],
  ['regard', 'believe'],
  ['claim', 'claim'],
  ['confirm', 'confirm'],
  ['deem', 'believe'],
  ['blame', 'accuse'],
  ['criticize', 'say'],
  ['criticise', 'say'],
  ['describe', 'say'],
]);

/** Speech verbs whose third person is also a plural noun, so that a tagger mixes them up. */
export const NOUN_LIKE_FORMS: ReadonlySet<string> = new Set(
  'reports notes claims points states demands comments tweets quotes remarks cautions estimates fears hopes calls charges'.split(
    ' ',
  ),
);
