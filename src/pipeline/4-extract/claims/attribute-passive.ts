import { SPEECH_VERBS, UNSTATED_PASSIVES } from '../../../lexicon/speech/index.ts';
import type { Span } from '../../../model/index.ts';
import type { Attribution } from './attribution.ts';
import { bodyEnd } from './clause-edges.ts';
import { contentBefore, contentEnd, contentSpan } from './content-span.ts';
import { subjectBefore } from './find-subject.ts';
import { phraseStart, type Range, speakerPhrase } from './noun-phrase.ts';
import { phraseEnd } from './phrase-end.ts';
import { type CueAt, type SentenceView, spanOf } from './sentence-view.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * Reads a passive speech verb: `the chief was quoted by Reuters as saying two died`, `it is said that
 * two died`, `the army is believed to have fled`, `he has been accused by the court of theft`.
 */
export function attributePassive(view: SentenceView, at: CueAt, group: VerbGroup): Attribution[] {
  const { words } = view;
  const limit = bodyEnd(words);
  const subject = passiveSubject(view, group);
  const asVerb = wordAfter(view, group.end, limit, /^as$/, 14);
  const saying =
    asVerb !== null && /^(?:saying|telling|stating|warning)$/.test(words[asVerb + 1]?.lower ?? '');
  if ((at.cue.lemma === 'quote' || at.cue.lemma === 'cite') && asVerb !== null && saying) {
    return quoted(view, at, group, subject, asVerb);
  }
  const stance = UNSTATED_PASSIVES.get(at.cue.lemma);
  if (stance === undefined || !SPEECH_VERBS.has(at.cue.lemma) || subject === null) return [];
  const by = byPhrase(view, group.end, limit);
  const from = by === null ? group.end : by.end;
  const next = words[from];
  if (next === undefined || from >= limit) return [];
  const opens =
    /^(?:to|of|for|as)$/.test(next.lower) || (next.lower === 'that' && words[subject.from]?.lower === 'it');
  const bare =
    by === null && words[subject.from]?.lower === 'it' && next.upos !== 'ADP' && next.upos !== 'PUNCT';
  if (!opens && !bare && by === null) return [];
  const rest = contentSpan(view, { from, end: Math.max(from + 1, contentEnd(view, from)) });
  const dummy = words[subject.from]?.lower === 'it' && (next.lower === 'that' || bare);
  return [
    {
      source: by === null ? null : spanOf(view, { from: by.from + 1, end: by.end }),
      cue: spanOf(view, { from: group.from, end: group.end }),
      content: dummy ? [rest] : [spanOf(view, subject), ...(opens ? [rest] : [])],
      stance,
      lemma: at.cue.lemma,
      through: [],
      behind: [],
      rule: by === null ? 'passive-unstated' : 'passive-by',
    },
  ];
}

function passiveSubject(view: SentenceView, group: VerbGroup): Range | null {
  const spoken = subjectBefore(view.words, group.from, 0);
  if (spoken !== null) return spoken;
  const phrase = speakerPhrase(view.words, group.from);
  if (phrase !== null) return phrase;
  const head = group.from - 1;
  return head < 0 || view.words[head]?.upos === 'PUNCT'
    ? null
    : { from: phraseStart(view.words, head), end: group.from };
}

/** `was quoted in a newspaper as saying`: whoever stands between carries the words. */
function quoted(
  view: SentenceView,
  at: CueAt,
  group: VerbGroup,
  subject: Range | null,
  asAt: number,
): Attribution[] {
  if (subject === null) return [];
  const { words } = view;
  const carrier = words.findIndex(
    (word, index) => index >= group.end && index < asAt && /^(?:by|in|on)$/.test(word.lower),
  );
  const carrierEnd = carrier < 0 ? -1 : phraseEnd(words, carrier + 1, asAt);
  const from = words[asAt + 2]?.lower === 'that' ? asAt + 3 : asAt + 2;
  const afterBy = byPhrase(view, asAt + 2, bodyEnd(words));
  const right = { from, end: contentEnd(view, from) };
  const left = contentBefore(view, subject.from);
  const rightSays = right.end - right.from >= 3 && words[right.from]?.upos !== 'ADP' && afterBy === null;
  const content = rightSays ? right : left;
  if (content === null) return [];
  const through: Span[] = [];
  if (carrier >= 0 && carrierEnd > carrier + 1)
    through.push(spanOf(view, { from: carrier + 1, end: carrierEnd }));
  if (afterBy !== null) through.push(spanOf(view, { from: afterBy.from + 1, end: afterBy.end }));
  const source =
    words[subject.end - 1]?.text === ',' ? { from: subject.from, end: subject.end - 1 } : subject;
  return [
    {
      source: spanOf(view, source),
      cue: spanOf(view, { from: group.from, end: asAt + 2 }),
      content: [contentSpan(view, content)],
      stance: 'say',
      lemma: at.cue.lemma,
      through,
      behind: [],
      rule: 'passive-quoted',
    },
  ];
}

/** The range of `by the court`, preposition included, when it stands right after. */
function byPhrase(view: SentenceView, from: number, limit: number): Range | null {
  if (view.words[from]?.lower !== 'by') return null;
  let end = phraseEnd(view.words, from + 1, limit);
  const of = view.words.findIndex(
    (word, at) => at > from + 1 && at < end && /^(?:of|for|as|to)$/.test(word.lower),
  );
  if (of > 0) end = of;
  return end > from + 1 ? { from, end } : null;
}

function wordAfter(
  view: SentenceView,
  from: number,
  limit: number,
  test: RegExp,
  within: number,
): number | null {
  for (let at = from; at < Math.min(limit, from + within); at += 1) {
    if (test.test(view.words[at]?.lower ?? '')) return at;
  }
  return null;
}
