import { NOT_VOUCHING, SPEECH_VERBS, type SpeechVerb } from '../../../lexicon/speech/index.ts';
import type { Span } from '../../../model/index.ts';
import type { Attribution } from './attribution.ts';
import { bodyEnd, hearerPhrase, isPressWord, type Right, readRight } from './clause-edges.ts';
import { contentBefore, contentEnd, contentSpan, saysSomething } from './content-span.ts';
import { invertedSource } from './inverted-source.ts';
import { beforeReduced, sharedSubject } from './shared-subject.ts';
import { subjectBefore, wholeClause } from './find-subject.ts';
import { isSpeakerWord, type Range, speakerPhrase } from './noun-phrase.ts';
import { type CueAt, type SentenceView, spanOf } from './sentence-view.ts';
import { phraseEnd } from './phrase-end.ts';
import { spokenTo } from './spoken-to.ts';
import { hasMainVerb, type VerbGroup } from './verb-group.ts';
import { isMark, type Word } from './words.ts';

/** Prepositions that bring in what is called for, warned of or referred to. */
const TOPIC_PREPOSITION = /^(?:for|on|of|about|to|against|upon)$/;

/** What is known of an active speech verb before its content is. */
interface Speech {
  readonly view: SentenceView;
  readonly at: CueAt;
  readonly group: VerbGroup;
  readonly verb: SpeechVerb;
  readonly subject: Range | null;
  readonly shared: Span | null;
  readonly hearer: Range | null;
  readonly right: Right;
}

/**
 * Reads an active speech verb: `the mayor said two died`, `two died, said the mayor`, `two died the
 * mayor told Reuters`, `they vowed to leave`.
 */
export function attributeByVerb(
  view: SentenceView,
  at: CueAt,
  group: VerbGroup,
  earlier: readonly Attribution[],
): Attribution[] {
  const verb = SPEECH_VERBS.get(at.cue.lemma);
  // "to say" tells of speech to come or wished for; nobody has said it yet.
  if (verb === undefined || group.form === 'infinitive') return [];
  const subject =
    group.form === 'finite' ? finiteSubject(view, at, group) : besideSubject(view, group, earlier);
  const shared = subject === null ? sharedSubject(view, group, earlier) : null;
  const limit = bodyEnd(view.words);
  const hearer = verb.frames.includes('hearer') ? hearerPhrase(view.words, group.end, limit) : null;
  const from = hearer?.end ?? group.end;
  const right: Right =
    verb.frames.includes('for') && TOPIC_PREPOSITION.test(view.words[from]?.lower ?? '')
      ? { side: 'preposition', from, adjunctsEnd: from }
      : readRight(view.words, from, limit);
  if (isOwnThought(view, at, verb, subject)) return [];
  const speech: Speech = { view, at, group, verb, subject, shared, hearer, right };
  return inverted(speech) ?? forward(speech) ?? backward(speech) ?? [];
}

/** Verbs that nobody uses but of speakers: their subject may be any phrase. */
const SPEAKERS_ONLY = /^(?:say|tell)$/;

function finiteSubject({ words }: SentenceView, at: CueAt, group: VerbGroup): Range | null {
  const reduced = beforeReduced(words, group.from);
  const plain = reduced < group.from ? speakerPhrase(words, reduced) : subjectBefore(words, group.from, 0);
  return plain === null && SPEAKERS_ONLY.test(at.cue.lemma) ? wholeClause(words, group.from, 0) : plain;
}

/** `one agency said six died with another saying nine`: the speaker that "with" brings in beside the first. */
function besideSubject(
  { words, sentence }: SentenceView,
  { form, from }: VerbGroup,
  earlier: readonly Attribution[],
): Range | null {
  if (form !== 'participle' || !earlier.some(({ cue }) => cue.start >= sentence.start)) return null;
  const phrase = speakerPhrase(words, from);
  if (phrase === null) return null;
  const isPlain = phrase.from > 0 && words[phrase.from - 1]?.lower === 'with';
  const inner = words.findLastIndex(
    (word, at) => word.lower === 'with' && at >= phrase.from && at < from - 1,
  );
  const start = isPlain ? phrase.from : inner < 0 ? -1 : inner + 1;
  return start >= 0 && isSpeakerWord(words[from - 1]) ? { from: start, end: from } : null;
}

/** `I think`, and any thought within a quotation, is the speaker's way of speaking. */
function isOwnThought(view: SentenceView, at: CueAt, verb: SpeechVerb, subject: Range | null): boolean {
  if (verb.stance !== 'believe' && verb.stance !== 'plan' && !NOT_VOUCHING.has(at.cue.lemma)) return false;
  if (view.words[at.at]?.quoted === true) return true;
  return subject !== null && /^(?:i|we|you)$/.test(view.words[subject.end - 1]?.lower ?? '');
}

