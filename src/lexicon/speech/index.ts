export { SPEECH_ADVERBS } from './adverbs.ts';
export {
  DEMAND_WORDS,
  DENIABLE_STATES,
  NEGATIONS,
  PLANNED_WORDS,
  POSSIBLE_WORDS,
} from './factuality-words.ts';
export { MUTE_NOUNS } from './mute.ts';
export { SPEAKING_THINGS, SPEECH_NOUNS } from './nouns.ts';
export { NEEDS_PARTICLE, VERB_PARTICLES } from './particles.ts';
export { SPEECH_PREPOSITIONS } from './prepositions.ts';
export {
  NAME_CLASSES,
  ORGANISATION_ANAPHORS,
  PRESS_IN_GENERAL,
  SPEAKER_NOUNS,
  TITLES,
} from './speakers.ts';
export {
  NOUN_LIKE_FORMS,
  SPEECH_VERBS,
  type SpeechFrame,
  type SpeechVerb,
  UNSTATED_PASSIVES,
} from './verbs.ts';
export {
  NOT_VOUCHING,
  NOT_VOUCHING_TO,
  OUTLET_NAME_ENDS,
  OUTLET_NAMES,
  PERFORMATIVE,
  UNCERTAIN_BELIEFS,
} from './vouching.ts';
