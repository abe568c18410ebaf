export { foldName, soundKey } from './fold-name.ts';
export { headNoun, singular } from './head-noun.ts';
export { isDescription } from './is-description.ts';
export { sameName } from './same-name.ts';
export { acronymOf, isAcronymOf } from './short-forms.ts';
export { normaliseVoice, sameVoice, type VoiceName, voiceKey } from './voice-name.ts';