/** `two died, said the mayor`: a phrase without a verb follows, and what is said stands before. */
function inverted(speech: Speech): Attribution[] | null {
  const { view, group, right, subject, verb } = speech;
  const afterQuote = isMark(view.words[group.from - 1], '"”»');
  if (group.form !== 'finite' || view.words[group.verb]?.quoted === true) return null;
  if (!verb.frames.includes('clause') && !(afterQuote && verb.frames.includes('quote'))) return null;
  const fits =
    right.side === 'phrase' || (right.side === 'clause' && (afterQuote || speakerThenMore(speech)));
  if (!fits || (subject !== null && !afterQuote)) return null;
  const content = contentBefore(view, group.from);
  if (content === null || !saysSomething(view, content)) return null;
  const source = invertedSource(view, right.from);
  if (source === null) return null;
  return [made(speech, spanOf(view, source), [contentSpan(view, content)], 'speech-inverted')];
}

/** `six drowned said the Harbour Guard and ten were hurt`: a whole speaker, and another clause joined to it. */
function speakerThenMore({ view: { words }, right, subject, at }: Speech): boolean {
  if (subject !== null || at.cue.lemma !== 'say' || words[right.from]?.upos !== 'DET') return false;
  const end = phraseEnd(words, right.from);
  if (!isSpeakerWord(words[end - 1])) return false;
  return /^(?:and|but|while|who|which|whose)$/.test(words[end]?.lower ?? '') || isAlsoKnown(words, end);
}

function isAlsoKnown(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'also' && /^(?:known|called)$/.test(words[at + 1]?.lower ?? '');
}

/** What is said follows the verb: a clause, a quotation, an infinitive or an object. */
function forward(speech: Speech): Attribution[] | null {
  const { view, right, verb } = speech;
  const source = sourceSpan(speech);
  const frames = new Set(verb.frames);
  switch (right.side) {
    case 'that':
      if (!frames.has('clause') && !frames.has('that')) return null;
      return [made(speech, source, withLeftQuote(speech, right.from), 'speech-that')];
    case 'quote':
    case 'colon': {
      if (source === null && speech.group.form === 'finite') return null;
      if (!frames.has('quote') && !frames.has('clause') && !frames.has('that') && !frames.has('noun'))
        return null;
      const from =
        right.side === 'colon' || view.words[right.from]?.text === ',' ? right.from + 1 : right.from;
      return [made(speech, source, withLeftQuote(speech, from), 'speech-quote')];
    }
    case 'clause':
      if (source === null && speech.group.form === 'finite') return null;
      if (
        frames.has('clause') ||
        (frames.has('that') && !frames.has('noun') && !frames.has('of') && !frames.has('for'))
      ) {
        return [made(speech, source, [rightContent(speech, right.from)], 'speech-clause')];
      }
      return objectContent(speech, source);
    case 'gap':
      return frames.has('clause') && speech.subject !== null && opensGap(speech)
        ? [made(speech, source, [...gapWord(speech), rightContent(speech, right.from)], 'speech-gap')]
        : null;
    case 'to':
      return frames.has('to')
        ? [made(speech, source, [rightContent(speech, right.from)], 'speech-to')]
        : null;
    case 'participle':
      if (source === null || !frames.has('ing') || !/ing$/.test(speech.view.words[right.from]?.lower ?? ''))
        return null;
      return [made(speech, source, [rightContent(speech, right.from)], 'speech-object')];
    case 'phrase':
    case 'preposition':
      return objectContent(speech, source);
    case 'ahead':
      if (source === null || !frames.has('clause')) return null;
      return [made(speech, source, [], 'speech-ahead')];
    case 'end':
    case 'subordinate':
      return null;
  }
}

/** `condemned the attack`, `called for talks`, `accused them of theft`. */
function objectContent(speech: Speech, source: Span | null): Attribution[] | null {
  const { view, right, verb, group } = speech;
  const word = view.words[right.from];
  if (word === undefined || (source === null && group.form === 'finite')) return null;
  if (right.side === 'preposition') {
    const fits = verb.frames.includes('for') && TOPIC_PREPOSITION.test(word.lower);
    if (!fits || postposes(speech)) return null;
    const cueEnd = right.from + 1;
    return [made(speech, source, [rightContent(speech, cueEnd)], 'speech-object', cueEnd)];
  }
  const takes = verb.frames.some((frame) => frame === 'noun' || frame === 'of' || frame === 'as');
  if (!takes || postposes(speech)) return null;
  return [made(speech, source, [rightContent(speech, right.from)], 'speech-object')];
}

/** A quotation before the speaker is what is said, whatever stands after the verb. */
function postposes(speech: Speech): boolean {
  const edge = speech.subject?.from ?? speech.group.from;
  const before = speech.view.words[edge - 1];
  const comma = before?.text === ',' ? speech.view.words[edge - 2] : before;
  return isMark(comma, '"”»') && speech.verb.frames.some((frame) => frame === 'clause' || frame === 'quote');
}

