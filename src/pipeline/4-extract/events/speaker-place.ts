import type { CueAnnotation, Span, Token } from '../../../model/index.ts';

interface SpeakerContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueAnnotation[];
  readonly others: readonly Span[];
}

/** A speaker's place stands at most so far from the word of speech, in code units. */
const SPEAKER_REACH = 45;
const SPOKE_REACH = 25;
/** What follows where somebody spoke: "told reporters in Geneva that", "said in Moscow on Sunday". */
const AFTER_SPOKE = /^\s*(?:[,.”"]|$|(?:that|on)\b)/;

/** Those who speak of what they see around them, unlike an envoy or a spokesman. */
const ON_THE_SPOT =
  /\b(?:locals?|residents?|inhabitants?|villagers?|witness(?:es)?|eyewitness(?:es)?|activists?|doctors?|medics?|nurses?|rescuers?|rescue workers?|first responders?|correspondents?|local sources?|fighters?|rebels?|rebel groups?|famil(?:y|ies)) (?:living |based |working )?(?:in|at|from|inside)(?: the)?(?: \p{L}+){0,5} ?$/iu;

/**
 * Whether a place says where the speaker is and not where it happened.
 *
 * Speaker's: `a diplomat in Geneva said jets bombed`, `told reporters in Geneva that`. Must not be:
 * `a doctor in Narvel said jets bombed`, `In Narvel, residents said jets bombed`, `jets bombed Narvel, a doctor said`.
 */
export function isSpeakersPlace(place: Span, span: Span, context: SpeakerContext): boolean {
  const { text, tokens, cues, others } = context;
  const deeds = [span, ...others];
  const opens =
    text
      .slice(tokens[0]?.start ?? place.start, place.start)
      .trim()
      .split(/\s+/).length <= 1;
  return cues.some((cue) => {
    if (cue.form !== 'verb') return false;
    if (cue.end <= place.start) {
      if (place.start - cue.end > SPOKE_REACH || crosses(deeds, cue, place)) return false;
      const led = /\b(?:in|at|from)(?: the)? $/.test(text.slice(cue.end, place.start));
      return led && AFTER_SPOKE.test(text.slice(place.end, place.end + 8));
    }
    const between = text.slice(place.end, cue.start);
    if (ON_THE_SPOT.test(text.slice(Math.max(0, place.start - SPEAKER_REACH), place.start))) return false;
    if (opens || cue.start < place.end || between.length > SPEAKER_REACH) return false;
    if (/[,;“”"]/.test(between) || crosses(deeds, place, cue)) return false;
    return cue.end <= span.start || text.slice(span.end, Math.max(span.end, place.start)).includes(',');
  });
}

function crosses(deeds: readonly Span[], left: Span, right: Span): boolean {
  return deeds.some((deed) => deed.start < right.start && deed.end > left.end);
}