/** What is said stands before the speaker: `two died, the mayor said`. */
function backward(speech: Speech): Attribution[] | null {
  const { view, verb, subject, group, right } = speech;
  if (group.form !== 'finite' || subject === null) return null;
  if (!verb.frames.includes('clause') && !(verb.frames.includes('quote') && postposes(speech))) return null;
  if (right.side === 'phrase' && !postposes(speech)) return null;
  if (/^(?:who|which|that)$/.test(view.words[subject.from]?.lower ?? '')) return null;
  const left = contentBefore(view, subject.from);
  if (left === null || endsInCue(view, left)) return null;
  if (!saysSomething(view, left)) return interrupted(speech, left);
  const contents = [contentSpan(view, left)];
  if (right.side === 'participle' && !FRAME_PARTICIPLES.test(view.words[right.from]?.lower ?? '')) {
    contents.push(rightContent(speech, right.from));
  }
  return [made(speech, spanOf(view, subject), contents, 'speech-after')];
}

/** `aid workers said Kerry told them`: the words before the speaker are a cue that waits for its content. */
function endsInCue(view: SentenceView, left: Range): boolean {
  return view.cues.some((cue) => cue.cue.form !== 'noun' && cue.last === left.end - 1);
}

/** Participles that tell how it was said, and are not said themselves. */
const FRAME_PARTICIPLES =
  /^(?:speaking|talking|using|referring|quoting|citing|adding|noting|describing|asked|reached|sitting|standing)$/;

/** `The attack, officials said, killed two`: the cue stands within what is said. */
function interrupted(speech: Speech, left: Range): Attribution[] | null {
  const { view, group, subject } = speech;
  const comma = view.words[group.end];
  if (subject === null || comma?.text !== ',' || left.from !== 0) return null;
  const rest = { from: group.end + 1, end: contentEnd(view, group.end + 1) };
  if (rest.end <= rest.from || !hasMainVerb(view.words, rest)) return null;
  const contents = [contentSpan(view, left), contentSpan(view, rest)];
  return [made(speech, spanOf(view, subject), contents, 'speech-within')];
}

/** `which Moscow says is aimed at them`: the subject of what is said stands before the speaker. */
function opensGap({ view, subject }: Speech): boolean {
  const before = view.words[(subject?.from ?? 0) - 1];
  return (
    before !== undefined &&
    (/^(?:which|that|what|who)$/.test(before.lower) || /^(?:NOUN|PROPN)$/.test(before.upos))
  );
}

/** The "which" that stands for the subject of what is said is said too. */
function gapWord({ view, subject }: Speech): Span[] {
  const at = (subject?.from ?? 0) - 1;
  return /^(?:which|that|what|who)$/.test(view.words[at]?.lower ?? '')
    ? [spanOf(view, { from: at, end: at + 1 })]
    : [];
}

function rightContent({ view }: Speech, from: number): Span {
  return contentSpan(view, { from, end: Math.max(from + 1, contentEnd(view, from)) });
}

/** `"One," he said, "two"`: a quotation before the speaker belongs to the same speech. */
function withLeftQuote(speech: Speech, from: number): Span[] {
  const right = rightContent(speech, from);
  if (!postposes(speech)) return [right];
  const left = contentBefore(speech.view, speech.subject?.from ?? speech.group.from);
  return left === null ? [right] : [contentSpan(speech.view, left), right];
}

function sourceSpan({ view, subject, shared }: Speech): Span | null {
  return subject === null ? shared : spanOf(view, subject);
}

function made(
  speech: Speech,
  source: Span | null,
  content: readonly Span[],
  rule: string,
  cueEnd = speech.group.end,
): Attribution {
  const { view, at, group } = speech;
  const hearer = speech.hearer ?? spokenTo(view.words, speech.subject, group.end);
  const press = hearer !== null && !isPressOnly(view, hearer) ? [spanOf(view, hearer)] : [];
  return {
    source,
    cue: spanOf(view, { from: group.from, end: cueEnd + (view.words[cueEnd]?.text === ':' ? 1 : 0) }),
    content,
    // "called the raid a crime" describes; only "called for" and "called on" demand.
    stance:
      at.cue.lemma === 'call' && cueEnd === group.end && rule === 'speech-object' ? 'say' : at.cue.stance,
    lemma: at.cue.lemma,
    through: press,
    behind: [],
    rule: group.negated ? 'speech-negated' : rule,
  };
}

/** `told reporters` names no link of a chain; `told a Reuters reporter` does. */
function isPressOnly(view: SentenceView, hearer: Range): boolean {
  const words = view.words.slice(hearer.from, hearer.end);
  if (words.some((word) => word.upos === 'PROPN')) return false;
  return !words.some(
    (word) => isPressWord(word) && /^(?:newspaper|agency|television|tv|radio)$/.test(word.lower),
  );
}
